package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class ConsistencyTest {

    @Test
    void aTermThatANoteRendersInAnotherWayThanBeforeIsAFindingAndItsPluralIsNone() {
        BriefingNote note = Notes.compose(Notes.fair(), Notes.fairElsewhere());
        List<NoteArticle> articles = note.articles();
        Glossary glossary = new Glossary(List.of(
                new TermEntry("exposant", "exhibitor", List.of("exhibiting firm"), List.of(), Optional.empty())));
        NoteUnit first = articles.get(0).translation().get(0);
        List<GlossaryTally.Line> lines = List.of(
                new GlossaryTally.Line("a0.s1", "Un exposant.", "One exhibitor."),
                new GlossaryTally.Line("a0.s2", "Deux exposants.", "Two exhibitors."),
                new GlossaryTally.Line(first.id(), "Trois exposants.", "Three exhibiting firms."));
        List<NoteArticle> marked = Consistency.marked(articles, GlossaryTally.over(lines, glossary));
        assertThat(marked.get(0).translation().get(0).findings())
                .filteredOn(finding -> finding.rule().equals("inconsistent_term"))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.target()).contains(new Finding.Excerpt("exhibiting firms", 6, 22)));
        assertThat(marked.get(1)).isEqualTo(articles.get(1));
    }
}
