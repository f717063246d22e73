package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.CalendarWord.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the months and weekdays that a text names, from the tables {@code calendar-fr.txt} and {@code calendar-en.txt}. */
final class CalendarReader {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("[0-9](?:er|ᵉʳ|st|nd|rd|th)?+[\\s\\u00A0\\u202F/.-]{1,2}(?:of )?+$");
    private static final Pattern NIGHT =
            Pattern.compile("(?:nuit|heures)[\\s\\u00A0](?:menant |à |vers )?(?:de |du |au |le )$");
    private static final CalendarReader FRENCH = new CalendarReader("calendar-fr.txt");
    private static final CalendarReader ENGLISH = new CalendarReader("calendar-en.txt");

    /** English months that are other words too, and what stands before them where they are months. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march");

    private static final Set<String> BEFORE_MONTH = Set.of(
            "in of since until till by last this next early late mid from to and or before after through during between on"
                    .split(" "));

    private record Name(Kind kind, int value, boolean isShort) {}

    private final Map<String, Name> names = new HashMap<>();

    private CalendarReader(String table) {
        for (String line : Tables.lines(table)) {
            String[] words = line.split(" ");
            boolean isShort = false;
            for (int i = 2; i < words.length; i++) {
                if (words[i].equals(":")) {
                    isShort = true;
                } else {
                    Kind kind = Kind.valueOf(words[0].toUpperCase(Locale.ROOT));
                    names.put(words[i], new Name(kind, Integer.parseInt(words[1]), isShort));
                }
            }
        }
    }

    /** In the order of the text. */
    static List<CalendarWord> in(String text, Language language) {
        return (language == Language.FRENCH ? FRENCH : ENGLISH).read(text);
    }

    private List<CalendarWord> read(String text) {
        List<CalendarWord> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        String before = "";
        int beforeEnd = 0;
        while (word.find()) {
            String folded = Word.fold(word.group());
            Name name = names.get(folded);
            boolean follows = word.start() - beforeEnd <= 1;
            if (name != null && stands(name, folded, text, word, follows ? before : "")) {
                boolean atNight = NIGHT.matcher(text.substring(Math.max(0, word.start() - 24), word.start()))
                        .find();
                found.add(new CalendarWord(name.kind(), name.value(), word.group(), word.start(), word.end(), atNight));
            }
            before = folded;
            beforeEnd = word.end();
        }
        return found;
    }

    private boolean stands(Name name, String folded, String text, Matcher word, String before) {
        boolean dated = isBesideDigit(text, word.start(), word.end());
        boolean capital = Character.isUpperCase(word.group().charAt(0));
        if (name.isShort()) {
            return dated && (capital || this == FRENCH);
        }
        if (this == FRENCH) {
            // "Mars" in the middle of a sentence is the planet or the god.
            return dated || !folded.equals("mars") || !capital || word.group().equals("MARS");
        }
        return capital && (dated || !DOUBTFUL.contains(folded) || BEFORE_MONTH.contains(before));
    }

    /** Whether a day or year stands before or after, as in "2 mars", "2nd of March", "Sept. 2". */
    private static boolean isBesideDigit(String text, int start, int end) {
        int after = end;
        while (after < text.length() && after - end < 3 && !Character.isLetterOrDigit(text.charAt(after))) {
            after++;
        }
        if (after < text.length() && Character.isDigit(text.charAt(after))) {
            return true;
        }
        int from = Math.max(0, start - 8);
        return DAY_BEFORE.matcher(text.substring(from, start)).find();
    }
}
