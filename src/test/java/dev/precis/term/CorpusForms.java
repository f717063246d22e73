package dev.precis.term;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The preferred French forms that come with the service. */
public final class CorpusForms {

    private CorpusForms() {}

    public static PreferredForms forms() {
        return new PreferredForms(glossary());
    }

    public static Glossary glossary() {
        try {
            return new Glossary(
                    GlossaryTsv.read(Files.readString(Path.of("corpus/preferred-fr.tsv"), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
