package dev.precis.model;

import java.time.Duration;
import java.util.Optional;

/** Why a model gave no usable answer. Details are for people and hold neither keys nor article text. */
public sealed interface ModelFailure {

    String detail();

    Kind kind();

    /** The stable name of its kind, as data gaps and, where all failed, problems carry it. */
    default String code() {
        return kind().code;
    }

    /** Its kind for French readers, as a clause that begins in lower case and has no full stop; particulars stand in {@code detail} alone. */
    default String kindInFrench() {
        return kind().inFrench;
    }

    /** How a failure is called; several may have one code. */
    enum Kind {
        UNAVAILABLE("model_unavailable", "le modèle de langue n’a pas pu être joint"),
        TIMED_OUT("model_timeout", "le modèle de langue n’a pas répondu à temps"),
        REFUSED("model_refused", "le modèle de langue a refusé de répondre"),
        TRUNCATED("model_answer_unusable", "la réponse du modèle de langue a été coupée"),
        TOO_LONG("model_answer_unusable", "le texte est plus long que ce que le modèle de langue peut lire"),
        DOWNLOADING("model_downloading", "le modèle de langue est en cours de téléchargement"),
        UNUSABLE("model_answer_unusable", "le modèle de langue n’a pas donné de réponse utilisable"),
        WITHDRAWN("cancelled", "le lot a été annulé"),
        NO_MODEL("no_model", "aucun modèle de langue n’est disponible");

        private final String code;
        private final String inFrench;

        Kind(String code, String inFrench) {
            this.code = code;
            this.inFrench = inFrench;
        }
    }

    /**
     * Nobody answers, the server is overloaded or out of order, it refuses our key, or too many questions wait already.
     *
     * @param retryAfter how long to wait before asking again, where that is known
     */
    record Unavailable(String detail, Optional<Duration> retryAfter) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** The deadline passed. */
    record TimedOut(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.TIMED_OUT;
        }
    }

    /** The model or its filter would not answer. */
    record Refused(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.REFUSED;
        }
    }

    /** The answer was cut off at a length limit; what there is of it is never used. */
    record Truncated(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.TRUNCATED;
        }
    }

    /** The question is longer than the model's context; shorter ones may do. */
    record TooLong(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.TOO_LONG;
        }
    }

    /** The embedded model is on its way to this machine. */
    record Downloading(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.DOWNLOADING;
        }
    }

    /** The answer is not of the asked shape, or larger than the cap. */
    record Unusable(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.UNUSABLE;
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
        public Kind kind() {
            return coming ? Kind.DOWNLOADING : Kind.NO_MODEL;
        }
    }

    /** Nobody wants the answer any more: the batch it was for was cancelled. The model was not asked. */
    record Withdrawn(String detail) implements ModelFailure {
        @Override
        public Kind kind() {
            return Kind.WITHDRAWN;
        }
    }
}
