package dev.precis.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** How much of a document is read before it is refused: what a press page never comes near. */
@ConfigMapping(prefix = "precis.document")
public interface DocumentConfig {

    /** Bytes of one PDF or DOCX file; a larger one is answered with 413. */
    @WithDefault("10485760")
    int maxBytes();

    /** Bytes that a document's compressed parts may swell to, all together; pictures are not unpacked and do not count. */
    @WithDefault("33554432")
    long maxInflatedBytes();

    /** Pages of a PDF. */
    @WithDefault("500")
    int maxPages();

    /** UTF-16 code units of text that are taken out of one document. */
    @WithDefault("1000000")
    int maxChars();

    /** How deep elements may stand in each other, in HTML and in DOCX. */
    @WithDefault("500")
    int maxDepth();

    /** Memory that reading one document may take, beside the file itself. */
    @WithDefault("67108864")
    long maxMemoryBytes();

    /** The longest one document may take to read, once it has a place. */
    @WithDefault("5s")
    Duration timeout();

    /** Places for documents, over all requests; one that takes longer than half a second moves to one of as many more. */
    @WithDefault("2")
    int concurrency();

    /** The longest a document waits for a place; then it is answered with 503. */
    @WithDefault("3s")
    Duration maxWait();
}
