package dev.precis.translation;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Origin;
import dev.precis.model.ModelFailure;
import dev.precis.model.Tokens;

import java.util.List;
import java.util.Optional;

/** What came of a question. */
sealed interface Outcome {

    /**
     * English that answers it.
     *
     * @param findings what the checks found in it when it came
     * @param repaired whether it took a second asking
     * @param settled false where the model was not there to mend what was found, so that asking again may help
     * @param tokens its share of what the model cost
     */
    record Written(
            String english, Origin origin, List<Finding> findings, boolean repaired, boolean settled, Tokens tokens)
            implements Outcome {

        Written from(Origin other) {
            return new Written(english, other, findings, repaired, settled, tokens);
        }

        Written asRepaired() {
            return new Written(english, origin, findings, true, settled, tokens);
        }

        Written unsettled() {
            return new Written(english, origin, findings, repaired, false, tokens);
        }
    }

    /**
     * No English.
     *
     * @param code of the gap
     * @param message of the gap
     * @param failure of the model, where that is the reason
     */
    record Lacking(String code, Message message, Optional<ModelFailure> failure) implements Outcome {

        static final Lacking NO_TEXT = new Lacking(
                "untranslated",
                Message.of("there is no text to translate", "il n’y a pas de texte à traduire"),
                Optional.empty());
        static final Lacking GIVEN_UP = new Lacking(
                "missing_translation",
                Message.of(
                        "the request that was asking for this translation gave up",
                        "la demande dont venait cette traduction a été abandonnée"),
                Optional.empty());

        static Lacking because(Fault fault) {
            return new Lacking(
                    "missing_translation",
                    Message.of(
                                    "the model was asked twice and gave no usable translation: %s",
                                    "le modèle, interrogé deux fois, n’a donné aucune traduction utilisable : %s")
                            .with(fault.told()),
                    Optional.empty());
        }

        /** @param finding why what came is no English at all */
        static Lacking because(Finding finding) {
            return new Lacking(
                    "untranslated",
                    Message.of(
                                    "what came back is no English of it: %s",
                                    "ce qui est revenu n’en est pas une traduction anglaise : %s")
                            .with(finding.message()),
                    Optional.empty());
        }

        static Lacking because(ModelFailure failure) {
            if (failure instanceof ModelFailure.NoModel none) {
                return without(none);
            }
            Message told = Message.of("no translation: %s", "pas de traduction : %s")
                    .with(Message.of(failure.detail(), failure.kindInFrench()));
            return new Lacking(failure.code(), told, Optional.of(failure));
        }

        static Lacking without(ModelFailure.NoModel none) {
            return new Lacking(
                    none.coming() ? "model_downloading" : "untranslated",
                    Message.of(
                                    "%s and the translation memory does not hold this text",
                                    "%s et la mémoire de traduction ne contient pas ce texte")
                            .with(Message.of(none.detail(), none.kindInFrench())),
                    Optional.empty());
        }

        /** Whether others who ask the same would fare no better; false where it is this caller alone who gave up. */
        boolean isForAll() {
            return failure.filter(ModelFailure.Withdrawn.class::isInstance).isEmpty();
        }
    }
}
