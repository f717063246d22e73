package dev.precis.translation;

import dev.precis.article.Language;
import dev.precis.cache.CacheUse;
import dev.precis.check.Finding;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeReply;
import dev.precis.model.Meter;
import dev.precis.note.GlossaryTally;
import dev.precis.note.GlossaryUse;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Fifty terms over the corpus, and a model that ignores half of them at its first answer. */
class ObeyedTermsTest extends TranslatorScene {

    private static final double WANTED = 0.98;

    private static final String[] WORDS =
            ("apple brick cloud dawn ember field grain house ivory jewel kite lemon maple night olive pearl quiet river stone"
                            + " tower uncle valley water yellow zebra anchor bottle candle dragon engine forest garden hammer")
                    .split(" ");

    private record Labelled(String french, List<String> terms, String english) {}

    private final List<TermEntry> terms = lines("fifty-terms.tsv")
            .map(line -> new TermEntry(line[0], line[1]))
            .toList();
    private final List<Labelled> sentences = lines("fifty-cases.tsv")
            .map(line -> new Labelled(line[0].replace("\\n", "\n"), List.of(line[1].split("\\|")), line[2]))
            .toList();

    /** Every second term. */
    private final Set<String> ignored = java.util.stream.IntStream.range(0, terms.size())
            .filter(i -> i % 2 == 0)
            .mapToObj(i -> terms.get(i).source())
            .collect(Collectors.toSet());

    @Test
    void everyMissIsFoundAndNothingElseAndTheCountsAreRight() {
        assertThat(terms).hasSize(50);
        model.always(call -> true, call -> FakeReply.content(answer(call, ignored)));
        Translation translation = translateAll();
        int right = 0;
        int found = 0;
        int wanted = 0;
        Map<String, Integer> missed = new HashMap<>();
        List<String> unfound = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            String unit = sentences.get(i).french() + " = "
                    + translation.units().get(i).en();
            List<String> labelled = new ArrayList<>(
                    sentences.get(i).terms().stream().filter(ignored::contains).toList());
            wanted += labelled.size();
            labelled.forEach(term -> missed.merge(term, 1, Integer::sum));
            for (Finding finding : glossary(translation.units().get(i))) {
                found++;
                right += labelled.removeIf(first(finding, labelled)) ? 1 : 0;
            }
            labelled.forEach(term -> unfound.add(term + " in " + unit));
        }
        double recall = (double) right / wanted;
        double precision = (double) right / found;
        assertThat(wanted).isGreaterThan(70);
        assertThat(recall)
                .as("recall of %d misses, not found: %s", wanted, unfound)
                .isGreaterThanOrEqualTo(WANTED);
        assertThat(precision).as("precision of %d findings", found).isGreaterThanOrEqualTo(WANTED);
        assertThat(counted(translation)).isEqualTo(missed);
    }

    @Test
    void whatWasMissedIsNamedAndSaidAtTheSecondAnswer() {
        model.always(
                call -> true,
                call -> FakeReply.content(answer(call, call.user().contains("is settled as") ? Set.of() : ignored)));
        Translation translation = translateAll();
        assertThat(translation.units().stream().filter(unit -> !glossary(unit).isEmpty()))
                .isEmpty();
        assertThat(counted(translation)).isEmpty();
    }

    private Translation translateAll() {
        return translator.translate(new TranslationRequest(
                units(sentences.stream().map(Labelled::french).toList()),
                true,
                Language.BRITISH_ENGLISH,
                new Glossary(terms),
                Optional.empty(),
                CacheUse.USE,
                Optional.empty(),
                new Meter()));
    }

    /** Each term that is not ignored stands at the end of its line, as often as the label says; the rest has no term's words. */
    private String answer(FakeCall call, Set<String> unsaid) {
        Map<String, Labelled> byFrench = sentences.stream()
                .collect(Collectors.toMap(
                        each -> dev.precis.article.NormalText.of(each.french()), each -> each, (one, same) -> one));
        var answer = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
        var units = answer.putArray("units");
        call.lines().forEach(line -> {
            String said = byFrench.get(line.text()).terms().stream()
                    .filter(term -> !unsaid.contains(term))
                    .map(this::english)
                    .collect(Collectors.joining(", "));
            units.addObject()
                    .put("id", line.id())
                    .put("text", neutral(byFrench.get(line.text()).english()) + " " + said);
        });
        return answer.toString();
    }

    /** The approved English; every word that a term has becomes another. */
    private String neutral(String english) {
        StringBuilder text = new StringBuilder();
        for (String word : english.split(" ")) {
            boolean ofATerm = terms.stream()
                    .flatMap(term -> Stream.of(term.target().split("\\W")))
                    .filter(said -> said.length() > 3)
                    .anyMatch(said -> word.toLowerCase(Locale.ROOT)
                            .contains(said.substring(0, 4).toLowerCase(Locale.ROOT)));
            text.append(
                            ofATerm || word.contains("EU")
                                    ? WORDS[Math.floorMod(text.toString().hashCode(), WORDS.length)]
                                    : word)
                    .append(' ');
        }
        return text.toString().strip();
    }

    private String english(String term) {
        return terms.stream()
                .filter(entry -> entry.source().equals(term))
                .findFirst()
                .orElseThrow()
                .target();
    }

    private static List<Finding> glossary(TranslationUnit unit) {
        return unit.findings().stream()
                .filter(finding -> finding.rule().equals("glossary"))
                .toList();
    }

    private static java.util.function.Predicate<String> first(Finding finding, List<String> labelled) {
        Optional<String> named = labelled.stream()
                .filter(term -> finding.message().en().contains("\u00AB " + term + " \u00BB"))
                .findFirst();
        boolean[] done = {false};
        return term -> {
            boolean hit = !done[0] && named.filter(term::equals).isPresent();
            done[0] |= hit;
            return hit;
        };
    }

    private Map<String, Integer> counted(Translation translation) {
        return GlossaryTally.over(
                        translation.units().stream()
                                .map(unit -> new GlossaryTally.Line(
                                        unit.id(), unit.fr(), unit.en().orElse("")))
                                .toList(),
                        new Glossary(terms))
                .stream()
                .filter(use -> use.missed() > 0)
                .collect(Collectors.toMap(GlossaryUse::source, GlossaryUse::missed));
    }

    private static Stream<String[]> lines(String file) {
        try (InputStream in = ObeyedTermsTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
