package dev.precis.translation;

import dev.precis.article.NormalText;
import dev.precis.check.EchoCheck;
import dev.precis.check.StatusTable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** However an answer is shuffled, cut, doubled or merged: nothing of it is accepted wrongly, nothing stands under another's French. */
class ShuffledAnswersTest {

    private static final int TRIES = 10_000;

    /** Sentences as far apart as those of an article; each shares two words or more with its English and no two with another's. */
    private static final List<Pair> PAIRS = List.of(
            new Pair(
                    "La ministre de la Défense a inspecté les frégates de la marine.",
                    "The defence minister inspected the navy's frigates."),
            new Pair(
                    "Le prix du chocolat a augmenté à la Bourse de Paris.",
                    "The price of chocolate rose on the Paris stock exchange."),
            new Pair(
                    "Quelque 300 agriculteurs ont bloqué l'autoroute près de Lille.",
                    "Some 300 farmers blocked the motorway near Lille."),
            new Pair(
                    "Les négociations sur le climat reprendront à Genève en décembre.",
                    "Climate negotiations will resume in Geneva in December."),
            new Pair(
                    "Le musée de Nantes expose des manuscrits médiévaux.",
                    "The Nantes museum is exhibiting medieval manuscripts."),
            new Pair(
                    "L'entreprise Altéa produira des batteries à Dunkerque.",
                    "The company Altéa will produce batteries in Dunkirk."),
            new Pair(
                    "Un séisme de magnitude 6,1 a secoué le nord du Chili.",
                    "A magnitude 6.1 earthquake shook northern Chile."),
            new Pair(
                    "La présidente du tribunal a suspendu l'audience.",
                    "The president of the court suspended the hearing."),
            new Pair(
                    "Les athlètes français ont remporté neuf médailles à Rome.",
                    "French athletes won nine medals in Rome."),
            new Pair(
                    "Le gouvernement soumettra son budget au Parlement.",
                    "The government will submit its budget to Parliament."));

    record Pair(String french, String english) {}

    enum Fault {
        SHUFFLE,
        CUT,
        DROP,
        DOUBLE,
        MERGE,
        SWAP,
        RENAME,
        EMPTY,
        LABEL
    }

    @Property(tries = TRIES)
    void nothingIsAcceptedUnderAnothersFrench(@ForAll("faults") List<Fault> faults, @ForAll Random random) {
        List<Pair> pairs = new ArrayList<>(PAIRS);
        Collections.shuffle(pairs, random);
        pairs = pairs.subList(0, 3 + random.nextInt(pairs.size() - 2));
        List<Question> batch = questions(pairs);
        List<TranslationDraft.Unit> units = new ArrayList<>();
        for (Question question : batch) {
            units.add(new TranslationDraft.Unit(
                    question.id(), pairs.get(question.position()).english()));
        }
        for (Fault fault : faults) {
            spoil(units, fault, random);
        }

        BatchReading reading =
                BatchReading.of(Translators.task(), batch, batch, new TranslationDraft(units), EchoCheck.NONE);

        Map<String, String> right = pairs.stream().collect(Collectors.toMap(Pair::french, Pair::english));
        reading.given().forEach((question, given) -> {
            if (StatusTable.isSound(given.findings())) {
                assertThat(NormalText.of(given.english())).isEqualTo(NormalText.of(right.get(question.french())));
            }
        });
        assertThat(Collections.disjoint(
                        reading.given().keySet(), reading.faults().keySet()))
                .isTrue();
        assertThat(reading.given().size() + reading.faults().size()).isEqualTo(batch.size());
    }

    @Provide
    Arbitrary<List<Fault>> faults() {
        return Arbitraries.of(Fault.values()).list().ofMinSize(1).ofMaxSize(3);
    }

    private static List<Question> questions(List<Pair> pairs) {
        return IntStream.range(0, pairs.size())
                .mapToObj(i -> new Question("s" + (i + 1), pairs.get(i).french(), i))
                .toList();
    }

    private static void spoil(List<TranslationDraft.Unit> units, Fault fault, Random random) {
        if (units.size() < 2) {
            return;
        }
        int one = random.nextInt(units.size());
        int other = (one + 1 + random.nextInt(units.size() - 1)) % units.size();
        TranslationDraft.Unit first = units.get(one);
        TranslationDraft.Unit second = units.get(other);
        switch (fault) {
            case SHUFFLE -> Collections.shuffle(units, random);
            case CUT -> units.subList(one + 1, units.size()).clear();
            case DROP -> units.remove(one);
            case DOUBLE -> units.add(with(first, second.text()));
            case MERGE -> {
                units.set(one, with(first, first.text() + " " + second.text()));
                units.remove(other);
            }
            case SWAP -> {
                units.set(one, with(first, second.text()));
                units.set(other, with(second, first.text()));
            }
            case RENAME -> units.set(one, new TranslationDraft.Unit("s" + (40 + one), first.text()));
            case EMPTY -> units.set(one, with(first, " \u00A0"));
            case LABEL -> units.set(one, with(first, "[" + second.id() + "] " + second.text()));
        }
    }

    private static TranslationDraft.Unit with(TranslationDraft.Unit unit, String text) {
        return new TranslationDraft.Unit(unit.id(), text);
    }
}
