package dev.precis.render;

import com.openhtmltopdf.extend.FSTextBreaker;

import java.text.BreakIterator;
import java.util.Locale;

/** Where a line may end. The platform would also end one behind the apostrophe of an elision, which no French page does. */
final class PdfLineBreaks implements FSTextBreaker {

    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.FRENCH);
    private String text = "";

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    @Override
    public int next() {
        int next = breaks.next();
        while (next != BreakIterator.DONE && isElision(next)) {
            next = breaks.next();
        }
        return next;
    }

    private boolean isElision(int at) {
        return at > 1
                && at < text.length()
                && (text.charAt(at - 1) == '\'' || text.charAt(at - 1) == '\u2019')
                && Character.isLetter(text.charAt(at - 2))
                && Character.isLetterOrDigit(text.charAt(at));
    }
}
