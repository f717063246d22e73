package dev.precis.model;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Optional;

/** How a kind of server is spoken to: LangChain4j writes and reads, this says what it leaves open. */
sealed interface Protocol permits OpenAiProtocol, OllamaProtocol, AnthropicProtocol {

    /** The same question shall have the same answer, as far as a server can keep that. */
    int SEED = 7;

    /** As {@code precis.model.engine} names it. */
    String name();

    /** As OpenTelemetry's conventions name who provides it. */
    String provider();

    /** A model that speaks through such carriers. */
    ChatModel speaking(Endpoint endpoint, Carriers carriers);

    /** A question as it is sent: with what the server understands and LangChain4j does not say. */
    default String sent(String question) {
        return question;
    }

    /** Asks for something every such server answers without work. */
    HttpRequest.Builder probe(Endpoint endpoint);

    /** The tokens a body names, also where LangChain4j throws instead of answering. */
    Tokens usage(String body);

    /** Why an answer is none, where only this protocol can tell. */
    default Optional<ModelFailure> fault(ChatResponse response, String body) {
        return Optional.empty();
    }

    static HttpRequest.Builder get(Endpoint endpoint, String path) {
        return HttpRequest.newBuilder(URI.create(endpoint.baseUrl() + path));
    }
}
