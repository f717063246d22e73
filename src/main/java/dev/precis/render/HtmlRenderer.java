package dev.precis.render;

import dev.precis.note.BriefingNote;
import io.quarkus.qute.Engine;

import jakarta.inject.Singleton;

/**
 * A note as one HTML page that needs nothing else: no script, no file, no network. The template engine escapes every text.
 */
@Singleton
public final class HtmlRenderer implements NoteRenderer {

    private static final String TEMPLATE = "note.html";

    private final Engine engine;

    public HtmlRenderer(Engine engine) {
        this.engine = engine;
    }

    @Override
    public String render(BriefingNote note, RenderLanguage language) {
        return engine.getTemplate(TEMPLATE)
                .data("sheet", Layout.of(note))
                .data("french", language.showsFrench())
                .data("english", language.showsEnglish())
                .data("colon", language.colon())
                .data("untranslated", Label.UNTRANSLATED.words())
                .data("labels", new Labels())
                .render();
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    /** The headings that belong to the page and not to a section of it. */
    record Labels(Words note, Words sources, Words basis, Words translation, Words making, Words glossary, Words gaps) {

        Labels() {
            this(
                    Label.NOTE.words(),
                    Label.SOURCES.words(),
                    Label.BASIS.words(),
                    Label.TRANSLATION.words(),
                    Label.MAKING.words(),
                    Label.GLOSSARY.words(),
                    Label.GAPS.words());
        }
    }
}
