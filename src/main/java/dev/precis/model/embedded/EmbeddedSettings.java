package dev.precis.model.embedded;

import io.smallrye.config.WithDefault;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Which model runs on this machine, and where it comes from. */
public interface EmbeddedSettings {

    /** A GGUF file: {@code hf:owner/repository/file.gguf} at the hub, or a path. */
    @WithDefault(ModelFile.DEFAULT)
    String model();

    /** The file's SHA-256, where it is another than the default; unset: what the hub says. */
    Optional<String> sha256();

    /** The file's size in bytes, where it is another than the default; unset: what the hub says. */
    OptionalLong size();

    /** Whether a file that is not here may be fetched. */
    @WithDefault("true")
    boolean download();

    /** Where {@code hf:} files come from. */
    @WithDefault("https://huggingface.co")
    String hub();

    /** The proxy to fetch through, as {@code http://host:port}; unset: what {@code HTTPS_PROXY} or Java's own properties say. */
    Optional<String> proxy();

    /** How many tokens question and answer may have together. */
    @WithDefault("8192")
    int contextTokens();

    /** Threads it computes on; unset: as many as there are processors. */
    OptionalInt threads();

    /** After how long without a question its memory is given back; the next question loads it again. */
    @WithDefault("10m")
    Duration idle();
}
