package dev.precis.model;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.output.FinishReason;
import dev.precis.model.ModelFailure.Refused;
import dev.precis.model.ModelFailure.Truncated;
import dev.precis.model.ModelFailure.Unusable;
import io.quarkus.runtime.configuration.ConfigurationException;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Any server that speaks OpenAI's chat completions with JSON schemas. */
final class OpenAiEngine implements Engine {

    /** The same question shall have the same answer, as far as a server can keep that. */
    private static final double TEMPERATURE = 0;

    private static final int SEED = 7;
    private static final Duration REPORT_TIMEOUT = Duration.ofSeconds(2);

    private final String baseUrl;
    private final String model;
    private final Optional<String> apiKey;
    private final long maxAnswerBytes;
    private final HttpClient http;
    private final Clock clock;

    private OpenAiEngine(String baseUrl, String model, ModelConfig config, Clock clock) {
        this.baseUrl = baseUrl;
        this.model = model;
        this.apiKey = config.apiKey().map(String::strip);
        this.maxAnswerBytes = config.maxAnswerBytes().asLongValue();
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(config.connectTimeout())
                .build();
        this.clock = clock;
    }

    static OpenAiEngine of(ModelConfig config, Clock clock) {
        String baseUrl = config.baseUrl()
                .map(url -> url.strip().replaceAll("/+$", ""))
                .orElseThrow(() -> new ConfigurationException("the engine openai needs precis.model.base-url"));
        if (!baseUrl.matches("https?://[^\\s/]+[^\\s]*")) {
            throw new ConfigurationException(
                    "precis.model.base-url is no http address, such as http://localhost:8000/v1");
        }
        String model = config.name()
                .orElseThrow(() -> new ConfigurationException("the engine openai needs precis.model.name"));
        if (config.apiKey().stream().anyMatch(key -> !key.strip().matches("[\\x21-\\x7e]*"))) {
            throw new ConfigurationException("precis.model.api-key holds characters that no HTTP header can carry");
        }
        return new OpenAiEngine(baseUrl, model, config, clock);
    }

    @Override
    public String name() {
        return "openai";
    }

    String model() {
        return model;
    }

    String fingerprint(Optional<String> asked) {
        return String.join("\n", name(), asked.orElse(model), "temperature=" + TEMPERATURE, "seed=" + SEED);
    }

    Attempt attempt(ModelQuestion<?> question, Deadline deadline) {
        BoundedHttpClient carrier = new BoundedHttpClient(http, deadline, maxAnswerBytes, clock);
        try {
            return judged(chatModel(carrier).chat(request(question)));
        } catch (CallFailed e) {
            return new Attempt.Failed(e.failure(), e.passing(), Tokens.NONE);
        } catch (ContentFilteredException e) {
            return failed(new Refused("the model refused to answer"), StatedUsage.in(carrier.body()));
        } catch (RuntimeException e) {
            return failed(new Unusable("the server's answer is no chat completion"), StatedUsage.in(carrier.body()));
        }
    }

    private OpenAiChatModel chatModel(BoundedHttpClient carrier) {
        return OpenAiChatModel.builder()
                .httpClientBuilder(carrier)
                .baseUrl(baseUrl)
                .apiKey(apiKey.orElse(null))
                .modelName(model)
                .temperature(TEMPERATURE)
                .seed(SEED)
                .strictJsonSchema(true)
                .maxRetries(0)
                .build();
    }

    private static ChatRequest request(ModelQuestion<?> question) {
        return ChatRequest.builder()
                .messages(
                        SystemMessage.from(question.prompt().system()),
                        UserMessage.from(question.prompt().user()))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(question.schema().json())
                        .build())
                .build();
    }

    private static Attempt judged(ChatResponse response) {
        Tokens tokens = StatedUsage.of(response.tokenUsage());
        String text = Optional.ofNullable(response.aiMessage().text()).orElse("");
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

    /** Whether anybody answers: any HTTP answer counts, an error too, for not every server lists its models. */
    EngineReport report() {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(baseUrl + "/models")).timeout(REPORT_TIMEOUT);
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        try {
            http.send(request.build(), BodyHandlers.discarding());
            return new EngineReport(name(), Optional.of(model), EngineReport.State.READY, "");
        } catch (IOException e) {
            return unreachable("nobody answers at the model's address");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unreachable("interrupted while waiting for the model");
        }
    }

    private EngineReport unreachable(String reason) {
        return new EngineReport(name(), Optional.of(model), EngineReport.State.UNREACHABLE, reason);
    }
}
