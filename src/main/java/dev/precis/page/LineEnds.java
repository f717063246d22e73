package dev.precis.page;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a hyphen at a line's end was: put there to break a word, or the word's own. */
final class LineEnds {

    private static final Pattern COMPOUND = Pattern.compile("\\p{L}+(?:[-‐]\\p{L}+)+");
    private static final Pattern BROKEN = Pattern.compile("(\\p{L}[\\p{L}\\p{M}'’\\-‐]*)[-‐\u00ad]$");
    private static final Pattern FIRST = Pattern.compile("^\\p{Ll}[\\p{L}\\p{M}]*");

    /** What French hangs on a word with a hyphen: pronouns after a verb, -ci, -là, -même. */
    private static final Set<String> HUNG = Set.of(
            "il", "ils", "elle", "elles", "on", "je", "tu", "nous", "vous", "ce", "t", "moi", "toi", "le", "la", "les",
            "lui", "leur", "leurs", "y", "en", "ci", "là", "même", "mêmes");

    /** What French words begin with that keep their hyphen. */
    private static final Set<String> BEGINNINGS = Set.of(
            "peut",
            "est",
            "vice",
            "ex",
            "non",
            "mi",
            "demi",
            "avant",
            "après",
            "sous",
            "celui",
            "celle",
            "ceux",
            "celles",
            "grand",
            "quasi",
            "porte",
            "au",
            "là",
            "ci",
            "rendez",
            "chef",
            "vis",
            "quelques",
            "franco",
            "dix",
            "vingt",
            "trente",
            "quarante",
            "cinquante",
            "soixante",
            "quatre");

    private static final String TERMINAL = ".!?…»”\"";

    private final Set<String> compounds;

    private LineEnds(Set<String> compounds) {
        this.compounds = compounds;
    }

    /** @param lines of the whole document, whose own spelling decides first */
    static LineEnds of(List<String> lines) {
        Set<String> compounds = new HashSet<>();
        for (String line : lines) {
            Matcher compound = COMPOUND.matcher(line);
            while (compound.find()) {
                compounds.add(compound.group().toLowerCase(Locale.ROOT));
            }
        }
        return new LineEnds(compounds);
    }

    /** Whether a line ends within a word. */
    boolean isBroken(String line, String next) {
        return BROKEN.matcher(line).find() && FIRST.matcher(next).find();
    }

    /** Whether a sentence runs on from one line to the next. */
    static boolean isMidSentence(String line, String next) {
        return TERMINAL.indexOf(line.charAt(line.length() - 1)) < 0 || Character.isLowerCase(next.codePointAt(0));
    }

    /** Sets a line after the text it goes on from, a broken word made whole. */
    void join(StringBuilder text, String line) {
        int start = text.lastIndexOf("\n") + 1;
        Matcher broken = BROKEN.matcher(text.substring(Math.max(start, text.length() - 80)));
        if (!broken.find()) {
            text.append(' ');
        } else if (text.charAt(text.length() - 1) == '\u00ad' || !isOwn(broken.group(1), line)) {
            text.setLength(text.length() - 1);
        }
        text.append(line);
    }

    private boolean isOwn(String before, String line) {
        Matcher first = FIRST.matcher(line);
        if (!first.find()) {
            return true;
        }
        String beginning = before.substring(Math.max(before.lastIndexOf('\''), before.lastIndexOf('’')) + 1)
                .toLowerCase(Locale.ROOT);
        String rest = first.group().toLowerCase(Locale.ROOT);
        return compounds.contains(beginning + "-" + rest)
                || beginning.contains("-")
                || HUNG.contains(rest)
                || BEGINNINGS.contains(beginning);
    }
}
