package dev.precis.render;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import static org.assertj.core.api.Assertions.assertThat;

/** A PDF as its reader gets it; the text in the order of its tags, which is the order it is read aloud in. */
public final class SeenPdf {

    /** Where a PDF can be made to act, load or carry something else. */
    private static final List<String> ACTIVE = List.of(
            "URI",
            "Launch",
            "JavaScript",
            "JS",
            "OpenAction",
            "AA",
            "SubmitForm",
            "ImportData",
            "GoToR",
            "GoToE",
            "RichMedia",
            "EmbeddedFile",
            "EmbeddedFiles",
            "XFA",
            "AcroForm",
            "Movie",
            "Sound",
            "Rendition");

    /** In points: where the first column of a page begins, and no other. */
    private static final float LEFT_EDGE = 80;

    private final byte[] file;

    public SeenPdf(byte[] file) {
        this.file = file;
    }

    /** Every tagged text, a run of one tag a line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        read((run, language) -> text.append(run).append('\n'));
        return text.toString();
    }

    /** Of every tagged text, the languages it is tagged with. */
    Map<String, Set<String>> languages() {
        Map<String, Set<String>> languages = new HashMap<>();
        read((run, language) ->
                languages.computeIfAbsent(run.strip(), first -> new HashSet<>()).add(language));
        return languages;
    }

    private void read(BiConsumer<String, String> reader) {
        with(document -> {
            Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();
            for (PDPage page : document.getPages()) {
                marked.put(page.getCOSObject(), texts(page));
            }
            read(document.getDocumentCatalog().getStructureTreeRoot(), null, "", marked, reader);
            return null;
        });
    }

    /** Of each page, the font of what stands lowest at its left edge, its foot apart. */
    public List<String> fontsAtTheFoot() {
        return with(document -> {
            List<String> fonts = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                fonts.add(fontAtTheFoot(document, page));
            }
            return fonts;
        });
    }

    private static String fontAtTheFoot(PDDocument document, int page) throws IOException {
        TreeMap<Float, String> fonts = new TreeMap<>();
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> places) {
                if (places.get(0).getX() < LEFT_EDGE) {
                    TextPosition end = places.get(places.size() - 1);
                    fonts.put(end.getY(), end.getFont().getName());
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        fonts.pollLastEntry();
        return fonts.lastEntry().getValue();
    }

    private static Map<Integer, String> texts(PDPage page) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }

    private static void read(
            PDStructureNode node,
            PDPage page,
            String language,
            Map<COSDictionary, Map<Integer, String>> marked,
            BiConsumer<String, String> reader) {
        PDPage own = node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : page;
        String its = node instanceof PDStructureElement element && element.getLanguage() != null
                ? element.getLanguage()
                : language;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                read(inner, own, its, marked, reader);
            } else if (kid instanceof Integer id && own != null) {
                reader.accept(marked.get(own.getCOSObject()).getOrDefault(id, ""), its);
            } else if (kid instanceof PDMarkedContentReference reference) {
                PDPage there = reference.getPage() == null ? own : reference.getPage();
                reader.accept(marked.get(there.getCOSObject()).getOrDefault(reference.getMCID(), ""), its);
            }
        }
    }

    /** Nothing in it acts, loads, or leads out of it. */
    public void assertInert() {
        with(document -> {
            Set<String> names = new HashSet<>();
            names(document.getDocument().getTrailer(), names, new HashSet<>());
            assertThat(names).doesNotContainAnyElementsOf(ACTIVE);
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertThat(annotation.getSubtype()).isEqualTo("Link");
                }
            }
            return null;
        });
    }

    private static void names(COSBase base, Set<String> names, Set<COSBase> seen) {
        COSBase object = base instanceof COSObject reference ? reference.getObject() : base;
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            dictionary.entrySet().forEach(entry -> {
                names.add(entry.getKey().getName());
                if (entry.getKey().equals(COSName.S) && entry.getValue() instanceof COSName kind) {
                    names.add(kind.getName());
                }
                names(entry.getValue(), names, seen);
            });
        } else if (object instanceof Iterable<?> array) {
            array.forEach(element -> names((COSBase) element, names, seen));
        }
    }

    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    <T> T with(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
