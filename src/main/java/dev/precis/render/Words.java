package dev.precis.render;

import dev.precis.check.Message;
import dev.precis.note.Bilingual;

import java.util.Optional;

/**
 * A text in both languages, cleaned and on one line each.
 *
 * @param fr empty where the text exists in English alone, which readers of French are then shown
 * @param en empty where {@code translated} is false
 */
record Words(String fr, String en, boolean translated) {

    static final Words NONE = new Words("", "", true);

    static Words of(String fr, Optional<String> en) {
        return new Words(CleanText.line(fr), CleanText.line(en.orElse("")), en.isPresent());
    }

    static Words of(String fr, String en) {
        return of(fr, Optional.of(en));
    }

    static Words of(Bilingual text) {
        return of(text.fr(), text.en());
    }

    static Words of(Message message) {
        return of(message.fr().orElse(""), message.en());
    }

    /** The same in both languages: a name, an id. */
    static Words same(String text) {
        return of(text, text);
    }

    public boolean isEmpty() {
        return fr.isEmpty() && en.isEmpty();
    }

    public boolean isEnglishAlone() {
        return fr.isEmpty() && !en.isEmpty();
    }

    public boolean isSame() {
        return fr.equals(en);
    }
}
