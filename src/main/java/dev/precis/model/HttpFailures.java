package dev.precis.model;

import dev.precis.model.ModelFailure.Refused;
import dev.precis.model.ModelFailure.TimedOut;
import dev.precis.model.ModelFailure.TooLong;
import dev.precis.model.ModelFailure.Unavailable;
import dev.precis.model.ModelFailure.Unusable;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;

/** What an HTTP status or a broken connection means. Details name the status alone: a body may quote the article or the key. */
final class HttpFailures {

    private HttpFailures() {}

    static CallFailed ofStatus(int status, Optional<Duration> retryAfter, String body) {
        ServerError error = ServerError.in(body);
        if (status == 401 || status == 403) {
            return lasting(new Unavailable("the model's server refuses the key (" + status + ")", Optional.empty()));
        }
        if (status == 402 || (status == 429 && error.isSpent())) {
            return lasting(new Unavailable("nothing is left of what the key may use (" + status + ")", retryAfter));
        }
        if (status == 404) {
            return lasting(new Unavailable("the model or its address is not known there (404)", Optional.empty()));
        }
        if (status == 429) {
            return overload(new Unavailable("the model's server takes no more questions now (429)", retryAfter));
        }
        if (status >= 500 || status == 408) {
            Unavailable outOfOrder = new Unavailable("the model's server is out of order (" + status + ")", retryAfter);
            return retryAfter.isPresent() ? overload(outOfOrder) : passing(outOfOrder);
        }
        if (status == 413 || (status >= 400 && error.isTooLong())) {
            return lasting(new TooLong("the question is longer than the model's context (" + status + ")"));
        }
        if (status == 400 && error.isFiltered()) {
            return lasting(new Refused("a content filter before the model refused the question"));
        }
        if (status >= 400 && error.isAboutSchemas()) {
            return new CallFailed(
                    new Attempt.Failed(
                            new Unusable("the model's server takes no JSON schema (" + status + ")"),
                            false,
                            Tokens.NONE),
                    true);
        }
        if (status >= 400) {
            return lasting(new Unusable("the model's server rejects the question (" + status + ")"));
        }
        return lasting(new Unavailable("the model's server answers with status " + status, Optional.empty()));
    }

    static CallFailed ofBreak(Throwable cause) {
        if (cause instanceof AnswerTooLarge) {
            return lasting(new Unusable(cause.getMessage()));
        }
        if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
            return passing(new Unavailable("nobody answers at the model's address", Optional.empty()));
        }
        return passing(new Unavailable("the connection to the model broke off", Optional.empty()));
    }

    static CallFailed ofDeadline() {
        return lasting(new TimedOut("no complete answer within the time allowed"));
    }

    static CallFailed ofLateHead() {
        return passing(new TimedOut("the answer did not begin in time"));
    }

    static CallFailed ofStandstill() {
        return passing(new TimedOut("the answer began and then stood still"));
    }

    static CallFailed ofInterrupt() {
        return lasting(new Unavailable("interrupted while waiting for the model", Optional.empty()));
    }

    private static CallFailed lasting(ModelFailure failure) {
        return new CallFailed(new Attempt.Failed(failure, false, Tokens.NONE));
    }

    private static CallFailed passing(ModelFailure failure) {
        return new CallFailed(new Attempt.Failed(failure, true, Tokens.NONE));
    }

    private static CallFailed overload(ModelFailure failure) {
        return new CallFailed(new Attempt.Failed(failure, true, true, Tokens.NONE));
    }
}
