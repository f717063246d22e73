package dev.precis.model;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Lets one LangChain4j model, which is dear to make, speak through another carrier with every call. A model calls its client on the thread that
 * asks it, so that is where the carrier waits.
 */
final class Carriers implements HttpClient, HttpClientBuilder {

    private final ThreadLocal<BoundedHttpClient> current = new ThreadLocal<>();

    /** What a model says while it is asked goes through this carrier. */
    <T> T through(BoundedHttpClient carrier, Supplier<T> asking) {
        current.set(carrier);
        try {
            return asking.get();
        } finally {
            current.remove();
        }
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        return current.get().execute(request);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are checked whole and never streamed");
    }

    @Override
    public HttpClient build() {
        return this;
    }

    /** Limits of time are the carriers'. */
    @Override
    public Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }
}
