package dev.precis.cli;

import dev.precis.api.FileIntake;
import dev.precis.api.RequestRefused;
import dev.precis.article.Article;
import dev.precis.briefing.BriefingRefused;
import dev.precis.briefing.BriefingService;
import dev.precis.briefing.Progress;
import dev.precis.note.BriefingNote;
import dev.precis.note.NoteStatus;
import dev.precis.render.NoteRendering;
import dev.precis.render.RenderingBusy;
import dev.precis.render.TemplateUnusable;
import io.quarkus.runtime.QuarkusApplication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Does what {@code brief} was told: reads the files, has the note made, writes it. */
@Singleton
final class BriefRun implements QuarkusApplication {

    private final FileIntake intake;
    private final BriefingService briefings;
    private final NoteRendering rendering;

    BriefRun(FileIntake intake, BriefingService briefings, NoteRendering rendering) {
        this.intake = intake;
        this.briefings = briefings;
        this.rendering = rendering;
    }

    @Override
    public int run(String... arguments) {
        BriefCommand command = new BriefCommand();
        PrecisCommand.parser(command).parseArgs(arguments);
        return brief(command).code();
    }

    private ExitCode brief(BriefCommand command) {
        BriefingNote note;
        try {
            List<Article> articles = command.files.stream().map(this::article).toList();
            note = briefings.brief(
                    articles, intake.options(command.wishes(terms(command)), articles), progress(command));
        } catch (UncheckedIOException unreadable) {
            return ended(ExitCode.BAD_INPUT, unreadable.getMessage());
        } catch (RequestRefused refused) {
            return ended(Ending.of(refused), refused.detail());
        } catch (BriefingRefused refused) {
            RequestRefused told = FileIntake.refusal(refused);
            return ended(Ending.of(told), told.detail());
        }
        return written(command, note);
    }

    private Article article(String file) {
        byte[] bytes = bytes(file);
        return intake.article(file.equals(BriefCommand.STANDARD) ? "stdin.txt" : file, bytes);
    }

    private static byte[] bytes(String file) {
        try {
            return file.equals(BriefCommand.STANDARD) ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new UncheckedIOException(
                    file + " cannot be read" + FileFault.why(unreadable), new IOException(unreadable));
        }
    }

    /** The text of the glossary's file; empty where no file of that name is there, and the name may be a kept glossary's id. */
    private static Optional<String> terms(BriefCommand command) {
        return Optional.of(command.glossary)
                .filter(name -> !name.isEmpty() && Files.isRegularFile(Path.of(name)))
                .map(name -> new String(bytes(name), StandardCharsets.UTF_8));
    }

    private static Progress progress(BriefCommand command) {
        return !command.quiet && Terminal.isThere() ? new ProgressBar(System.err) : Progress.UNWATCHED;
    }

    private ExitCode written(BriefCommand command, BriefingNote note) {
        try {
            byte[] bytes = rendering.render(note, command.format(), command.language());
            if (command.output.isEmpty()) {
                Printed.to(System.out, new String(bytes, StandardCharsets.UTF_8));
            } else if (command.output.equals(BriefCommand.STANDARD)) {
                System.out.writeBytes(bytes);
            } else {
                WholeFile.write(Path.of(command.output), bytes);
            }
            // A print stream keeps to itself what went wrong.
            if (System.out.checkError()) {
                throw new IOException();
            }
        } catch (IOException | InvalidPathException | RenderingBusy | TemplateUnusable failed) {
            String why = failed instanceof IOException
                    ? place(command) + " cannot be written" + FileFault.why(failed)
                    : failed.getMessage();
            return ended(ExitCode.NOT_WRITTEN, why + "; the note is kept as " + note.id());
        }
        if (note.status() == NoteStatus.COMPLETE) {
            return ExitCode.COMPLETE;
        }
        if (!command.quiet) {
            MissingParts.of(note.dataGaps(), command.language()).forEach(line -> Printed.line(System.err, line));
        }
        return ExitCode.PARTIAL;
    }

    private static String place(BriefCommand command) {
        return command.output.isEmpty() || command.output.equals(BriefCommand.STANDARD)
                ? "standard output"
                : command.output;
    }

    private static ExitCode ended(ExitCode code, String why) {
        Printed.line(System.err, why);
        return code;
    }
}
