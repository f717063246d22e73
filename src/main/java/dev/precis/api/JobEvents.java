package dev.precis.api;

import dev.precis.job.Item;
import dev.precis.job.Job;
import dev.precis.job.Jobs;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

/**
 * A batch as server-sent events: {@code article} for each that has ended, {@code progress} after them, {@code end} when it is over. An
 * event's id is the change it tells of, so that whoever names the last one it saw misses nothing and sees nothing twice, on any node.
 */
@Singleton
final class JobEvents {

    private static final Duration GLANCE = Duration.ofMillis(500);
    /** So often something is sent, whether or not anything happened: what lies between would otherwise hang up. */
    private static final int QUIET_GLANCES = 20;

    private static final int AT_ONCE = 500;

    private final Jobs jobs;
    private final Answers answers;

    @Context
    Sse sse;

    JobEvents(Jobs jobs, Answers answers) {
        this.jobs = jobs;
        this.answers = answers;
    }

    Multi<OutboundSseEvent> of(String id, long after) {
        Follower follower = new Follower(id, after);
        return Multi.createBy()
                .repeating()
                .uni(() -> Uni.createFrom()
                        .item(follower::glance)
                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(GLANCE)
                .whilst(glance -> !glance.over())
                .onItem()
                .transformToIterable(Glance::events);
    }

    /** What one look brought. @param over whether there is nothing more to come */
    private record Glance(List<OutboundSseEvent> events, boolean over) {}

    /** Where one listener stands. */
    private final class Follower {

        private final String id;
        private long last;
        private int quiet = QUIET_GLANCES;

        private Follower(String id, long after) {
            this.id = id;
            this.last = after;
        }

        private Glance glance() {
            // Read before the articles, so that it is not over while some of them are still to be told.
            Optional<Job> job = jobs.find(id);
            if (job.isEmpty()) {
                return new Glance(List.of(), true);
            }
            List<Item> ended = jobs.ended(id, last, AT_ONCE);
            List<OutboundSseEvent> events = new ArrayList<>();
            ended.forEach(item -> events.add(event("article", item.change(), JobAnswers.told(item))));
            last = ended.isEmpty() ? last : ended.get(ended.size() - 1).change();
            boolean over = job.get().state().isOver()
                    && ended.size() < AT_ONCE
                    && job.get().items().open() == 0;
            quiet = ended.isEmpty() ? quiet + 1 : QUIET_GLANCES;
            if (over) {
                events.add(event("end", last, JobAnswers.told(job.get())));
            } else if (quiet >= QUIET_GLANCES) {
                quiet = 0;
                events.add(event("progress", last, JobAnswers.told(job.get())));
            }
            return new Glance(events, over);
        }

        private OutboundSseEvent event(String name, long change, Object data) {
            return sse.newEventBuilder()
                    .name(name)
                    .id(Long.toString(change))
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(new String(answers.bytes(data), StandardCharsets.UTF_8))
                    .build();
        }
    }
}
