package dev.precis.api;

import dev.precis.model.EngineReport;
import dev.precis.model.ModelGateway;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Engines and models at hand. */
@Path("/v1/models")
@Produces(MediaType.APPLICATION_JSON)
public final class ModelResource {

    private final ModelGateway gateway;
    private final Answers answers;

    ModelResource(ModelGateway gateway, Answers answers) {
        this.gateway = gateway;
        this.answers = answers;
    }

    @GET
    public Response models() {
        return answers.ok(new Models(gateway.reports()));
    }

    record Models(List<EngineReport> models) {}
}
