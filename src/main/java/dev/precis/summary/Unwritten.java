package dev.precis.summary;

import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.model.ModelFailure;

/** Says aloud why a text was not written by a model. */
final class Unwritten {

    private Unwritten() {}

    /** @param instead what the reader has in its place, as the end of a sentence */
    static Gap gap(ModelFailure failure, Message instead, String where) {
        Message reason = Message.of(reason(failure), capitalised(failure.kindInFrench()));
        return new Gap(failure.code(), Message.of("%s: %s.", "%s : %s.").with(reason, instead), where);
    }

    private static String reason(ModelFailure failure) {
        if (failure instanceof ModelFailure.NoModel none) {
            return capitalised(none.detail());
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

    private static String capitalised(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }
}
