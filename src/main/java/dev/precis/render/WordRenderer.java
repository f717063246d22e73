package dev.precis.render;

import dev.precis.note.BriefingNote;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.inject.Singleton;

/**
 * A note as a Word document (ECMA-376): named styles alone, a language on every run, the cited sentences as footnotes. It refers to
 * nothing outside itself; the same note in the same template gives the same bytes.
 */
@Singleton
public final class WordRenderer {

    /** ECMA-376 part 1, 11.3.10. */
    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Optional<Path> template;

    public WordRenderer(@ConfigProperty(name = TemplateUnusable.SETTING) Optional<String> template) {
        this.template = template.filter(path -> !path.isBlank()).map(Path::of);
    }

    /** @throws TemplateUnusable where the user's own template cannot be used */
    public byte[] render(BriefingNote note, RenderLanguage language) {
        WordLanguages languages = WordLanguages.of(note, language);
        WordTemplate look = template.map(WordRenderer::read).orElseGet(() -> WordTemplate.standard(languages.common()));
        WordSheet sheet = new WordSheet(languages, look);
        String text = sheet.write(Layout.of(note));
        WordPackage file = new WordPackage(look);
        file.add(WordRelation.Kind.FOOTNOTES, "rIdPrecisFootnotes", "precis-footnotes.xml", sheet.footnotes());
        file.add(WordRelation.Kind.SETTINGS, "rIdPrecisSettings", "precis-settings.xml", settings(look, languages));
        if (!look.footed()) {
            file.add(
                    WordRelation.Kind.FOOTER,
                    WordTemplate.FOOTER_RELATION,
                    "precis-footer.xml",
                    foot(look, note, languages));
        }
        return file.write(text, new WordProperties(note, languages));
    }

    private static WordTemplate read(Path path) {
        try {
            return WordTemplateReader.read(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new TemplateUnusable("there is no file to read at " + path);
        }
    }

    private static String settings(WordTemplate look, WordLanguages languages) {
        String settings = new String(WordTemplate.own("settings.xml"), StandardCharsets.UTF_8);
        String alternating = look.alternating() ? "<w:evenAndOddHeaders/>" : "";
        return settings.replace("<w:characterSpacingControl", alternating + "<w:characterSpacingControl")
                .replace(
                        "<w:themeFontLang w:val=\"fr-FR\"/>",
                        "<w:themeFontLang w:val=\"" + languages.common() + "\"/>");
    }

    private static String foot(WordTemplate look, BriefingNote note, WordLanguages languages) {
        WordXml xml = new WordXml().open("w:ftr", WordPackage.NAMESPACES);
        String tag = languages.common();
        WordText text = new WordText(xml, look, new WordBookmarks(), languages);
        text.begin(WordStyle.FOOTER)
                .run(
                        tag,
                        Optional.empty(),
                        "Précis · " + CleanText.line(note.id()) + " · "
                                + Label.VERSION.words().fr() + " " + note.version())
                .tab(tag)
                .run(tag, Optional.empty(), Label.PAGE.words().fr() + " ")
                .field(tag, Optional.empty(), "PAGE", "1")
                .run(tag, Optional.empty(), " / ")
                .field(tag, Optional.empty(), "NUMPAGES", "1")
                .end();
        return xml.close().toString();
    }
}
