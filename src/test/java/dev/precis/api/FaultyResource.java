package dev.precis.api;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Fails as no resource should. */
@Path("/test/fault")
public final class FaultyResource {

    static final String SECRET = "Élysée, jeudi soir";

    @GET
    public String fail() {
        throw new IllegalStateException(SECRET);
    }
}
