package dev.precis.page;

import java.util.Arrays;

/**
 * Where, from the first paragraph on, the text is interrupted or over: boxes of other articles, services and comments, and
 * the page's end.
 *
 * <p>Decided for all lines together: each line weighs for the text or against it, entering a box is free at a heading of its
 * kind and dear elsewhere, leaving one always costs; of all ways to read the page the heaviest is taken (Viterbi's algorithm).
 * So no heading that the text has by chance swallows it, and no long blurb of another article leaks into it.
 */
final class Boxes {

    /** What a line stands in. */
    enum Box {
        NONE(0),
        RELATED(2.5),
        SERVICE(2.5),
        COMMENTS(12),
        END(6);

        private final double leaving;

        Box(double leaving) {
            this.leaving = leaving;
        }
    }

    /** What it costs to enter a box where no heading says so. */
    private static final double UNANNOUNCED = 4;

    /** The same at a line of the site's own, a button or a row of tags. */
    private static final double AT_BUTTON = 2.5;
    /** What it costs to stay in a box under the heading of another. */
    private static final double OTHER_HEADING = 1.5;

    private static final double AMONG_COMMENTS = 2;
    /** What it costs to leave a box at a heading that belongs to articles themselves. */
    private static final double AT_OWN_SECTION = 1;

    /** Added to leaving a box with few paragraphs left below: they are rather another article's. */
    private static final double LATE = 2;

    private static final double AFTER_SIGN_OFF = 2;
    private static final double PER_COMMENT = 3;

    private static final Box[] ALL = Box.values();

    private final Draft draft;
    private final int first;
    private final TextWeight weight;
    private final double[] best = new double[ALL.length];
    private final byte[][] from;
    private boolean signedOff;

    private Boxes(Draft draft, int first, TextWeight weight) {
        this.draft = draft;
        this.first = first;
        this.weight = weight;
        this.from = new byte[draft.size()][ALL.length];
    }

    /** The box of every line from {@code first} on, by line; before it none. */
    static Box[] of(Draft draft, int first, TextWeight weight) {
        Boxes boxes = new Boxes(draft, first, weight);
        Arrays.fill(boxes.best, Double.NEGATIVE_INFINITY);
        boxes.best[Box.NONE.ordinal()] = 0;
        for (int i = first; i < draft.size(); i++) {
            boxes.step(i);
        }
        return boxes.read();
    }

    private void step(int i) {
        Box heading = i == first ? Box.NONE : weight.heading(i);
        double[] next = new double[ALL.length];
        for (Box to : ALL) {
            int origin = 0;
            double highest = Double.NEGATIVE_INFINITY;
            for (Box before : ALL) {
                double value = best[before.ordinal()] - cost(i, before, to, heading);
                if (value > highest) {
                    highest = value;
                    origin = before.ordinal();
                }
            }
            from[i][to.ordinal()] = (byte) origin;
            next[to.ordinal()] = highest + (to == Box.NONE ? weight.of(i) : 0);
        }
        System.arraycopy(next, 0, best, 0, next.length);
        signedOff |= draft.is(i, Role.SIGNOFF);
    }

    private double cost(int i, Box before, Box to, Box heading) {
        if (heading == Box.COMMENTS && to != heading) {
            return Double.POSITIVE_INFINITY;
        }
        if (to == Box.NONE) {
            return heading == Box.NONE ? leaving(i, before) : Double.POSITIVE_INFINITY;
        }
        if (to == heading) {
            return before == Box.COMMENTS && to == Box.SERVICE ? AMONG_COMMENTS : 0;
        }
        if (before == to) {
            return heading == Box.NONE ? 0 : OTHER_HEADING;
        }
        double entering = draft.is(i, Role.NAVIGATION) ? AT_BUTTON : UNANNOUNCED;
        return signedOff && before == Box.NONE ? entering - AFTER_SIGN_OFF : entering;
    }

    private double leaving(int i, Box before) {
        if (before == Box.NONE) {
            return 0;
        }
        if (before != Box.COMMENTS && weight.entries().isOwnSection(i)) {
            return AT_OWN_SECTION;
        }
        double cost = before.leaving + (signedOff ? AFTER_SIGN_OFF : 0);
        if (before == Box.COMMENTS) {
            cost += PER_COMMENT * weight.datedAbove(i);
        }
        return before != Box.SERVICE && weight.isLate(i) ? cost + LATE : cost;
    }

    private Box[] read() {
        Box[] boxes = new Box[draft.size()];
        Arrays.fill(boxes, Box.NONE);
        int state = 0;
        for (int box = 1; box < ALL.length; box++) {
            state = best[box] > best[state] ? box : state;
        }
        for (int i = draft.size() - 1; i >= first; i--) {
            boxes[i] = ALL[state];
            state = from[i][state];
        }
        return boxes;
    }
}
