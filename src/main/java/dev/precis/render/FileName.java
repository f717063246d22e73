package dev.precis.render;

import dev.precis.note.BriefingNote;

import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.Locale;

/** What a note's file is called: its day and its title, in letters that every system takes. */
public final class FileName {

    private static final int LONGEST_TITLE = 60;

    private FileName() {}

    /** Such as {@code 2026-03-16-le-salon-de-la-soie-s-ouvre-a-lyon.docx}: letters a to z, digits, dashes. */
    public static String of(BriefingNote note, NoteFormat format, RenderLanguage language) {
        Words title = Words.of(note.title());
        String shown = language.showsFrench() || !title.translated() ? title.fr() : title.en();
        String plain = Normalizer.normalize(
                        shown.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("đ", "d"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() <= LONGEST_TITLE
                ? plain
                : plain.substring(
                        0,
                        plain.lastIndexOf('-', LONGEST_TITLE) > 0
                                ? plain.lastIndexOf('-', LONGEST_TITLE)
                                : LONGEST_TITLE);
        String name = cut.replaceAll("^-|-$", "");
        return note.created().atZone(ZoneOffset.UTC).toLocalDate() + "-" + (name.isEmpty() ? "note" : name) + "."
                + format.wireName();
    }
}
