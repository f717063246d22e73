package dev.precis.model;

import java.time.Duration;
import java.util.Optional;

/** Why a model gave no usable answer. Details are for people and hold neither keys nor article text. */
public sealed interface ModelFailure {

    String detail();

    /** The stable name of its kind, as data gaps and, where all failed, problems carry it. */
    String code();

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
    }

    /** The deadline passed. */
    record TimedOut(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_timeout";
        }
    }

    /** The model or its filter would not answer. */
    record Refused(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_refused";
        }
    }

    /** The answer was cut off at a length limit; what there is of it is never used. */
    record Truncated(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
        }
    }

    /** The question is longer than the model's context; shorter ones may do. */
    record TooLong(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
        }
    }

    /** The embedded model is on its way to this machine. */
    record Downloading(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_downloading";
        }
    }

    /** The answer is not of the asked shape, or larger than the cap. */
    record Unusable(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "model_answer_unusable";
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
    }

    /** Nobody wants the answer any more: the batch it was for was cancelled. The model was not asked. */
    record Withdrawn(String detail) implements ModelFailure {
        @Override
        public String code() {
            return "cancelled";
        }
    }
}
