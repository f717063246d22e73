package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.List;
import java.util.Optional;

/** Whether what a claim puts between quotation marks was said in those words. */
public final class QuotationCheck {

    private QuotationCheck() {}

    /** Quotations of {@code claim} that do not stand in its evidence, whose texts are given in reading order. */
    public static List<Finding> in(String claim, List<String> evidence) {
        FoldedText carried = FoldedText.of(String.join(" ", evidence));
        return Quotation.of(claim).stream()
                .filter(quotation -> !Quotation.stands(quotation.text(), carried))
                .map(QuotationCheck::altered)
                .toList();
    }

    private static Finding altered(Finding.Excerpt quotation) {
        Message message = Message.of(
                        "« %s » does not stand in these words in any sentence the claim cites",
                        "« %s » ne figure en ces termes dans aucune des phrases que cite l’affirmation")
                .with(quotation.text());
        return new Finding("quotation", Severity.CRITICAL, message, Optional.empty(), Optional.of(quotation));
    }
}
