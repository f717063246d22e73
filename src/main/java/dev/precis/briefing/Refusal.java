package dev.precis.briefing;

import dev.precis.model.ModelFailure;

/** Why a request got no answer. */
public sealed interface Refusal {

    /** The page holds no paragraph of an article. @param article which one, as the sender numbered or named it */
    record NoArticleBody(String article) implements Refusal {}

    /** The page is written in another language. @param article which one */
    record NotFrench(String article) implements Refusal {}

    /** An option has a value that cannot be served. @param option its name on the wire */
    record InvalidOption(String option, String detail) implements Refusal {}

    /** The model was needed for everything asked, and gave nothing. */
    record NoAnswer(ModelFailure failure) implements Refusal {}
}
