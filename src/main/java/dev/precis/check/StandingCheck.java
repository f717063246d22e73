package dev.precis.check;

import dev.precis.check.Verb.Standing;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a claim affirms what the sentences it cites deny, denies what they affirm, or tells as done or certain what they leave open:
 * {@code a signé} for « n'a pas signé », critical, or {@code portera} for « pourrait porter », major. Verb by verb, and only where the sentences have the
 * claim's verb and never as it stands there; what a paraphrase says by other words is not judged.
 */
public final class StandingCheck {

    private static final Set<Standing> AFFIRMED = EnumSet.of(Standing.PAST, Standing.PRESENT, Standing.FUTURE);

    private static final Message DENIED = Message.of(
            "the claim says “%s”, the sentences it cites deny it: “%s”",
            "l’affirmation dit « %s », les phrases citées le nient : « %s »");
    private static final Message AFFIRMS = Message.of(
            "the claim denies “%s”, the sentences it cites affirm it: “%s”",
            "l’affirmation nie : « %s », les phrases citées l’affirment : « %s »");
    private static final Message OPEN = Message.of(
            "the claim says “%s”, the sentences it cites leave it open: “%s”",
            "l’affirmation dit « %s », les phrases citées le laissent ouvert : « %s »");

    private static final char QUESTION = '?';

    /** What is so for the first time was denied until now. */
    private static final Pattern FIRST_TIME = Pattern.compile("(?iu)premi[èe]re fois");

    private StandingCheck() {}

    /** @param evidence the cited texts in reading order */
    public static List<Finding> supported(String claim, List<String> evidence) {
        if (claim.indexOf(QUESTION) >= 0 || FIRST_TIME.matcher(claim).find()) {
            return List.of();
        }
        Map<Key, Told> told = told(evidence);
        boolean denied =
                evidence.stream().anyMatch(text -> Word.of(text).stream().anyMatch(FrenchDenials::isPossible));
        boolean hedged = HedgeCheck.in(claim).isPresent();
        return VerbReader.of(claim).stream()
                .filter(verb -> !VerbReader.isLight(verb))
                .flatMap(verb -> finding(claim, verb, same(verb, told), denied, hedged).stream())
                .limit(1)
                .toList();
    }

    private record Key(String base, boolean reflexive) {}

    /**
     * A verb of the evidence.
     *
     * @param ways how it stands there, wherever it stands
     * @param words those of the first place
     */
    private record Told(Set<Standing> ways, Finding.Excerpt words) {

        static Told join(Told one, Told other) {
            one.ways.addAll(other.ways);
            return one;
        }
    }

    private static Map<Key, Told> told(List<String> evidence) {
        Map<Key, Told> told = new HashMap<>();
        for (String text : evidence) {
            for (Verb verb : VerbReader.of(text)) {
                for (String base : verb.bases()) {
                    told.merge(
                            new Key(base, verb.isReflexive()),
                            new Told(EnumSet.of(verb.standing()), verb.in(text)),
                            Told::join);
                }
            }
        }
        return told;
    }

    private static List<Told> same(Verb verb, Map<Key, Told> told) {
        return verb.bases().stream()
                .flatMap(base -> Stream.ofNullable(told.get(new Key(base, verb.isReflexive()))))
                .toList();
    }

    private static Optional<Finding> finding(String claim, Verb verb, List<Told> same, boolean denied, boolean hedged) {
        if (same.isEmpty()) {
            return Optional.empty();
        }
        if (verb.standing() == Standing.DENIED) {
            return !denied && all(same, AFFIRMED)
                    ? Optional.of(finding("negation", Severity.CRITICAL, AFFIRMS, claim, verb, same))
                    : Optional.empty();
        }
        boolean affirms = AFFIRMED.contains(verb.standing());
        if (!affirms && verb.standing() != Standing.ATTACHED) {
            return Optional.empty();
        }
        if (all(same, EnumSet.of(Standing.DENIED))) {
            return Optional.of(finding("negation", Severity.CRITICAL, DENIED, claim, verb, same));
        }
        return affirms && !hedged && all(same, open(verb.standing()))
                ? Optional.of(finding("hedge", Severity.MAJOR, OPEN, claim, verb, same))
                : Optional.empty();
    }

    /** What leaves open that something is done, is so, or is to come. A headline's present may be meant to come. */
    private static Set<Standing> open(Standing standing) {
        return standing == Standing.PAST
                ? EnumSet.of(Standing.DENIED, Standing.DOUBTED, Standing.PLANNED, Standing.FUTURE)
                : EnumSet.of(Standing.DENIED, Standing.DOUBTED);
    }

    private static boolean all(List<Told> verbs, Set<Standing> ways) {
        return verbs.stream().allMatch(verb -> ways.containsAll(verb.ways()));
    }

    private static Finding finding(
            String rule, Severity severity, Message message, String claim, Verb verb, List<Told> same) {
        Finding.Excerpt said = verb.in(claim);
        return new Finding(
                rule,
                severity,
                message.with(said.text(), same.get(0).words().text()),
                Optional.empty(),
                Optional.of(said));
    }
}
