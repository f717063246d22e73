package dev.precis.api;

import dev.precis.job.Job;
import dev.precis.job.Jobs;
import io.smallrye.mutiny.Multi;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Optional;
import java.util.function.Supplier;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.sse.OutboundSseEvent;

/** Batches: how they stand, what came of them, and how they are stopped or tried again. */
@Path("/v1/jobs")
public final class JobResource {

    private final Jobs jobs;
    private final JobAnswers answers;
    private final JobResults results;
    private final JobEvents events;

    JobResource(Jobs jobs, JobAnswers answers, JobResults results, JobEvents events) {
        this.jobs = jobs;
        this.answers = answers;
        this.results = results;
        this.events = events;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response list(@BeanParam PageQuery page) {
        return answers.page(jobs.page(page.limit(), page.offset()), page);
    }

    @GET
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response job(@PathParam("id") String id, @BeanParam PageQuery page) {
        Job job = jobs.find(id).orElseThrow(unknown());
        return answers.found(job, jobs.items(id, page.limit(), page.offset()), page);
    }

    @DELETE
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response cancel(@PathParam("id") String id) {
        return answers.found(jobs.cancel(id).orElseThrow(unknown()));
    }

    @POST
    @Path("/{id}/retry")
    @Produces(MediaType.APPLICATION_JSON)
    public Response retry(@PathParam("id") String id) {
        return answers.accepted(jobs.retry(id).orElseThrow(unknown()), false);
    }

    @GET
    @Path("/{id}/results")
    @Produces("application/x-ndjson")
    public Response results(
            @PathParam("id") String id, @RestQuery Optional<String> after, @RestQuery Optional<String> limit) {
        Job job = jobs.find(id).orElseThrow(unknown());
        return results.page(job, change("after", after), limit);
    }

    @GET
    @Path("/{id}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            @PathParam("id") String id,
            @RestHeader("Last-Event-ID") Optional<String> last,
            @RestQuery Optional<String> after) {
        jobs.find(id).orElseThrow(unknown());
        return events.of(id, last.isPresent() ? change("Last-Event-ID", last) : change("after", after));
    }

    private static long change(String name, Optional<String> sent) {
        return sent.map(value -> {
                    if (!value.matches("\\d{1,18}")) {
                        throw RequestRefused.malformed(name + ": the number of an event or result is wanted");
                    }
                    return Long.parseLong(value);
                })
                .orElse(0L);
    }

    private static Supplier<RequestRefused> unknown() {
        return () -> new RequestRefused(ProblemCode.NOT_FOUND, "no batch of this id is known");
    }
}
