package dev.precis.render;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;

/** A page of ours, made into a PDF. It is asked for nothing from outside, and would get nothing. */
final class PdfPage {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // It would print what it likes past the service's own log; what fails, it throws.
        XRLog.setLoggingEnabled(false);
    }

    private final String page;

    PdfPage(String page) {
        this.page = page;
    }

    /** @param made the moment the document gives as that of its making. @param id what tells it from others */
    byte[] print(Instant made, String id) {
        try (PDDocument document = new PDDocument()) {
            draw(document);
            date(document, made.truncatedTo(ChronoUnit.SECONDS));
            document.setDocumentId((long) id.hashCode());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a PDF could not be made", e);
        }
    }

    /** What the layout takes of memory is free again when the document is written, which takes its own. */
    private void draw(PDDocument document) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .withHtmlContent(page, null)
                .useFastMode()
                .useUnicodeLineBreaker(new PdfLineBreaks())
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .useColorProfile(COLOURS)
                .withProducer("Précis")
                .usePageSupplier(new PdfSheets())
                .usePDDocument(document);
        builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        PdfFonts.into(builder, document);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
        }
    }

    /** The library takes the clock's time; a note has its own, and the same note is to be the same file. */
    private static void date(PDDocument document, Instant made) throws IOException {
        Calendar moment = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        document.getDocumentInformation().setCreationDate(moment);
        document.getDocumentInformation().setModificationDate(moment);
        String told = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
        String dated = told.replaceAll("(<xmp:(Create|Modify)Date>)[^<]*", "$1" + made);
        document.getDocumentCatalog()
                .setMetadata(
                        new PDMetadata(document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    }
}
