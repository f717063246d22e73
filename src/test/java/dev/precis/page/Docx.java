package dev.precis.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** DOCX files for tests, of a main part written by hand. */
public final class Docx {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Docx() {}

    /** A document whose paragraphs are the lines of a text. */
    public static byte[] ofLines(String text) {
        StringBuilder body = new StringBuilder();
        text.lines().forEach(line -> body.append(paragraph(line)));
        return ofBody(body.toString());
    }

    public static byte[] ofBody(String body) {
        return ofMainPart("<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + W + "\"><w:body>" + body
                + "</w:body></w:document>");
    }

    static byte[] ofMainPart(String xml) {
        return zip("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r></w:p>";
    }

    public static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }
}
