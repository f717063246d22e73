package dev.precis.render;

import dev.precis.note.BriefingNote;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How much heap a document really needs: what it holds while it is written, and the smallest heap it can be written in. */
final class DocumentHeap {

    private static final long MEGABYTE = 1024 * 1024;
    private static final int STEP = 16;
    private static final int MOST = 512;
    private static final int PATIENCE_SECONDS = 60;

    private DocumentHeap() {}

    /**
     * Megabytes that cannot be collected while a document is written, at most, above what was there before: the heap is collected over and
     * over meanwhile.
     */
    static long held(NoteRendering rendering, BriefingNote note, NoteFormat format) throws InterruptedException {
        Thread writing = new Thread(() -> rendering.render(note, format, RenderLanguage.BOTH), "writing");
        long before = left();
        long most = before;
        writing.start();
        while (writing.isAlive()) {
            most = Math.max(most, left());
        }
        writing.join();
        return (most - before) / MEGABYTE;
    }

    private static long left() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** The smallest {@code -Xmx}, in megabytes, with which a process of its own does this within a minute, to 16 MB. */
    static int smallest(String... arguments) throws Exception {
        int tooSmall = 0;
        int enough = MOST / STEP;
        while (enough - tooSmall > 1) {
            int half = (enough + tooSmall) / 2;
            if (succeeds(half * STEP, arguments)) {
                enough = half;
            } else {
                tooSmall = half;
            }
        }
        return enough * STEP;
    }

    private static boolean succeeds(int megabytes, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m",
                "-Dfile.encoding=UTF-8",
                "-Djava.util.logging.config.file=/dev/null",
                "-cp",
                System.getProperty("java.class.path"),
                DocumentsBench.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            return false;
        }
        return process.exitValue() == 0;
    }
}
