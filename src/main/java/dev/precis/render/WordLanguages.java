package dev.precis.render;

import dev.precis.note.BriefingNote;

/**
 * The languages of a Word document.
 *
 * @param shown which of them it is written in
 * @param english BCP 47 tag of the note's English
 */
record WordLanguages(RenderLanguage shown, String english) {

    static final String FRENCH = "fr-FR";

    static WordLanguages of(BriefingNote note, RenderLanguage shown) {
        return new WordLanguages(shown, note.provenance().targetLang().tag());
    }

    /** The tag of what stands for all readers. */
    String common() {
        return shown.showsFrench() ? FRENCH : english;
    }

    String tag(boolean french) {
        return french ? FRENCH : english;
    }
}
