package dev.precis.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what the French reports with a doubt (<i>aurait</i>, <i>serait</i>, <i>pourrait</i>, <i>selon</i>) is not plain fact in
 * the English. Advice alone: the conditional also stands for other things than doubt.
 */
public final class HedgeCheck {

    /** The conditional of hearsay and possibility, third person; and who vouches. */
    private static final Pattern FRENCH = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:aur|ser|pourr|devr|sembler|para[iî]tr)ai(?:t|ent)|selon|d['’]apr[eè]s|suivant|semblent?|para[iî]t(?:rait)?"
                    + "|peut-être|sans doute|probable(?:ment)?|vraisemblablement|éventuel(?:le)?(?:ment)?|présum[ée]e?s?|supposée?s?|soi-disant|prétend(?:u|ue|ument)?)(?!\\p{L})");

    private static final Set<String> ENGLISH =
            Set.of(("would could should might may must according allegedly alleged reportedly reported reports"
                            + " apparently seem seems seemed appear appears appeared likely probably perhaps maybe possible"
                            + " possibly suspected supposed supposedly presumably presumed believed thought said says claim"
                            + " claims claimed expected ought potentially potential think thinks believe believes estimate"
                            + " estimates estimated suggest suggests suggested d told telling views view opinion argued argues"
                            + " explained added stated announced noted wish wants hope unless whether based following doubt"
                            + " undoubtedly surely certainly shall need eventual eventually shows showed shown find found finds"
                            + " data considered considers rumored rumoured look looks")
                    .split(" "));

    private HedgeCheck() {}

    /** The first hedge of a French text. */
    static Optional<Finding.Excerpt> in(String french) {
        Matcher hedge = FRENCH.matcher(french);
        return hedge.find()
                ? Optional.of(new Finding.Excerpt(hedge.group(), hedge.start(), hedge.end()))
                : Optional.empty();
    }

    /** A hedge of the French where the English has none at all. */
    public static List<Finding> between(String french, String english) {
        Optional<Finding.Excerpt> hedge = in(french);
        if (hedge.isEmpty() || Word.of(english).stream().anyMatch(word -> ENGLISH.contains(word.folded()))) {
            return List.of();
        }
        return List.of(new Finding(
                "hedge",
                Severity.MINOR,
                Message.of(
                                "the French says “%s”, the English states it as a fact",
                                "le français dit « %s », l’anglais le donne pour un fait")
                        .with(hedge.get().text()),
                hedge,
                Optional.empty()));
    }
}
