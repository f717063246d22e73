package dev.precis.model.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a file's bytes. */
final class Sha256File {

    private static final int PIECE = 1 << 20;

    private Sha256File() {}

    /** In lower-case hex. */
    static String of(FileChannel file) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        MessageDigest digest = sha256();
        long at = 0;
        for (int read = file.read(piece, at); read > 0; read = file.read(piece, at)) {
            at += read;
            digest.update(piece.flip());
            piece.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
