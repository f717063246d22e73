package dev.precis.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** A batch of articles of which no two share a sentence, sent to a service and followed on any node. */
final class Batch {

    static final ObjectMapper JSON = new ObjectMapper();

    private final String place;

    private Batch(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    /** A short page of press; its sentences stand in no other. */
    static String page(String salt, int number) {
        String town = "Ville-" + salt + "-" + number;
        return "Le port de " + town + " ouvre\n\nLe maire de " + town
                + " a ouvert lundi le nouveau port de la commune, qui accueille les navires de pêche.\n"
                + "Les habitants de " + town + " attendaient ce port depuis longtemps, selon la mairie.\n";
    }

    static String line(String salt, int number) {
        return JSON.createObjectNode()
                .put("id", salt + "-" + number)
                .put("text", page(salt, number))
                .toString();
    }

    /** Uploads so many articles, line by line. */
    static Batch upload(ServiceUnderTest service, String salt, int articles) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.uri("/v1/briefings"))
                .header("Content-Type", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofByteArrays(() -> new java.util.Iterator<>() {
                    private int next = 1;

                    @Override
                    public boolean hasNext() {
                        return next <= articles;
                    }

                    @Override
                    public byte[] next() {
                        return (line(salt, next++) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    }
                }))
                .build();
        HttpResponse<String> accepted = service.http().send(request, HttpResponse.BodyHandlers.ofString());
        if (accepted.statusCode() != 202) {
            throw new IOException(accepted.statusCode() + " " + accepted.body());
        }
        String location = accepted.headers().firstValue("Location").orElseThrow();
        return new Batch(location.substring(location.indexOf("/v1/")));
    }

    JsonNode job(ServiceUnderTest service) throws Exception {
        return JSON.readTree(service.get(place)).path("job");
    }

    static boolean isOver(JsonNode job) {
        return !job.path("state").asText().matches("queued|running|");
    }

    /** Waits for its end on whatever node answers. */
    JsonNode end(Supplier<ServiceUnderTest> any, Duration longest) throws Exception {
        long deadline = System.nanoTime() + longest.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                JsonNode job = job(any.get());
                if (isOver(job)) {
                    return job;
                }
            } catch (IOException away) {
                // Another node, or the same once it has started again.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("the batch has not ended: " + place);
    }

    /** What is wrong with a batch that has ended: items not told once, notes missing or told twice; empty where all is well. */
    List<String> faults(ServiceUnderTest service, int articles) throws Exception {
        List<String> faults = new ArrayList<>();
        Set<Integer> numbers = new HashSet<>();
        Set<String> notes = new HashSet<>();
        String next = place + "/results?limit=500";
        while (next != null) {
            HttpResponse<String> page = service.http()
                    .send(HttpRequest.newBuilder(service.uri(next)).build(), HttpResponse.BodyHandlers.ofString());
            for (String line : page.body().lines().toList()) {
                JsonNode result = JSON.readTree(line);
                int number = result.at("/article/number").asInt();
                if (!numbers.add(number)) {
                    faults.add("the item " + number + " is told twice");
                }
                if (!result.at("/article/state").asText().equals("complete")) {
                    faults.add("the item " + number + " is " + result.at("/article"));
                } else if (!notes.add(result.at("/note/id").asText())
                        || result.at("/note/articles").size() != 1) {
                    faults.add("the item " + number + " has another's note, or none");
                }
            }
            next = page.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("<(.*)>.*", "$1"))
                    .orElse(null);
        }
        if (numbers.size() != articles) {
            faults.add(numbers.size() + " items are told of " + articles);
        }
        int listed = JSON.readTree(service.get("/v1/briefings?limit=1"))
                .path("total")
                .asInt();
        int expected = articles > 1 && articles <= 50 ? 1 : articles;
        if (listed != expected) {
            faults.add(listed + " notes are kept of " + expected);
        }
        return faults;
    }
}
