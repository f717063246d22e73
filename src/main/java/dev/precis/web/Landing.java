package dev.precis.web;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The front door; until the analysts' page stands, it leads to the interface documentation. */
@Path("/")
public final class Landing {

    @GET
    public Response enter() {
        return Response.seeOther(URI.create("/q/swagger-ui")).build();
    }
}
