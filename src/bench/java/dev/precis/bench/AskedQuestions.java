package dev.precis.bench;

import dev.precis.model.FakeCall;
import dev.precis.model.FakeModel;
import dev.precis.model.FakeReply;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Counts how often each question was asked, and how often it may have been: once, and once more for each kill it was in flight at. */
final class AskedQuestions {

    /** From the answer's last byte until it is on the disk; on a machine that has other things to do. */
    private static final Duration ON_ITS_WAY = Duration.ofMillis(1500);

    private final Duration modelTime;
    private final Map<String, List<Long>> asked = new ConcurrentHashMap<>();
    private final List<Long> kills = new CopyOnWriteArrayList<>();

    AskedQuestions(FakeModel model, Duration modelTime) {
        this.modelTime = modelTime;
        model.delay(modelTime)
                .always(
                        call -> {
                            note(call);
                            return false;
                        },
                        call -> FakeReply.refusal("never"));
    }

    private void note(FakeCall call) {
        long now = System.nanoTime();
        if (call.task().equals("translation")) {
            call.lines().forEach(line -> add("translation " + line.text(), now));
        } else {
            add(call.task() + " " + call.user(), now);
        }
    }

    private void add(String question, long now) {
        asked.computeIfAbsent(question, any -> new CopyOnWriteArrayList<>()).add(now);
    }

    void killed() {
        kills.add(System.nanoTime());
    }

    int questions() {
        return asked.size();
    }

    long calls() {
        return asked.values().stream().mapToLong(List::size).sum();
    }

    int mostOften() {
        return asked.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** Questions that were asked more often than the kills explain. */
    List<String> unexplained() {
        List<String> unexplained = new ArrayList<>();
        asked.forEach((question, times) -> {
            long inFlight = kills.stream()
                    .filter(kill -> times.stream()
                            .anyMatch(time -> time <= kill
                                    && kill - time <= modelTime.plus(ON_ITS_WAY).toNanos()))
                    .count();
            if (times.size() > 1 + inFlight) {
                unexplained.add(times.size() + " times, in flight at " + inFlight + " kills: "
                        + question.lines().findFirst().orElse(""));
            }
        });
        return unexplained;
    }
}
