package dev.precis.api;

import dev.precis.briefing.CheckService;

import java.io.InputStream;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Anybody's translations and claims, held against their sources. */
@Path("/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
public final class CheckResource {

    private final int maxBodyBytes;
    private final CheckIntake intake;
    private final CheckService checks;
    private final Answers answers;

    CheckResource(ApiConfig config, CheckIntake intake, CheckService checks, Answers answers) {
        this.maxBodyBytes = config.maxBodyBytes();
        this.intake = intake;
        this.checks = checks;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response check(@Context HttpHeaders headers, InputStream body) {
        String json =
                TextDecoder.decode(BodyBytes.read(body, maxBodyBytes), TextDecoder.declaredBy(headers.getMediaType()));
        return answers.ok(checks.check(intake.request(StrictJson.read(json, CheckJson.class))));
    }
}
