package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.note.RenderingTable.Usual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a note says a term in one way: of several that are as good, the first one met stands, and every other is a remark; so is what
 * earlier notes say in another way. Pure.
 */
final class Consistency {

    static final String RULE = "inconsistent_term";

    private static final Message IN_NOTE = Message.of("earlier in the note", "plus haut dans la note");
    private static final Message IN_EARLIER_NOTES = Message.of("in earlier notes", "dans des notes antérieures");

    private Consistency() {}

    /** Findings by line: a line that renders a term otherwise than the note did before. */
    static Map<String, List<Finding>> within(List<Rendering> renderings) {
        Map<String, List<Finding>> found = new HashMap<>();
        Map<String, Rendering> first = new HashMap<>();
        for (Rendering rendering : renderings) {
            Rendering before = first.putIfAbsent(rendering.term(), rendering);
            if (before != null && !rendering.isAs(before.english().text(), before.said())) {
                add(found, rendering, before.english().text(), IN_NOTE);
            }
        }
        return found;
    }

    /** Findings by line: the first of the note that renders a term otherwise than most earlier notes do. */
    static Map<String, List<Finding>> against(List<Rendering> renderings, Map<String, Usual> earlier) {
        Map<String, List<Finding>> found = new HashMap<>();
        Map<String, Rendering> told = new HashMap<>();
        for (Rendering rendering : renderings) {
            Usual usual = earlier.get(rendering.term());
            if (usual != null
                    && !rendering.isAs(usual.english(), usual.said())
                    && told.putIfAbsent(rendering.term(), rendering) == null) {
                add(found, rendering, usual.english(), IN_EARLIER_NOTES);
            }
        }
        return found;
    }

    private static void add(Map<String, List<Finding>> found, Rendering rendering, String other, Message where) {
        found.computeIfAbsent(rendering.where(), line -> new ArrayList<>())
                .add(new Finding(
                        RULE,
                        Severity.MINOR,
                        Message.of(
                                        "« %s » is “%s” here and “%s” %s",
                                        "« %s » est rendu ici par « %s » et par « %s » %s")
                                .with(
                                        rendering.french().text(),
                                        rendering.english().text(),
                                        other,
                                        where),
                        Optional.of(rendering.french()),
                        Optional.of(rendering.english())));
    }
}
