package dev.precis.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text that stays text in CommonMark and GitHub's Markdown: nothing in it becomes a link, an image, markup, a heading, a list
 * or a new table cell. Only what could is escaped, so that plain French and English read as they are.
 */
final class MarkdownText {

    /**
     * Addresses that readers of Markdown turn into links although nobody marked them as such. A backslash does not stop all of
     * them (some look for addresses after they have taken the backslashes away); a code span does.
     */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?i)(?:[a-z][a-z0-9+.-]*://|\\bwww\\.|\\b(?:mailto|xmpp):)[^\\s`|<>\\[\\]()\\\\\"«»]*[^\\s`|<>\\[\\]()\\\\\"«».,;:!?]"
                    + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

    private static final Pattern MARKUP =
            Pattern.compile("[\\\\`*_\\[\\]<>|~#$@]|(?<=\\])\\(|!(?=\\[)|&(?=#?\\w+;)|:(?=//)|(?<=www)\\.");

    private static final Pattern NAME = Pattern.compile("[\\w.:-]+");

    private static final Pattern LIST_MARK = Pattern.compile("^(?:[-+](?=\\s|$)|--|=+$|(\\d{1,9})[.)](?=\\s|$))");

    private MarkdownText() {}

    /** {@code text} on one line, for a paragraph, a list item, a heading or a table cell. */
    static String inline(String text) {
        String line = CleanText.line(text);
        StringBuilder inert = new StringBuilder(line.length() + 16);
        Matcher address = ADDRESS.matcher(line);
        int done = 0;
        while (address.find()) {
            inert.append(escape(line.substring(done, address.start())));
            inert.append('`').append(address.group()).append('`');
            done = address.end();
        }
        inert.append(escape(line.substring(done)));
        return unlisted(inert.toString());
    }

    /** A name made by code, as code; whatever else it turns out to be, as text. */
    static String code(String name) {
        return NAME.matcher(name).matches() ? "`" + name + "`" : inline(name);
    }

    private static String escape(String text) {
        return MARKUP.matcher(text).replaceAll(found -> Matcher.quoteReplacement("\\" + found.group()));
    }

    /** At the start of a line a dash or a number may begin a list, and signs in a row underline a heading. */
    private static String unlisted(String line) {
        Matcher mark = LIST_MARK.matcher(line);
        if (!mark.find()) {
            return line;
        }
        int at = mark.group(1) == null ? 0 : mark.end(1);
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
