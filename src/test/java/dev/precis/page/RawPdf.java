package dev.precis.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/** A PDF written object by object, as no library would. Object 1 is its catalog; 2 its pages, 3 the page, 4 what is on it. */
public final class RawPdf {

    private final List<byte[]> objects = new ArrayList<>();

    /** One page with a word in font F, which is object 6. */
    public static RawPdf ofFont(String font) {
        return ofPage("/Font<</F 6 0 R>>", "", ascii("BT /F 12 Tf 50 700 Td <0041004200430044> Tj ET"))
                .object(font);
    }

    /**
     * One page.
     *
     * @param resources of the page, object 5
     * @param packing how the content is packed
     */
    public static RawPdf ofPage(String resources, String packing, byte[] content) {
        return new RawPdf()
                        .object("<</Type/Catalog/Pages 2 0 R>>")
                        .object("<</Type/Pages/Count 1/Kids[3 0 R]>>")
                        .object("<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources 5 0 R>>")
                        .stream(packing, content)
                        .object("<<" + resources + ">>");
    }

    /** The next object. */
    public RawPdf object(String object) {
        objects.add(ascii(object));
        return this;
    }

    /** The next object, a stream. */
    public RawPdf stream(String dictionary, byte[] content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(ascii("<<" + dictionary + "/Length " + content.length + ">>stream\n"));
        object.writeBytes(content);
        object.writeBytes(ascii("\nendstream"));
        objects.add(object.toByteArray());
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", file.size()));
            file.writeBytes(ascii((i + 1) + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        int size = objects.size() + 1;
        file.writeBytes(ascii("xref\n0 " + size + "\n" + table + "trailer\n<</Size " + size
                + "/Root 1 0 R>>\nstartxref\n" + start + "\n%%EOF"));
        return file.toByteArray();
    }

    /** So many times the same, deflated. */
    public static byte[] deflated(String unit, int times) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            for (int i = 0; i < times; i++) {
                packed.write(ascii(unit));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
