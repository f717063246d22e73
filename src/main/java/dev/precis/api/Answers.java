package dev.precis.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;

/** Writes answers, each with a strong ETag: the SHA-256 of its very bytes. */
@Singleton
final class Answers {

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /** 200 with the value as JSON. */
    Response ok(Object value) {
        return tagged(Response.ok(), bytes(value), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /** 201 with what was made and where it stands from now on. */
    Response created(URI place, byte[] body, MediaType type) {
        return tagged(Response.created(place), body, type).build();
    }

    /** 202 with what will be done and where it can be followed. */
    Response accepted(URI place, byte[] body, MediaType type) {
        return tagged(Response.accepted().location(place), body, type).build();
    }

    /** 200, or 304 where the caller has these very bytes already. */
    Response found(Request request, byte[] body, MediaType type) {
        ResponseBuilder known = request.evaluatePreconditions(tag(body));
        ResponseBuilder answer = known == null ? tagged(Response.ok(), body, type) : known.tag(tag(body));
        return answer.build();
    }

    /** @throws RequestRefused where the request's If-Match or If-Unmodified-Since does not hold for these bytes */
    void refuseUnlessMatching(Request request, byte[] current) {
        if (request.evaluatePreconditions(tag(current)) != null) {
            throw new RequestRefused(
                    ProblemCode.CHANGED_MEANWHILE, "what stands there is not what If-Match names; get it again");
        }
    }

    byte[] bytes(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an answer is plain data", impossible);
        }
    }

    private static ResponseBuilder tagged(ResponseBuilder answer, byte[] body, MediaType type) {
        return answer.entity(body).type(labelled(type)).tag(tag(body));
    }

    /** Text says what it is written in; a document is no text. */
    private static MediaType labelled(MediaType type) {
        boolean text = type.getType().equals("text")
                || type.getSubtype().endsWith("json")
                || type.getSubtype().endsWith("+xml");
        return text ? type.withCharset("UTF-8") : type;
    }

    /** 200 with the value as JSON, tagged as another value is: the one a caller names when it changes this. */
    Response ok(Object value, Object taggedAs) {
        return Response.ok(bytes(value))
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .tag(tag(bytes(taggedAs)))
                .build();
    }

    static EntityTag tag(byte[] body) {
        try {
            return new EntityTag(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
