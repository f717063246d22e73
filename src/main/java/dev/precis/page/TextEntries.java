package dev.precis.page;

import java.util.BitSet;

/** Lines too short for paragraphs that the text holds all the same: items under a colon, rows of figures, facts of a box. */
final class TextEntries {

    private static final int FEWEST_WORDS = 5;
    private static final int FEWEST_FIGURES = 2;

    private final Draft draft;
    private final Topic topic;
    private final BitSet announced = new BitSet();

    /**
     * @param first the line the text begins with
     * @param topic what the article is about, as far as it is known when a line is asked for
     */
    TextEntries(Draft draft, int first, Topic topic) {
        this.draft = draft;
        this.topic = topic;
        for (int i = first + 1; i < draft.size() && draft.uses(Cue.NEIGHBOURHOOD); i++) {
            if (isUnder(i) && (draft.isOpen(i) && !draft.line(i).isProse() || isRow(i))) {
                announced.set(i);
            }
        }
    }

    /** Whether a line, or others of its kind, stand under one that ends with a colon. */
    boolean isAnnounced(int i) {
        return announced.get(i);
    }

    /** Whether a line is a row of a table, an item under a colon, or an entry of a fact box. */
    boolean isEntry(int i) {
        return announced.get(i) || draft.isOpen(i) && !draft.line(i).isProse() && hasFigure(i);
    }

    /** {@code L'essentiel}, {@code Prochaines étapes}: a heading over a part of the article itself. */
    boolean isOwnSection(int i) {
        return draft.uses(Cue.TAIL_MARKERS) && draft.isOpen(i) && Lexicon.OWN_SECTIONS.matches(draft.line(i));
    }

    private boolean isUnder(int i) {
        boolean colon = draft.isOpen(i - 1)
                && draft.line(i - 1).lastSign() == ':'
                && draft.line(i - 1).hasAtLeast(FEWEST_WORDS);
        return colon || announced.get(i - 1);
    }

    /** A row of figures, though its words look like a date or a list. */
    private boolean isRow(int i) {
        boolean marked = draft.isBy(i, LineRules.ITEM_LIST) || draft.isBy(i, LineRules.PUBLICATION);
        return marked && draft.uses(Cue.FIGURES) && TableRows.numbers(draft.line(i)) >= FEWEST_FIGURES;
    }

    /** {@code Exportations françaises : 412 millions d'euros}, {@code 2027 : décision finale}: entries of a fact box. */
    boolean hasFigure(int i) {
        Line line = draft.line(i);
        if (!draft.uses(Cue.FIGURES) || line.raw().indexOf(':') < 0) {
            return false;
        }
        Words words = line.words();
        for (int word = 1; word < words.count(); word++) {
            if (words.gapBefore(word).indexOf(':') >= 0) {
                boolean dated = words.id(0) == Vocabulary.NUMBER || words.has(0, Lexicon.MONTH);
                boolean figure = words.id(word) == Vocabulary.NUMBER;
                return figure && topic.overlap(line) >= Continuation.SOME_KINSHIP
                        || dated && words.gapBefore(word).indexOf(' ') >= 0;
            }
        }
        return false;
    }
}
