package dev.precis.model;

import java.time.Duration;
import java.util.Optional;

/** Why a model gave no usable answer. Details are for people and hold neither keys nor article text. */
public sealed interface ModelFailure {

    String detail();

    /** The stable name of its kind, as data gaps and, where all failed, problems carry it. */
    String code();

    /** Its kind for French readers, as a clause that begins in lower case and has no full stop; particulars stand in {@code detail} alone. */
    String kindInFrench();

    /**
     * Nobody answers, the server is overloaded or out of order, it refuses our key, or too many questions wait already.
     *
     * @param retryAfter how long to wait before asking again, where that is known
     */
    record Unavailable(String detail, Optional<Duration> retryAfter) implements ModelFailure {
        @Override
        public String code() {
            return "model_unavailable";
        }

        @Override
        public String kindInFrench() {
            return "le modèle de langue n’a pas pu être joint";
        }
    }

    /** The deadline passed. */
    record TimedOut(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_timeout";
        }

        @Override
        public String kindInFrench() {
            return "le modèle de langue n’a pas répondu à temps";
        }
    }

    /** The model or its filter would not answer. */
    record Refused(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_refused";
        }

        @Override
        public String kindInFrench() {
            return "le modèle de langue a refusé de répondre";
        }
    }

    /** The answer was cut off at a length limit; what there is of it is never used. */
    record Truncated(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
        }

        @Override
        public String kindInFrench() {
            return "la réponse du modèle de langue a été coupée";
        }
    }

    /** The question is longer than the model's context; shorter ones may do. */
    record TooLong(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
        }

        @Override
        public String kindInFrench() {
            return "le texte est plus long que ce que le modèle de langue peut lire";
        }
    }

    /** The embedded model is on its way to this machine. */
    record Downloading(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_downloading";
        }

        @Override
        public String kindInFrench() {
            return "le modèle de langue est en cours de téléchargement";
        }
    }

    /** The answer is not of the asked shape, or larger than the cap. */
    record Unusable(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
        }

        @Override
        public String kindInFrench() {
            return "le modèle de langue n’a pas donné de réponse utilisable";
        }
    }

    /**
     * There is no model: the engine is {@code none}, or was left open and is none for now.
     *
     * @param coming whether one is on its way to this machine
     */
    record NoModel(String detail, boolean coming) implements ModelFailure {

        static final NoModel CONFIGURED = new NoModel("no language model is configured", false);

        @Override
        public String code() {
            return coming ? "model_downloading" : "no_model";
        }

        @Override
        public String kindInFrench() {
            return coming
                    ? "le modèle de langue est en cours de téléchargement"
                    : "aucun modèle de langue n’est disponible";
        }
    }

    /** Nobody wants the answer any more: the batch it was for was cancelled. The model was not asked. */
    record Withdrawn(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "cancelled";
        }

        @Override
        public String kindInFrench() {
            return "le lot a été annulé";
        }
    }
}
