package dev.precis.model;

import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.precis.model.ModelFailure.Refused;
import dev.precis.model.ModelFailure.Truncated;
import dev.precis.model.ModelFailure.Unusable;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** A model behind an HTTP server. */
final class HttpEngine implements Engine {

    private static final Logger LOG = Logger.getLogger(HttpEngine.class);

    /** Bytes are moved by a few; whoever waits for an answer does so on a thread of its own. */
    private static final Executor THREADS =
            Executors.newFixedThreadPool(Math.max(2, Runtime.getRuntime().availableProcessors()), task -> {
                Thread thread = new Thread(task, "model-bytes");
                thread.setDaemon(true);
                return thread;
            });

    private static final Duration REPORT_TIMEOUT = Duration.ofSeconds(2);

    private final Protocol protocol;
    private final Endpoint endpoint;
    private final Limits limits;
    private final Carriers carriers = new Carriers();
    private final ChatModel chat;
    private final HttpClient http;
    private final Clock clock;
    private volatile boolean takesSchemas;

    HttpEngine(Protocol protocol, Endpoint endpoint, Limits limits, Clock clock) {
        this.protocol = protocol;
        this.endpoint = endpoint;
        this.limits = limits;
        this.chat = protocol.speaking(endpoint, carriers);
        this.http = HttpClient.newBuilder()
                .executor(THREADS)
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.connect())
                .build();
        this.clock = clock;
        this.takesSchemas = endpoint.jsonSchemas();
    }

    @Override
    public String name() {
        return protocol.name();
    }

    @Override
    public String provider() {
        return protocol.provider();
    }

    @Override
    public Optional<String> model() {
        return Optional.of(endpoint.model());
    }

    @Override
    public Optional<String> fingerprint() {
        String shape = endpoint.jsonSchemas() ? "" : "\nshape=words";
        return Optional.of(String.join(
                        "\n",
                        name(),
                        endpoint.model(),
                        "temperature=" + endpoint.temperature(),
                        "seed=" + Protocol.SEED)
                + shape);
    }

    @Override
    public OptionalInt contextTokens() {
        return endpoint.contextTokens();
    }

    /** Asks once, and where the server refuses the schema once more without it; what then is answered so is asked so from then on. */
    @Override
    public Attempt attempt(ModelQuestion<?> question, Deadline deadline) {
        try {
            return takesSchemas ? attempt(question.request(), deadline) : attempt(question.requestInWords(), deadline);
        } catch (CallFailed e) {
            return e.isSchemaRefused() && takesSchemas ? inWords(question, deadline) : e.attempt();
        }
    }

    private Attempt inWords(ModelQuestion<?> question, Deadline deadline) {
        try {
            Attempt attempt = attempt(question.requestInWords(), deadline);
            if (attempt instanceof Attempt.Answered && takesSchemas) {
                takesSchemas = false;
                LOG.warnf(
                        "the server of %s takes no JSON schema; its model is told the shape of an answer in words",
                        endpoint.model());
            }
            return attempt;
        } catch (CallFailed e) {
            return e.attempt();
        }
    }

    /** @throws CallFailed where no good answer came */
    private Attempt attempt(ChatRequest request, Deadline deadline) {
        BoundedHttpClient carrier = new BoundedHttpClient(http, deadline, limits, clock, protocol::sent);
        try {
            ChatResponse response = carriers.through(carrier, () -> chat.chat(request));
            return judged(response, carrier.body());
        } catch (CallFailed e) {
            throw e;
        } catch (ContentFilteredException e) {
            return failed(new Refused("the model refused to answer"), protocol.usage(carrier.body()));
        } catch (RuntimeException e) {
            return failed(new Unusable("the server's answer is no chat completion"), protocol.usage(carrier.body()));
        }
    }

    private Attempt judged(ChatResponse response, String body) {
        Tokens tokens = StatedUsage.of(response.tokenUsage());
        Optional<ModelFailure> fault = protocol.fault(response, body);
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
        if (fault.isPresent()) {
            return failed(fault.get(), tokens);
        }
        if (response.finishReason() == FinishReason.LENGTH) {
            return failed(new Truncated("the answer was cut off at a length limit"), tokens);
        }
        if (response.finishReason() == FinishReason.CONTENT_FILTER) {
            return failed(new Refused("a content filter withheld the answer"), tokens);
        }
        if (text.isBlank()) {
            return failed(new Unusable("the answer is empty"), tokens);
        }
        return new Attempt.Answered(text, tokens);
    }

    private static Attempt failed(ModelFailure failure, Tokens tokens) {
        return new Attempt.Failed(failure, false, tokens);
    }

    /**
     * Whether anybody answers: any HTTP answer counts, an error too, for not every server lists its models. Its beginning is enough, so
     * that one which never ends keeps nobody.
     */
    @Override
    public Condition look() {
        HttpRequest probe = protocol.probe(endpoint).timeout(REPORT_TIMEOUT).build();
        try (InputStream answer = http.send(probe, BodyHandlers.ofInputStream()).body()) {
            return Condition.READY;
        } catch (IOException e) {
            return Condition.unreachable("nobody answers at the model's address");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Condition.unreachable("interrupted while waiting for the model");
        }
    }
}
