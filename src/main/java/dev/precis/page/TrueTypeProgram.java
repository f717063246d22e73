package dev.precis.page;

import java.nio.ByteBuffer;

/** What a TrueType font program says of its own size (OpenType, table {@code cmap}). */
final class TrueTypeProgram {

    private static final int CMAP = 0x636D6170;
    /** All of Unicode. */
    private static final long MOST_CODES = 0x110000;

    private final ByteBuffer font;

    private TrueTypeProgram(byte[] program) {
        this.font = ByteBuffer.wrap(program);
    }

    /** Whether its tables from codes to glyphs say more than {@code most} glyphs' worth of codes, over and over. */
    static boolean claimsMoreThan(int most, byte[] program) {
        TrueTypeProgram font = new TrueTypeProgram(program);
        long codes = 0;
        for (int table = 0; table < font.u16(4); table++) {
            int entry = 12 + 16 * table;
            if (font.i32(entry) == CMAP) {
                codes += font.codes(font.i32(entry + 8));
            }
        }
        return codes > most + MOST_CODES;
    }

    private long codes(int cmap) {
        long codes = 0;
        for (int i = 0; i < u16(cmap + 2) && codes <= 2 * MOST_CODES; i++) {
            int subtable = cmap + i32(cmap + 8 + 8 * i);
            codes += switch (u16(subtable)) {
                case 4 -> segments(subtable);
                case 8 -> groups(subtable + 8208);
                case 12, 13 -> groups(subtable + 12);
                default -> 0;
            };
        }
        return codes;
    }

    private long segments(int subtable) {
        int size = u16(subtable + 6);
        long codes = 0;
        for (int i = 0; i < size; i += 2) {
            codes += Math.max(0, u16(subtable + 14 + i) - u16(subtable + 16 + size + i));
        }
        return codes;
    }

    private long groups(int at) {
        long count = Integer.toUnsignedLong(i32(at));
        long codes = 0;
        for (long i = 0; i < count && at + 12 * i < font.limit() && codes <= 2 * MOST_CODES; i++) {
            int group = (int) (at + 4 + 12 * i);
            codes += Math.max(0, Integer.toUnsignedLong(i32(group + 4)) - Integer.toUnsignedLong(i32(group)));
        }
        return codes;
    }

    private int u16(int at) {
        return at < 0 || at + 2 > font.limit() ? 0 : Short.toUnsignedInt(font.getShort(at));
    }

    private int i32(int at) {
        return at < 0 || at + 4 > font.limit() ? 0 : font.getInt(at);
    }
}
