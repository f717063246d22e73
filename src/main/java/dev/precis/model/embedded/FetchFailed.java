package dev.precis.model.embedded;

import java.io.IOException;

/** A file could not be fetched; the message says why to whoever runs the service. */
final class FetchFailed extends IOException {

    private static final long serialVersionUID = 1L;

    FetchFailed(String message) {
        super(message);
    }

    FetchFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
