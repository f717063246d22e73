package dev.precis.page;

import java.util.function.Predicate;

/**
 * What a line is by itself, wherever it stands.
 *
 * @param cues what the rule goes by; it is silent where none of them may be used
 * @param name stands in the answer
 */
record LineRule(Cues cues, String name, Role role, Predicate<Line> holds) {

    LineRule(Cue cue, String name, Role role, Predicate<Line> holds) {
        this(Cues.of(cue), name, role, holds);
    }

    boolean decides(Line line) {
        return line.usesAny(cues) && holds.test(line);
    }
}
