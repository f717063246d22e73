package dev.precis.page;

import org.apache.pdfbox.pdmodel.font.PDFont;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

import static dev.precis.page.RawPdf.ascii;

/** Font programs that claim what no font has. */
final class HostileFonts {

    static final String CLEAR = """
            %!PS-AdobeFont-1.0: A
            12 dict begin
            /FontInfo 1 dict dup begin end readonly def
            /FontName /A def
            /Encoding StandardEncoding def
            /PaintType 0 def
            /FontType 1 def
            /FontMatrix [0.001 0 0 0.001 0 0] readonly def
            /FontBBox {0 0 1 1} readonly def
            currentdict end
            currentfile eexec
            """;

    private static final String SECRET = """
            xxxxdup /Private 8 dict dup begin
            /RD {string currentfile exch readstring pop} executeonly def
            /ND {def} def
            /NP {put} def
            /BlueValues [] def
            /password 5839 def
            /MinFeature {16 16} def
            /Subrs 2000000000 array
            dup 0 1 RD a NP
            2 index /CharStrings 1 dict dup begin
            """;

    private static final int KEY = 55665;
    private static final int CMAP = 0x636D6170;

    private HostileFonts() {}

    static byte[] type1() {
        byte[] clear = ascii(CLEAR);
        byte[] secret = secret();
        byte[] font = Arrays.copyOf(clear, clear.length + secret.length);
        System.arraycopy(secret, 0, font, clear.length, secret.length);
        return font;
    }

    static byte[] secret() {
        byte[] plain = ascii(SECRET);
        byte[] cipher = new byte[plain.length];
        int key = KEY;
        for (int i = 0; i < plain.length; i++) {
            cipher[i] = (byte) (plain[i] ^ key >> 8);
            key = ((cipher[i] & 0xFF) + key) * 52845 + 22719 & 0xFFFF;
        }
        return cipher;
    }

    /** A sound font but for its table from codes to glyphs, in which every range is all of them. */
    static byte[] trueType(int format) {
        try (InputStream in =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            byte[] sound = in.readAllBytes();
            byte[] table = format == 4 ? segments() : groups();
            byte[] font = Arrays.copyOf(sound, sound.length + table.length);
            System.arraycopy(table, 0, font, sound.length, table.length);
            ByteBuffer entries = ByteBuffer.wrap(font);
            for (int entry = 12; entry < 12 + 16 * entries.getShort(4); entry += 16) {
                if (entries.getInt(entry) == CMAP) {
                    entries.putInt(entry + 8, sound.length).putInt(entry + 12, table.length);
                }
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] groups() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream table = head(bytes, 10);
        int groups = 60_000;
        table.writeInt(12 << 16);
        table.writeInt(16 + 12 * groups);
        table.writeInt(0);
        table.writeInt(groups);
        for (int i = 0; i < groups; i++) {
            table.writeInt(0x10000);
            table.writeInt(0x10FFFF);
            table.writeInt(1);
        }
        return bytes.toByteArray();
    }

    private static byte[] segments() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream table = head(bytes, 1);
        int segments = 8_000;
        table.writeInt(4 << 16 | 0xFFFF);
        table.writeShort(0);
        table.writeShort(2 * segments);
        table.write(new byte[6]);
        writeEach(table, segments, 0xFFFE);
        table.writeShort(0);
        writeEach(table, segments, 0);
        writeEach(table, segments, 1);
        writeEach(table, segments, 0);
        return bytes.toByteArray();
    }

    private static void writeEach(DataOutputStream table, int times, int value) throws IOException {
        for (int i = 0; i < times; i++) {
            table.writeShort(value);
        }
    }

    private static DataOutputStream head(ByteArrayOutputStream bytes, int encoding) throws IOException {
        DataOutputStream table = new DataOutputStream(bytes);
        table.writeInt(1);
        table.writeShort(3);
        table.writeShort(encoding);
        table.writeInt(12);
        return table;
    }
}
