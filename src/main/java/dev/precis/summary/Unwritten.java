package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.model.ModelFailure;

/** Says aloud why a text was not written by a model. */
final class Unwritten {

    private Unwritten() {}

    /** @param instead what the reader has in its place, as the end of a sentence */
    static Gap gap(ModelFailure failure, String instead, String where) {
        return new Gap(failure.code(), reason(failure) + ": " + instead + ".", where);
    }

    private static String reason(ModelFailure failure) {
        if (failure instanceof ModelFailure.NoModel none) {
            return Character.toUpperCase(none.detail().charAt(0))
                    + none.detail().substring(1);
        }
        if (failure instanceof ModelFailure.Downloading) {
            return "The language model is on its way to this machine";
        }
        if (failure instanceof ModelFailure.TooLong) {
            return "The text is longer than the language model can read";
        }
        if (failure instanceof ModelFailure.TimedOut) {
            return "The language model did not answer in time";
        }
        if (failure instanceof ModelFailure.Refused) {
            return "The language model declined to answer";
        }
        if (failure instanceof ModelFailure.Withdrawn) {
            return "The batch was cancelled";
        }
        return failure instanceof ModelFailure.Unavailable
                ? "The language model could not be reached"
                : "The language model gave no usable answer";
    }
}
