package dev.precis.check;

import java.util.List;
import java.util.Optional;

/** Whether what the French puts between quotation marks is still somebody's own words in the English, and nothing else is. */
public final class QuoteMarkCheck {

    private QuoteMarkCheck() {}

    /** A quotation lost, or one that the French does not have. A word or two between marks says little and may come or go. */
    public static List<Finding> between(String french, String english) {
        QuoteMarks source = QuoteMarks.of(french);
        QuoteMarks target = QuoteMarks.of(english);
        if (target.isEmpty() && !source.said().isEmpty()) {
            Finding.Excerpt lost = source.said().get(0);
            return List.of(finding(
                    Message.of(
                                    "the French quotes %s, the English has no quotation marks",
                                    "le français cite %s, l’anglais n’a pas de guillemets")
                            .with(lost.text()),
                    Optional.of(lost),
                    Optional.empty()));
        }
        if (source.isEmpty() && !target.said().isEmpty()) {
            Finding.Excerpt added = target.said().get(0);
            return List.of(finding(
                    Message.of(
                                    "the English quotes %s, the French has no quotation marks",
                                    "l’anglais cite %s, le français n’a pas de guillemets")
                            .with(added.text()),
                    Optional.empty(),
                    Optional.of(added)));
        }
        int lost = source.said().size() - target.quotations().size();
        int added = target.said().size() - source.quotations().size();
        return lost > 0 || added > 0
                ? List.of(finding(
                        Message.of(
                                        "the French has %d quotations, the English %d",
                                        "nombre de citations : %d en français, %d en anglais")
                                .with(
                                        source.quotations().size(),
                                        target.quotations().size()),
                        Optional.empty(),
                        Optional.empty()))
                : List.of();
    }

    private static Finding finding(
            Message message, Optional<Finding.Excerpt> source, Optional<Finding.Excerpt> target) {
        return new Finding("quotation", Severity.MINOR, message, source, target);
    }
}
