package dev.precis.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The word lists of this room, read once from the resources beside this class. */
final class Lexicon {

    static final int FRENCH = 1;
    static final int ENGLISH = 1 << 1;
    static final int SPANISH = 1 << 2;
    static final int GERMAN = 1 << 3;
    static final int ITALIAN = 1 << 4;
    static final int PORTUGUESE = 1 << 5;
    static final int DUTCH = 1 << 6;
    static final int VIETNAMESE = 1 << 7;
    static final int MONTH = 1 << 8;
    static final int PUBLICATION = 1 << 9;
    static final int AGENCY = 1 << 10;
    static final int CREDIT = 1 << 11;
    static final int PICTURE = 1 << 12;
    static final int COOKIE = 1 << 13;
    /** What the name of an agency begins with; one of a single word is {@link #AGENCY} as well. */
    static final int AGENCY_BEGINNING = 1 << 14;

    /** What a site speaks of when it speaks of itself. */
    static final int SITE = 1 << 15;

    /** What a promo asks to do: {@code lire}, {@code voir}. */
    static final int PROMO_VERB = 1 << 16;

    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, String> AGENCIES = new HashMap<>();

    static final PhraseList FOOTERS = phrases("footer");
    static final PhraseList NAVIGATION = phrases("navigation");
    static final PhraseList SERVICE_SECTIONS = phrases("sections");
    static final PhraseList COMMENT_SECTIONS = phrases("comments");
    static final PhraseList REFERENCES = phrases("references");
    static final PhraseList RELATED_SECTIONS = phrases("related");
    static final PhraseList PROMOS = phrases("promos");
    static final PhraseList SOURCES = phrases("sources");
    static final PhraseList PUBLICATION_LINES = phrases("publication");
    static final PhraseList BYLINES = phrases("bylines");
    static final PhraseList NEWSROOM = phrases("newsroom");
    static final PhraseList CAPTIONS = phrases("captions");

    static final PhraseList OWN_SECTIONS = phrases("own-sections");
    static final PhraseList ENLARGE = phrases("enlarge");
    static final PhraseList SITE_SENTENCES = phrases("site-sentences");

    static {
        words("words-fr", FRENCH);
        words("words-en", ENGLISH);
        words("words-es", SPANISH);
        words("words-de", GERMAN);
        words("words-it", ITALIAN);
        words("words-pt", PORTUGUESE);
        words("words-nl", DUTCH);
        words("words-vi", VIETNAMESE);
        words("publication-words", PUBLICATION);
        words("credits", CREDIT);
        words("pictures", PICTURE);
        words("cookies", COOKIE);
        words("site-words", SITE);
        words("promo-verbs", PROMO_VERB);
        months();
        agencies();
    }

    private Lexicon() {}

    static Vocabulary vocabulary() {
        return VOCABULARY;
    }

    /** 1 to 12 for a folded month name or abbreviation. */
    static Optional<Integer> month(String folded) {
        return Optional.ofNullable(MONTHS.get(folded));
    }

    /** The name of an agency by the folded word or words it is written with. */
    static Optional<String> agency(String folded) {
        return Optional.ofNullable(AGENCIES.get(folded));
    }

    private static PhraseList phrases(String list) {
        return new PhraseList(lines(list), VOCABULARY);
    }

    private static void words(String list, int flag) {
        for (String line : lines(list)) {
            for (String word : split(line)) {
                VOCABULARY.flag(word, flag);
            }
        }
    }

    private static void months() {
        for (String line : lines("months")) {
            List<String> parts = split(line);
            for (String name : parts.subList(1, parts.size())) {
                MONTHS.put(name, Integer.valueOf(parts.get(0)));
                VOCABULARY.flag(name, MONTH);
            }
        }
    }

    private static void agencies() {
        for (String line : lines("agencies")) {
            int equals = line.indexOf('=');
            List<String> written = split(line.substring(0, equals));
            String name = line.substring(equals + 1).strip();
            if (!name.isEmpty()) {
                AGENCIES.put(String.join(" ", written), name);
                VOCABULARY.flag(written.get(0), AGENCY_BEGINNING);
            }
            if (written.size() == 1) {
                VOCABULARY.flag(written.get(0), AGENCY);
            }
        }
    }

    private static List<String> split(String line) {
        Words words = Words.of(FoldedLine.of(line), VOCABULARY);
        List<String> split = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            split.add(words.text(i));
        }
        return split;
    }

    private static List<String> lines(String list) {
        try (InputStream in = Lexicon.class.getResourceAsStream(list + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("word list missing from the jar: " + list);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("word list unreadable: " + list, unreadable);
        }
    }
}
