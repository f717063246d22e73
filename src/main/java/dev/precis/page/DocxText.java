package dev.precis.page;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a DOCX: its main part and nothing else, so that no macro, no embedded object and no part outside the file is ever
 * touched. Read as a stream, in a memory that does not grow with the document's markup; Apache POI would build the whole of it
 * as objects first, several tens of bytes for each one in the file.
 */
final class DocxText {

    /** Some producers number the main part (ECMA-376 part 2 leaves its name free). */
    private static final Pattern MAIN_PART = Pattern.compile("word/document\\d*\\.xml");

    /** The beginning of a compound file (MS-CFB 2.2): an old .doc, or a DOCX under a password. */
    private static final int COMPOUND = 0xD0CF11E0;

    private static final int ZIP = 0x504B0304;

    private DocxText() {}

    static String of(byte[] bytes, Allowance allowance) {
        int mark = bytes.length < 4
                ? 0
                : (bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        if (mark == COMPOUND) {
            throw UnreadableDocument.because("it is encrypted, or an old .doc");
        }
        if (mark != ZIP) {
            throw UnreadableDocument.because("it is not a DOCX");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return written(mainPart(zip, allowance), allowance);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw UnreadableDocument.because("it is damaged, or not a DOCX");
        }
    }

    /** The stream, standing where the main part begins; what comes before is unpacked to be passed, and counts. */
    private static InputStream mainPart(ZipInputStream zip, Allowance allowance) throws IOException {
        InputStream counted = new Counted(zip, allowance);
        for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
            allowance.step();
            if (MAIN_PART.matcher(part.getName()).matches()) {
                return counted;
            }
            counted.transferTo(OutputStream.nullOutputStream());
        }
        throw UnreadableDocument.because("it is not a DOCX: it has no main part");
    }

    private static String written(InputStream part, Allowance allowance) throws XMLStreamException {
        XMLStreamReader xml = factory().createXMLStreamReader(part);
        WordBody body = new WordBody(allowance);
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> body.start(xml);
                case XMLStreamReader.END_ELEMENT -> body.end(xml.getLocalName());
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
                    body.text(xml.getText());
                default -> {}
            }
        }
        if (body.written().isBlank()) {
            throw UnreadableDocument.because("it holds no text");
        }
        return body.written();
    }

    /** The platform's own parser, whatever else is on the class path; no document type is read and no entity resolved. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private static final class Counted extends FilterInputStream {

        private final Allowance allowance;

        Counted(InputStream in, Allowance allowance) {
            super(in);
            this.allowance = allowance;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            allowance.inflate(b < 0 ? 0 : 1);
            allowance.passing();
            return b;
        }

        @Override
        public int read(byte[] b, int offset, int length) throws IOException {
            int count = super.read(b, offset, length);
            allowance.inflate(Math.max(0, count));
            allowance.passing();
            return count;
        }
    }
}
