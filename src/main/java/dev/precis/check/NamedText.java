package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NameTable.Mention;

import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A text with all that it names: what the tables know, other names, acronyms. */
final class NamedText {

    private static final int SHORTEST_PART = 3;

    private static final Recent<String, NamedText> FRENCH = Recent.texts(text -> new NamedText(text, Language.FRENCH));
    private static final Recent<String, NamedText> ENGLISH =
            Recent.texts(text -> new NamedText(text, Language.BRITISH_ENGLISH));

    private final String text;
    private final Language language;
    private final List<Word> words;
    private final List<Mention> mentions;
    private final Set<Integer> things = new HashSet<>();
    private final Spelling spelling;
    private volatile Set<String> expansions;

    private NamedText(String text, Language language) {
        this.text = text;
        this.language = language;
        this.words = Word.of(text);
        this.mentions = NameTable.mentions(words, language);
        this.mentions.forEach(mention -> things.addAll(mention.things()));
        this.spelling = new Spelling(words);
    }

    static NamedText of(String text, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).of(text);
    }

    /**
     * A name.
     *
     * @param key what makes two namings one
     */
    record Named(Finding.Excerpt excerpt, Kind kind, String key) {}

    /** Where a name is known from. */
    enum Kind {
        TABLE,
        NAME,
        ACRONYM
    }

    /** This text's names that the other does not have in any form, each once, in order of kind. */
    List<Named> without(NamedText other) {
        Map<String, Named> alone = new LinkedHashMap<>();
        BitSet known = new BitSet();
        for (Mention mention : mentions) {
            known.set(
                    words.get(mention.first()).start(),
                    words.get(mention.next() - 1).end());
            if (demands(mention) && !other.has(mention, words.subList(mention.first(), mention.next()))) {
                add(alone, excerpt(mention), Kind.TABLE, mention.things().toString());
            }
        }
        for (Name name : Name.of(words, language)) {
            boolean inTable = name.telling().stream().anyMatch(word -> known.get(word.start()));
            if (!inTable && !other.has(name)) {
                add(
                        alone,
                        excerpt(name.start(), name.end()),
                        Kind.NAME,
                        name.last().folded());
            }
        }
        for (Word word : words) {
            if (Acronym.is(word)
                    && !known.get(word.start())
                    && !Name.isCommon(word, language)
                    && !other.hasAcronym(word)) {
                add(alone, word.excerpt(), Kind.ACRONYM, word.folded());
            }
        }
        return List.copyOf(alone.values());
    }

    /**
     * Whether something here that can name has no counterpart in the other text: what the tables know, an adjective too, or a
     * word whose capital is not owed to its place. « est » in lower case is a verb.
     */
    boolean hasUnmatched(NamedText other) {
        BitSet known = new BitSet();
        for (Mention mention : mentions) {
            known.set(mention.first(), mention.next());
            Word first = words.get(mention.first());
            boolean names = first.isCapitalised() || first.folded().length() > SHORTEST_PART;
            if (names && !other.has(mention, words.subList(mention.first(), mention.next()))) {
                return true;
            }
        }
        return IntStream.range(0, words.size())
                .filter(at -> !known.get(at))
                .mapToObj(words::get)
                .anyMatch(word -> word.isCapitalised()
                        && Name.canName(word)
                        && (!word.opens() || !Name.isCommon(word, language))
                        && !other.spelling.has(word.folded()));
    }

    private static void add(Map<String, Named> alone, Finding.Excerpt excerpt, Kind kind, String key) {
        alone.putIfAbsent(key, new Named(excerpt, kind, key));
    }

    /**
     * Whether the other language must have this too. Not where it may be a common word, and not where it is an English
     * adjective: English says of which country a thing is where French does not.
     */
    private boolean demands(Mention mention) {
        Word first = words.get(mention.first());
        boolean french = language == Language.FRENCH;
        if (!first.isCapitalised()) {
            return french && mention.nation();
        }
        if (!french && mention.nation()) {
            return false;
        }
        return mention.proper() && (!first.opens() || Name.isRatherAName(first, language))
                || words.subList(mention.first(), mention.next()).stream()
                        .anyMatch(word -> word.writing() == Word.Writing.UPPER || !Name.isCommon(word, language));
    }

    private boolean has(Mention mention, List<Word> sought) {
        return mention.things().stream().anyMatch(things::contains)
                || sought.stream()
                        .anyMatch(word -> word.folded().length() >= SHORTEST_PART && spelling.has(word.folded()));
    }

    /** Its last word is enough: first names come and go. */
    private boolean has(Name name) {
        Word last = name.words().get(name.words().size() - 1);
        return spelling.has(name.last().folded()) || last.isCapitalised() && spelling.hasSame(last.folded());
    }

    private boolean hasAcronym(Word word) {
        return spelling.has(word.folded()) || expansions().contains(Acronym.sorted(word.folded()));
    }

    /** Read when an acronym asks for them: most texts have none. */
    private Set<String> expansions() {
        Set<String> read = expansions;
        if (read == null) {
            read = Acronym.expansions(words);
            expansions = read;
        }
        return read;
    }

    private Finding.Excerpt excerpt(Mention mention) {
        return excerpt(
                words.get(mention.first()).start(),
                words.get(mention.next() - 1).end());
    }

    private Finding.Excerpt excerpt(int start, int end) {
        return new Finding.Excerpt(text.substring(start, end), start, end);
    }
}
