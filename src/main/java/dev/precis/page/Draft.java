package dev.precis.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** A page while it is being read: its lines, and what has been decided on each so far. */
final class Draft {

    private final List<Line> lines;
    private final List<Optional<Mark>> marks;
    private final Cues cues;
    private final Topic topic = new Topic();
    private final BitSet items = new BitSet();

    private Draft(List<Line> lines, Cues cues) {
        this.lines = lines;
        this.cues = cues;
        this.marks = new ArrayList<>(lines.size());
    }

    /** The lines with what their own words say of them. */
    static Draft of(List<Line> lines, Cues cues) {
        Draft draft = new Draft(lines, cues);
        for (Line line : lines) {
            draft.marks.add(LineRules.of(line));
        }
        return draft;
    }

    /** As {@link Line#uses}. */
    boolean uses(Cue cue) {
        return cues.has(cue);
    }

    /** The words of the text as far as it has been read. */
    Topic topic() {
        return topic;
    }

    int size() {
        return lines.size();
    }

    Line line(int i) {
        return lines.get(i);
    }

    void mark(int i, Role role, String rule) {
        marks.set(i, Optional.of(new Mark(role, rule)));
    }

    /** Says that a line is an item of a list, though no sign of it says so. */
    void item(int i) {
        items.set(i);
    }

    boolean isItem(int i) {
        return items.get(i);
    }

    void clear(int i) {
        marks.set(i, Optional.empty());
    }

    boolean isOpen(int i) {
        return marks.get(i).isEmpty();
    }

    boolean is(int i, Role role) {
        return marks.get(i).filter(mark -> mark.role() == role).isPresent();
    }

    boolean isBy(int i, String rule) {
        return marks.get(i).filter(mark -> mark.rule().equals(rule)).isPresent();
    }

    /** The decision on a line; a line no rule claimed is no part of the article. */
    Mark mark(int i) {
        return marks.get(i).orElse(new Mark(Role.NAVIGATION, "unclaimed"));
    }

    boolean isOpenProse(int i) {
        return isOpen(i) && line(i).isProse();
    }

    boolean sameText(int i, int j) {
        return line(i).folded().sameAs(line(j).folded());
    }
}
