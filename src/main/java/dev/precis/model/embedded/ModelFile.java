package dev.precis.model.embedded;

import io.quarkus.runtime.configuration.ConfigurationException;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file of a model.
 *
 * @param name without directory and ending; also what requests call the model
 * @param source where it can be fetched; empty for a file that has to be here
 */
record ModelFile(String name, Path path, Optional<Source> source) {

    /**
     * Granite 3.3 2B Instruct, Q4_K_M: Apache 2.0, from its maker's own repository, trained for French among its twelve languages and for
     * summarising, 1.5 GB, and of an architecture that the library's llama.cpp (b4916) knows; newer small models are not.
     */
    static final String DEFAULT = "hf:ibm-granite/granite-3.3-2b-instruct-GGUF/granite-3.3-2b-instruct-Q4_K_M.gguf";

    private static final String DEFAULT_REVISION = "7cdf86ccd1f1bb3491c9b7017b033f2e51367397";
    private static final long DEFAULT_SIZE = 1_545_303_328L;
    private static final String DEFAULT_SHA256 = "ac71e9e32c0bea919b409c5918f69ca74339854b0319c5065e4e9fb6d95c4852";

    private static final Pattern AT_HUB =
            Pattern.compile("hf:([\\w.-]+)/([\\w.-]+)/((?:[\\w.-]+/)*[\\w.-]+\\.gguf)", Pattern.CASE_INSENSITIVE);

    /**
     * Where a file comes from.
     *
     * @param size in bytes, where it is known beforehand
     * @param sha256 in lower-case hex, where it is known beforehand
     */
    record Source(URI uri, OptionalLong size, Optional<String> sha256) {}

    /** @throws ConfigurationException where the setting is neither a file at the hub nor one that ends in {@code .gguf} */
    static ModelFile of(EmbeddedSettings settings, Path dataDir) {
        String model = settings.model().strip();
        Matcher atHub = AT_HUB.matcher(model);
        if (atHub.matches() && !model.contains("..")) {
            return fetched(settings, atHub, dataDir);
        }
        if (model.startsWith("hf:") || !model.toLowerCase(Locale.ROOT).endsWith(".gguf")) {
            throw new ConfigurationException("precis.model.embedded.model is '" + model
                    + "'; it can be hf:owner/repository/file.gguf or the path of a .gguf file");
        }
        Path path = Path.of(model);
        return new ModelFile(nameOf(path), path, Optional.empty());
    }

    private static ModelFile fetched(EmbeddedSettings settings, Matcher atHub, Path dataDir) {
        boolean standard = settings.model().strip().equals(DEFAULT);
        URI uri = URI.create(settings.hub().strip().replaceAll("/+$", "") + "/" + atHub.group(1) + "/" + atHub.group(2)
                + "/resolve/" + (standard ? DEFAULT_REVISION : "main") + "/" + atHub.group(3));
        OptionalLong size = settings.size().isPresent() || !standard ? settings.size() : OptionalLong.of(DEFAULT_SIZE);
        Optional<String> sha256 = settings.sha256().isPresent() || !standard
                ? settings.sha256().map(hash -> hash.strip().toLowerCase(Locale.ROOT))
                : Optional.of(DEFAULT_SHA256);
        Path folder = dataDir.resolve("models").resolve(atHub.group(1)).resolve(atHub.group(2));
        Path path = folder.resolve(Path.of(atHub.group(3)).getFileName());
        return new ModelFile(nameOf(path), path, Optional.of(new Source(uri, size, sha256)));
    }

    private static String nameOf(Path path) {
        return path.getFileName().toString().replaceFirst("(?i)\\.gguf$", "");
    }
}
