package dev.precis.model;

import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.function.UnaryOperator;

/** Carries one call for LangChain4j: within its limits of time, up to the cap and no further. */
final class BoundedHttpClient {

    private final java.net.http.HttpClient http;
    private final Deadline deadline;
    private final Limits limits;
    private final Clock clock;
    private final UnaryOperator<String> sent;
    private String body = "";

    /** @param sent what becomes of a question before it is sent */
    BoundedHttpClient(
            java.net.http.HttpClient http, Deadline deadline, Limits limits, Clock clock, UnaryOperator<String> sent) {
        this.sent = sent;
        this.http = http;
        this.deadline = deadline;
        this.limits = limits;
        this.clock = clock;
    }

    /** The body that came, also where LangChain4j throws instead of answering; empty where none came. */
    String body() {
        return body;
    }

    /** @throws CallFailed where there is no good answer */
    SuccessfulHttpResponse execute(HttpRequest request) {
        Waiting waiting = new Waiting(deadline, limits);
        HttpResponse<String> response = waiting.forAnswer(
                http.sendAsync(translated(request), head -> new CappedBody(limits.maxAnswerBytes(), waiting::cameAt)));
        body = response.body();
        if (response.statusCode() / 100 != 2) {
            throw HttpFailures.ofStatus(
                    response.statusCode(),
                    response.headers().firstValue("Retry-After").flatMap(value -> RetryAfter.read(value, clock)),
                    body);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(response.statusCode())
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    private java.net.http.HttpRequest translated(HttpRequest request) {
        var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(
                        request.method().name(),
                        BodyPublishers.ofString(sent.apply(request.body()), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }
}
