package dev.precis.cli;

import dev.precis.briefing.Progress;

import java.io.PrintStream;

/** A bar on one line, drawn over itself, and wiped away when all is done. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;

    ProgressBar(PrintStream out) {
        this.out = out;
    }

    @Override
    public void reached(int done, int all) {
        out.print(
                done < all
                        ? "\r" + bar(done, all)
                        : "\r" + " ".repeat(bar(all, all).length()) + "\r");
        out.flush();
    }

    private static String bar(int done, int all) {
        int filled = WIDTH * done / all;
        return "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + all;
    }
}
