package dev.precis.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Reads every hostile document in a process of its own, whose heap is small: first one after the other, then ten at once with a sound
 * document among them. Prints a line for each: its name, what became of it, and the milliseconds it took.
 */
public final class SmallHeap {

    private SmallHeap() {}

    public static void main(String[] args) {
        DocumentReader reader = new DocumentReader(Limits.USUAL);
        Map<String, byte[]> hostile = HostileDocuments.all();
        hostile.forEach((name, document) -> System.out.println(tried(reader, name, document)));
        ExecutorService senders = Executors.newFixedThreadPool(11);
        List<CompletableFuture<String>> together = new ArrayList<>();
        hostile.entrySet().stream()
                .limit(10)
                .forEach(one -> together.add(
                        CompletableFuture.supplyAsync(() -> tried(reader, one.getKey(), one.getValue()), senders)));
        together.add(CompletableFuture.supplyAsync(() -> soundOne(reader), senders));
        together.forEach(one -> System.out.println("together " + one.join()));
        System.exit(0);
    }

    /** As its sender would, asks again where there was no place. */
    private static String soundOne(DocumentReader reader) {
        byte[] sound = Docx.ofLines("Un texte sain.");
        String outcome = tried(reader, "sound.docx", sound);
        return outcome.contains("busy") ? tried(reader, "sound.docx", sound) : outcome;
    }

    private static String tried(DocumentReader reader, String name, byte[] document) {
        long start = System.nanoTime();
        String outcome;
        try {
            HostileDocuments.read(reader, name, document);
            outcome = "read";
        } catch (UnreadableDocument unreadable) {
            outcome = unreadable.getMessage().contains("null") ? "unclear" : "unreadable";
        } catch (DocumentsBusy busy) {
            outcome = "busy";
        } catch (Throwable unexpected) {
            outcome = unexpected.getClass().getSimpleName();
        }
        return name + " " + outcome + " " + (System.nanoTime() - start) / 1_000_000;
    }
}
