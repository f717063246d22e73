package dev.precis.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A body that is read as a stream, and no further than its limit. */
final class LimitedBody extends FilterInputStream {

    private final long limit;
    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        return counted(next, next < 0 ? 0 : 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int count = super.read(into, offset, length);
        return counted(count, Math.max(0, count));
    }

    private int counted(int result, int bytes) {
        left -= bytes;
        if (left < 0) {
            throw BodyLimit.tooLarge(limit);
        }
        return result;
    }
}
