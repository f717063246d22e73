package dev.precis.cli;

import dev.precis.api.FileIntake.Wishes;
import dev.precis.render.NoteFormat;
import dev.precis.render.RenderLanguage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What {@code brief} can be told. Its fields are set by the parser. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "One to 50 French press pages to one bilingual briefing note, which is kept like one that was asked for over HTTP.")
final class BriefCommand {

    static final String STANDARD = "-";

    /** As many as one request over HTTP may bring for one note. */
    private static final int MOST_FILES = 50;

    @Spec
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "Text, HTML, PDF or DOCX, one article each, told by how the name ends; - is text from standard input.")
    List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "json, md, html, docx, pdf or xliff; as the output's name ends, else md.")
    String format = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "Where the note is written; - is standard output, byte for byte. Without it text is printed, without what no reader sees.")
    String output = "";

    @Option(
            names = {"-l", "--lang"},
            paramLabel = "LANG",
            description = "What the note shows: fr, en or both (the default).")
    String lang = "both";

    @Option(names = "--target", paramLabel = "TAG", description = "The English: en-GB (the default) or en-US.")
    String target = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "abstractive (the default), or extractive: no model is asked for summaries.")
    String kind = "";

    @Option(names = "--max-points", paramLabel = "N", description = "At most so many points, 1 to 20 (7).")
    Long maxPoints;

    @Option(names = "--model", paramLabel = "NAME", description = "One of the configured models.")
    String model = "";

    @Option(
            names = "--glossary",
            paramLabel = "FILE|ID",
            description = "Settled terms: a file of tab-separated values, or the id of a kept glossary.")
    String glossary = "";

    @Option(names = "--cache", paramLabel = "USE", description = "use (the default), bypass or refresh.")
    String cache = "";

    @Option(
            names = {"-q", "--quiet"},
            description = "No progress, and no word on what is missing.")
    boolean quiet;

    /** @throws ParameterException where what was told does not go together; asked before the service is started */
    void check() {
        if (RenderLanguage.ofTag(lang).isEmpty()) {
            throw wrong("--lang: fr, en or both is wanted");
        }
        if (NoteFormat.named(formatName()).isEmpty()) {
            throw wrong("--format: json, md, html, docx, pdf or xliff is wanted");
        }
        if (format().isDocument() && output.isEmpty()) {
            throw wrong(
                    "--format " + formatName() + " is no text: say with -o where it is written (- is standard output)");
        }
        if (files.size() > MOST_FILES) {
            throw wrong("at most " + MOST_FILES + " files make one note; the service takes more as a batch");
        }
        if (files.contains("")) {
            throw wrong("a file without a name cannot be read");
        }
        if (files.stream().filter(STANDARD::equals).count() > 1) {
            throw wrong("standard input can be read once");
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), Printed.plain(message));
    }

    NoteFormat format() {
        return NoteFormat.named(formatName()).orElseThrow();
    }

    private String formatName() {
        if (!format.isEmpty()) {
            return format;
        }
        int dot = output.lastIndexOf('.');
        String ending = dot < 0 ? "" : output.substring(dot + 1);
        return NoteFormat.named(ending).map(NoteFormat::wireName).orElse("md");
    }

    RenderLanguage language() {
        return RenderLanguage.ofTag(lang).orElseThrow();
    }

    /** @param terms the glossary's file, where it is one */
    Wishes wishes(Optional<String> terms) {
        return new Wishes(
                told(target),
                told(kind),
                Optional.ofNullable(maxPoints),
                terms.isPresent() ? Optional.empty() : told(glossary),
                terms,
                told(model),
                told(cache));
    }

    private static Optional<String> told(String option) {
        return Optional.of(option).filter(value -> !value.isEmpty());
    }
}
