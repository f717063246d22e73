package dev.precis.page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.zip.DeflaterOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents made to harm their reader, and such as simply cannot be read. */
@Timeout(30)
class HostileDocumentTest {

    private static final int MEGABYTE = 1 << 20;

    private final DocumentReader reader = new DocumentReader(Limits.USUAL);

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour", "%PDF-1.7", "%PDF-1.7\n1 0 obj\n<<\n", "%PDF-1.4 trailer << /Root 1 0 R >>"})
    void whatIsNoPdfIsRefused(String text) {
        assertThatThrownBy(() -> reader.pdf(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour", "PK\u0003\u0004", "PK\u0003\u0004 et puis rien"})
    void whatIsNoDocxIsRefused(String text) {
        assertThatThrownBy(() -> reader.docx(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("not a DOCX");
    }

    @Test
    void anotherZipIsNoDocx() {
        assertThatThrownBy(() -> reader.docx(Docx.zip("content.xml", new byte[10])))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no main part");
    }

    @Test
    void anEncryptedPdfIsRefusedEvenIfItsPasswordIsEmpty() throws IOException {
        for (String password : new String[] {"", "secret"}) {
            PDDocument document = new PDDocument();
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            assertThatThrownBy(() -> reader.pdf(saved(document)))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("encrypted");
        }
    }

    @Test
    void anEncryptedDocxIsRefused() {
        byte[] compound = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThatThrownBy(() -> reader.docx(compound))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("encrypted");
    }

    @Test
    void aPdfOfPicturesAloneIsRefusedWithTheReason() throws IOException {
        PDDocument document = new PDDocument();
        document.addPage(new PDPage());
        assertThatThrownBy(() -> reader.pdf(saved(document)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("no text");
    }

    @Test
    void aPageThatSwellsIsRefused() throws IOException {
        assertThatThrownBy(() -> reader.pdf(swelling(deflated(blanks(200)), COSName.FLATE_DECODE)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("33554432 bytes");
    }

    @Test
    void drawingsThatCallEachOtherWithoutEndAreLeftInTime() {
        DocumentReader hasty = new DocumentReader(Limits.USUAL.within(Duration.ofSeconds(1)));
        StringBuilder file = new StringBuilder(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]"
                        + "/Contents 4 0 R/Resources<</XObject<</X 10 0 R>>>>>>endobj\n4 0 obj<</Length 5>>stream\n/X Do\nendstream endobj\n");
        for (int form = 10; form < 26; form++) {
            file.append(form)
                    .append(" 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ")
                    .append(form + 1)
                    .append(" 0 R>>>>/Length 60>>stream\n")
                    .append("/X Do ".repeat(10))
                    .append("\nendstream endobj\n");
        }
        file.append("26 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 1>>stream\nq\nendstream endobj\n"
                + "trailer<</Root 1 0 R>>\n%%EOF");
        for (int round = 0; round < 3; round++) {
            assertThatThrownBy(() -> hasty.pdf(ascii(file.toString())))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("within 1 seconds");
        }
    }

    @Test
    void aPageThatSwellsInTwoStepsIsRefused() throws IOException {
        byte[] runs = new byte[4 * MEGABYTE];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129; // 128 times the byte that follows
        }
        byte[] packed = deflated(out -> out.write(runs));
        assertThatThrownBy(() -> reader.pdf(swelling(packed, COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("33554432 bytes");
    }

    @Test
    void aCrossReferenceThatSwellsIsRefusedBeforeTheFileIsOpen() throws IOException {
        byte[] table = deflated(blanks(200));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.5\n"));
        int at = file.size();
        file.writeBytes(ascii("1 0 obj\n<< /Type /XRef /Size 2 /W [1 2 1] /Root 2 0 R /Filter /FlateDecode /Length "
                + table.length + " >>\nstream\n"));
        file.writeBytes(table);
        file.writeBytes(ascii("\nendstream\nendobj\nstartxref\n" + at + "\n%%EOF"));
        assertThatThrownBy(() -> reader.pdf(file.toByteArray()))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("33554432 bytes");
    }

    @Test
    void aCrossReferenceThatRunsInARingIsRefused() {
        String start = "%PDF-1.4\n";
        String table =
                "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 /Root 1 0 R /Prev " + start.length() + " >>\n";
        assertThatThrownBy(() -> reader.pdf(ascii(start + table + "startxref\n" + start.length() + "\n%%EOF")))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void aHundredThousandPagesAreRefusedWhetherTheFileSaysSoOrNot() {
        for (int said : new int[] {1, 100_000}) {
            RawPdf file = new RawPdf()
                            .object("<</Type/Catalog/Pages 2 0 R>>")
                            .object("<</Type/Pages/Count " + said + "/Kids[" + "3 0 R ".repeat(100_000) + "]>>")
                            .object("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>")
                            .stream("", ascii("BTET"));
            assertThatThrownBy(() -> reader.pdf(file.bytes()))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("500 pages");
        }
    }

    @Test
    void aZipThatSwellsIsRefusedWhereverItDoes() {
        byte[] swelling = new byte[64 * MEGABYTE];
        for (String part : new String[] {"word/media/image1.png", "word/document.xml"}) {
            assertThatThrownBy(() -> reader.docx(Docx.zip(part, bytes(part, swelling))))
                    .isInstanceOf(UnreadableDocument.class)
                    .hasMessageContaining("33554432 bytes");
        }
    }

    @Test
    void elementsThatSwellAndFilesFromOutsideAreNotRead() {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        assertThatThrownBy(
                        () -> reader.docx(Docx.ofMainPart(laughs + "<document><p><r><t>&b;&f;</t></r></p></document>")))
                .isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void elementsNestedTooDeepAreRefused() {
        assertThatThrownBy(() -> reader.docx(Docx.ofBody("<w:sdt>".repeat(100_000))))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("more than 500 deep");
    }

    @Test
    void moreTextThanIsTakenIsRefused() {
        DocumentReader narrow = new DocumentReader(Limits.USUAL.chars(100));
        String text = "Trop long pour ce lecteur. ".repeat(10);
        assertThatThrownBy(() -> narrow.docx(Docx.ofLines(text))).hasMessageContaining("more than 100 characters");
        assertThatThrownBy(() -> narrow.pdf(Typesetter.pdf(text, Typesetter.Layout.REPORT)))
                .hasMessageContaining("more than 100 characters");
    }

    @Test
    void aFileLargerThanIsTakenIsToldFromOneThatCannotBeRead() {
        DocumentReader narrow = new DocumentReader(Limits.USUAL.bytes(3));
        assertThatThrownBy(() -> narrow.pdf(new byte[4]))
                .isInstanceOfSatisfying(
                        UnreadableDocument.class,
                        refused -> assertThat(refused.tooLarge()).isTrue())
                .hasMessageContaining("at most 3 bytes");
    }

    @Test
    void whatTakesTooLongIsRefusedAndTheNextDocumentIsRead() {
        DocumentReader hasty = new DocumentReader(Limits.USUAL.within(Duration.ofMillis(1)));
        String text = "Une phrase. ".repeat(2_000);
        assertThatThrownBy(() -> hasty.pdf(Typesetter.pdf(text, Typesetter.Layout.REPORT)))
                .isInstanceOf(UnreadableDocument.class)
                .hasMessageContaining("within");
        assertThat(reader.docx(Docx.ofLines("Suivant."))).isEqualTo("Suivant.");
    }

    @Test
    void othersAreReadWhileHostileOnesAreRefused() {
        byte[] hostile = Docx.zip("word/document.xml", bytes("word/document.xml", new byte[64 * MEGABYTE]));
        CompletableFuture<?>[] refused = new CompletableFuture<?>[6];
        for (int i = 0; i < refused.length; i++) {
            refused[i] = CompletableFuture.runAsync(() -> assertThatThrownBy(() -> reader.docx(hostile))
                    .isInstanceOfAny(UnreadableDocument.class, DocumentsBusy.class));
        }
        assertThat(reader.docx(Docx.ofLines("Calme."))).isEqualTo("Calme.");
        CompletableFuture.allOf(refused).join();
    }

    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static Content blanks(int megabytes) {
        byte[] blanks = new byte[MEGABYTE];
        return out -> {
            for (int i = 0; i < megabytes; i++) {
                out.write(blanks);
            }
        };
    }

    private static byte[] deflated(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packed = new DeflaterOutputStream(bytes)) {
            content.writeTo(packed);
        }
        return bytes.toByteArray();
    }

    private static byte[] swelling(byte[] packed, COSName... filters) throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream raw = content.createRawOutputStream()) {
            raw.write(packed);
        }
        COSArray names = new COSArray();
        for (COSName filter : filters) {
            names.add(filter);
        }
        content.setItem(COSName.FILTER, names.size() == 1 ? names.get(0) : names);
        page.setContents(new PDStream(content));
        document.addPage(page);
        return saved(document);
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    /** A main part must be XML at its start, or it is refused for that. */
    private static byte[] bytes(String part, byte[] swelling) {
        if (part.endsWith(".xml")) {
            Arrays.fill(swelling, (byte) ' ');
            byte[] start = ascii("<document>");
            System.arraycopy(start, 0, swelling, 0, start.length);
        }
        return swelling;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
