package dev.precis.api;

import java.io.IOException;
import java.io.InputStream;

/** A request's body, read no further than its limit. */
final class BodyBytes {

    private BodyBytes() {}

    /** @throws RequestRefused if there are more than {@code maxBytes}, or the sender breaks off */
    static byte[] read(InputStream body, int maxBytes) {
        try {
            byte[] bytes = body.readNBytes(maxBytes);
            if (bytes.length == maxBytes && body.read() >= 0) {
                throw BodyLimit.tooLarge(maxBytes);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw RequestRefused.malformed("the body broke off before its end");
        }
    }
}
