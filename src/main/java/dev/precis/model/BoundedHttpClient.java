package dev.precis.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;

/** Carries one call for LangChain4j: within its limits of time, up to the cap and no further. */
final class BoundedHttpClient implements HttpClient, HttpClientBuilder {

    private final java.net.http.HttpClient http;
    private final Deadline deadline;
    private final Limits limits;
    private final Clock clock;
    private UnaryOperator<String> change = UnaryOperator.identity();
    private String body = "";

    BoundedHttpClient(java.net.http.HttpClient http, Deadline deadline, Limits limits, Clock clock) {
        this.http = http;
        this.deadline = deadline;
        this.limits = limits;
        this.clock = clock;
    }

    /** Has every question changed before it is sent: for what a server understands and LangChain4j does not say. */
    BoundedHttpClient changing(UnaryOperator<String> change) {
        this.change = change;
        return this;
    }

    /** The body that came, also where LangChain4j throws instead of answering; empty where none came. */
    String body() {
        return body;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
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
                        BodyPublishers.ofString(change.apply(request.body()), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> translated.header(name, value)));
        return translated.build();
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are checked whole and never streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    @Override
    public Duration connectTimeout() {
        return deadline.remaining();
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return deadline.remaining();
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }
}
