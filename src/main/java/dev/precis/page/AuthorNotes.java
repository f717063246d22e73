package dev.precis.page;

import java.util.ArrayList;
import java.util.List;

/** Who wrote an opinion, under it: its signatories, and a sentence or two on the author. */
final class AuthorNotes {

    private static final int MOST_LINES = 5;
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_AUTHORS = 20;
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_LABEL = 5;
    private static final int LONGEST_OPENING = 12;
    private static final int SHORTEST_NAME = 4;

    private AuthorNotes() {}

    /** Marks the notes among the paragraphs {@code first} to {@code last}; returns the last paragraph above them. */
    static int apply(Draft draft, int first, int last) {
        if (!draft.uses(Cue.BYLINES)) {
            return last;
        }
        List<String> authors = authors(draft, last);
        int end = last;
        for (int i = last; i > Math.max(first, last - MOST_LINES); i--) {
            boolean headed = isHeading(draft, i - 1, authors);
            if (draft.is(i, Role.BODY) && !headed && !isNote(draft.line(i), authors)) {
                break;
            }
            if (draft.is(i, Role.BODY)) {
                draft.mark(i, Role.BYLINE, "author-note");
                end = i - 1;
            }
            if (headed) {
                draft.mark(i - 1, Role.BYLINE, "author-note");
            }
        }
        while (end > first && !draft.is(end, Role.BODY)) {
            end--;
        }
        return end;
    }

    /** Author lines, and lists of signatories with them. */
    private static List<String> authors(Draft draft, int last) {
        List<String> authors = new ArrayList<>();
        for (int i = 0; i <= last && authors.size() < MOST_AUTHORS; i++) {
            boolean author = draft.is(i, Role.BYLINE) || Lexicon.BYLINES.matches(draft.line(i));
            if (author || isSignatories(draft.line(i))) {
                authors.add(draft.line(i).folded().toString());
            }
        }
        return authors;
    }

    /** An author's name alone in a line, over a few words on the author. */
    private static boolean isHeading(Draft draft, int i, List<String> authors) {
        return draft.isOpen(i)
                && Byline.isName(draft.line(i))
                && authors.stream()
                        .anyMatch(
                                author -> author.contains(draft.line(i).folded().toString()));
    }

    private static boolean isNote(Line line, List<String> authors) {
        if (isSignatories(line) || isTradeOfAuthor(line, authors)) {
            return true;
        }
        int capitals = 0;
        while (capitals < Math.min(line.words().count(), LONGEST_NAME) && line.isCapital(capitals)) {
            capitals++;
        }
        if (capitals < 2
                || line.words().has(0, Lexicon.FRENCH)
                || capitals == line.words().count()
                || line.sentences() > MOST_SENTENCES) {
            return false;
        }
        String name =
                line.folded().substring(line.words().start(0), line.words().end(capitals - 1));
        return authors.stream().anyMatch(author -> author.contains(name));
    }

    /** {@code Journaliste à Lorient, Maëlle couvre la mer depuis 2018.} */
    private static boolean isTradeOfAuthor(Line line, List<String> authors) {
        boolean trade = line.hasWords() && Byline.isTrade(line.words().text(0)) && line.sentences() <= MOST_SENTENCES;
        for (int word = 1; trade && word < Math.min(line.words().count(), LONGEST_OPENING); word++) {
            String name = line.words().text(word);
            if (line.isCapital(word)
                    && name.length() >= SHORTEST_NAME
                    && authors.stream().anyMatch(author -> author.contains(name))) {
                return true;
            }
        }
        return false;
    }

    /** {@code Les premiers signataires : …}. */
    private static boolean isSignatories(Line line) {
        Words words = line.words();
        for (int word = 0; word < Math.min(words.count() - 1, LONGEST_LABEL); word++) {
            if (words.text(word).endsWith("signataires")) {
                return words.gapBefore(word + 1).indexOf(':') >= 0;
            }
        }
        return false;
    }
}
