package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;
import dev.precis.check.Word.Writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What bears one name in French and another in English: countries with their adjectives, places, institutions, people, from
 * the tables beside this class. A line is one thing; several things may share a form ({@code Géorgie}).
 */
final class NameTable {

    private static final String NATIONS = "countries";
    private static final Set<String> PROPER = Set.of(NATIONS, "places", "people");
    private static final Set<String> COMPASS = Set.of("nord", "sud", "est", "ouest", "north", "south", "east", "west");
    private static final List<String> FILES = List.of(NATIONS, "regions", "places", "institutions", "people");
    private static final List<String> FRENCH_ENDINGS =
            List.of("", "s", "e", "es", "ne", "nes", "te", "tes", "x", "que", "ques", "ienne", "iennes");
    private static final List<String> ENGLISH_ENDINGS = List.of("", "s", "es", "man", "men");
    private static final NameTable TABLE = new NameTable();

    private final Map<String, List<Form>> french = new HashMap<>();
    private final Map<String, List<Form>> english = new HashMap<>();
    private int things;

    /**
     * @param first how the first word must be written
     * @param nation whether it is the adjective of a country
     * @param proper whether its capital alone makes it a name, as of a country and not of the Commission
     */
    private record Form(int thing, Writing first, boolean nation, boolean proper) {}

    /**
     * A name of the table, where it stands.
     *
     * @param first index of its first word
     * @param next index of the word after it
     * @param things the lines of the table it can mean
     * @param nation whether it is the adjective of a country, which English keeps
     * @param proper whether its capital alone makes it a name, as of a country and not of the Commission
     */
    record Mention(int first, int next, Set<Integer> things, boolean nation, boolean proper) {}

    private NameTable() {
        FILES.forEach(this::read);
    }

    /** Whether a text is one country or place of the table, written as a name, and nothing else. */
    static boolean isOnePlace(String text, Language language) {
        List<Word> words = Word.of(text);
        List<Mention> mentions = mentions(words, language);
        return mentions.size() == 1
                && words.get(0).isCapitalised()
                && !COMPASS.contains(words.get(0).folded())
                && mentions.get(0).proper()
                && mentions.get(0).first() == 0
                && mentions.get(0).next() == words.size();
    }

    /** The table's names among the words of a text in order, the longest at each place. */
    static List<Mention> mentions(List<Word> words, Language language) {
        Map<String, List<Form>> forms = language == Language.FRENCH ? TABLE.french : TABLE.english;
        List<Mention> mentions = new ArrayList<>();
        for (int at = 0; at < words.size(); ) {
            Mention longest = longest(forms, words, at);
            if (longest != null) {
                mentions.add(longest);
            }
            at = longest == null ? at + 1 : longest.next();
        }
        return mentions;
    }

    /** Every beginning of a form is a key too, with no form of its own, so that a search knows when to stop. */
    private static Mention longest(Map<String, List<Form>> forms, List<Word> words, int at) {
        Mention longest = null;
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < words.size(); i++) {
            if (i > at && words.get(i).gap() == Gap.OTHER) {
                break;
            }
            phrase.append(i > at ? " " : "").append(words.get(i).folded());
            List<Form> found = forms.get(phrase.toString());
            if (found == null) {
                break;
            }
            Set<Integer> things = new HashSet<>();
            boolean nation = false;
            boolean proper = false;
            for (Form form : found) {
                if (fits(form.first(), words.get(at).writing())) {
                    things.add(form.thing());
                    nation |= form.nation();
                    proper |= form.proper();
                }
            }
            if (!things.isEmpty()) {
                longest = new Mention(at, i + 1, things, nation, proper);
            }
        }
        return longest;
    }

    private static boolean fits(Writing wanted, Writing written) {
        return switch (wanted) {
            case UPPER -> written == Writing.UPPER;
            case CAPITAL -> written == Writing.CAPITAL || written == Writing.UPPER;
            default -> true;
        };
    }

    private void read(String file) {
        try (InputStream in = NameTable.class.getResourceAsStream(file + ".tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> add(line, file));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private void add(String line, String file) {
        int tab = line.indexOf('\t');
        String[] cells =
                tab < 0 ? new String[] {line, line} : new String[] {line.substring(0, tab), line.substring(tab + 1)};
        add(french, cells[0], FRENCH_ENDINGS, file);
        add(english, cells[1], ENGLISH_ENDINGS, file);
        things++;
    }

    private void add(Map<String, List<Form>> forms, String cell, List<String> endings, String file) {
        for (String written : cell.split("\\|")) {
            boolean inflected = written.endsWith("~");
            List<Word> words = Word.of(written.replace("~", ""));
            Form form =
                    new Form(things, words.get(0).writing(), inflected && file.equals(NATIONS), PROPER.contains(file));
            StringBuilder phrase = new StringBuilder();
            for (int i = 0; i < words.size(); i++) {
                phrase.append(i > 0 ? " " : "").append(words.get(i).folded());
                forms.computeIfAbsent(phrase.toString(), key -> new ArrayList<>());
            }
            for (String ending : inflected ? endings : List.of("")) {
                forms.computeIfAbsent(phrase + ending, key -> new ArrayList<>()).add(form);
            }
        }
    }
}
