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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Carries one call for LangChain4j: to its deadline and no longer, up to the cap and no further. */
final class BoundedHttpClient implements HttpClient, HttpClientBuilder {

    private final java.net.http.HttpClient http;
    private final Deadline deadline;
    private final long maxAnswerBytes;
    private final Clock clock;
    private String body = "";

    BoundedHttpClient(java.net.http.HttpClient http, Deadline deadline, long maxAnswerBytes, Clock clock) {
        this.http = http;
        this.deadline = deadline;
        this.maxAnswerBytes = maxAnswerBytes;
        this.clock = clock;
    }

    /** The body that came, also where LangChain4j throws instead of answering; empty where none came. */
    String body() {
        return body;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        HttpResponse<String> response =
                await(http.sendAsync(translated(request), any -> new CappedBody(maxAnswerBytes)));
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

    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> coming) {
        try {
            return coming.get(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            coming.cancel(true);
            throw HttpFailures.ofDeadline();
        } catch (InterruptedException e) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw HttpFailures.ofInterrupt();
        } catch (ExecutionException e) {
            throw HttpFailures.ofBreak(e.getCause());
        }
    }

    private static java.net.http.HttpRequest translated(HttpRequest request) {
        var translated = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .method(request.method().name(), BodyPublishers.ofString(request.body(), StandardCharsets.UTF_8));
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
