package dev.precis.api;

import dev.precis.article.Sha256;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import jakarta.ws.rs.container.ContainerRequestContext;

/** A request's body that is hashed while it is read, so that the largest upload takes no memory for it. */
final class HashedBody extends FilterInputStream {

    private final MessageDigest digest;
    private boolean read;

    private HashedBody(InputStream body, MessageDigest digest) {
        super(body);
        this.digest = digest;
    }

    /** Over the body and what it is asked of; the same body sent elsewhere is another request. */
    static HashedBody of(ContainerRequestContext request) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            String asked = request.getMethod() + " "
                    + request.getUriInfo().getRequestUri().getRawPath() + "?"
                    + request.getUriInfo().getRequestUri().getRawQuery() + "\n";
            digest.update(asked.getBytes(StandardCharsets.UTF_8));
            return new HashedBody(request.getEntityStream(), digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    static String sha256(String text) {
        return Sha256.of(text);
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next < 0) {
            read = true;
        } else {
            digest.update((byte) next);
        }
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        if (count < 0) {
            read = true;
        } else {
            digest.update(into, offset, count);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Nobody closes it before its end is known. */
    @Override
    public void close() {}

    boolean isRead() {
        return read;
    }

    /** Reads what is left; whether its end came. */
    boolean readAll() throws IOException {
        if (!read) {
            transferTo(OutputStream.nullOutputStream());
        }
        return read;
    }

    /** Once, when the end was read. */
    String hash() {
        return HexFormat.of().formatHex(digest.digest());
    }

    String hashOfAll() throws IOException {
        readAll();
        return hash();
    }
}
