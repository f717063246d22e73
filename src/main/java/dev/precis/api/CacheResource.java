package dev.precis.api;

import dev.precis.cache.CacheKey;
import dev.precis.cache.ResultCache;

import java.util.Set;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What is kept, and how it is thrown away. */
@Path("/v1/cache")
@Produces(MediaType.APPLICATION_JSON)
public final class CacheResource {

    private final ResultCache cache;
    private final Answers answers;

    CacheResource(ResultCache cache, Answers answers) {
        this.cache = cache;
        this.answers = answers;
    }

    @GET
    public Response stats() {
        return answers.ok(cache.stats());
    }

    @DELETE
    public Response purge(@Context UriInfo uri) {
        return answers.ok(new Purged(purge(uri.getQueryParameters())));
    }

    /** A misspelt parameter must not empty the whole cache, so that what is not known is refused. */
    private int purge(MultivaluedMap<String, String> query) {
        if (query.isEmpty()) {
            return cache.purgeAll();
        }
        if (query.size() > 1 || !Set.of("model", "prompt", "key").containsAll(query.keySet())) {
            throw RequestRefused.malformed(
                    "one of model, prompt and key says what to purge; none of them means everything");
        }
        String value = query.values().iterator().next().get(0);
        return switch (query.keySet().iterator().next()) {
            case "model" -> cache.purgeModel(value);
            case "prompt" -> cache.purgePrompt(value.replaceFirst("^sha256:", ""));
            default -> cache.purgeKey(key(value));
        };
    }

    private static CacheKey key(String value) {
        try {
            return new CacheKey(value);
        } catch (IllegalArgumentException noKey) {
            throw RequestRefused.malformed("key: 64 lower-case hexadecimal digits are wanted");
        }
    }

    /** @param purged results thrown away */
    record Purged(int purged) {}
}
