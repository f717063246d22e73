package dev.precis.model;

import java.time.Duration;

/**
 * A call that was made, for those who count: fired as an event after each, repeated and failed ones included.
 *
 * @param task what the call was for
 * @param provider as OpenTelemetry's conventions name who provides the model
 * @param tokens what the server says it cost
 * @param duration from the first byte sent to the answer's end or the failure
 * @param outcome {@code answered}, or the name of the failure: {@code unavailable}, {@code timed_out}, …
 */
public record ModelCall(String task, String provider, String model, Tokens tokens, Duration duration, String outcome) {}
