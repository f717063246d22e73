package dev.precis.model;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.inject.Singleton;

/** The prompt files: from {@code precis.prompts-dir} where a file stands there, else from the jar. */
@Singleton
public final class PromptCatalog {

    private final Path directory;
    private final ConcurrentMap<String, byte[]> packaged = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Known> known = new ConcurrentHashMap<>();

    public PromptCatalog(@ConfigProperty(name = "precis.prompts-dir", defaultValue = "prompts") Path directory) {
        this.directory = directory;
    }

    /**
     * The prompt of a task as its files stand now; a file changed on disk counts from the next question on.
     *
     * @throws IllegalStateException where a file stands in neither place or is not UTF-8
     */
    public PromptTemplate of(String task) {
        List<String> files = List.of(task + ".system.md", task + ".user.md", task + ".repair.md");
        List<FileMark> marks =
                files.stream().map(file -> FileMark.of(directory.resolve(file))).toList();
        Known before = known.get(task);
        if (before != null && before.marks().equals(marks)) {
            return before.template();
        }
        PromptTemplate template = read(task, files);
        if (marks.stream().allMatch(FileMark::tells)) {
            known.put(task, new Known(marks, template));
        }
        return template;
    }

    /** A prompt as it was read, and how its files stood just before. */
    private record Known(List<FileMark> marks, PromptTemplate template) {}

    private PromptTemplate read(String task, List<String> files) {
        byte[] system = read(files.get(0));
        byte[] user = read(files.get(1));
        byte[] repair = read(files.get(2));
        return new PromptTemplate(
                task,
                text(files.get(0), system),
                text(files.get(1), user),
                text(files.get(2), repair),
                sha256(system, user, repair));
    }

    private byte[] read(String file) {
        Path onDisk = directory.resolve(file);
        try {
            return Files.isRegularFile(onDisk) ? Files.readAllBytes(onDisk) : packaged(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the prompt " + onDisk, e);
        }
    }

    /** What is in the jar stays as it is; reading it takes a lock that many callers would wait for. */
    private byte[] packaged(String file) throws IOException {
        byte[] known = packaged.get(file);
        if (known != null) {
            return known;
        }
        byte[] read = readPackaged(file, directory);
        packaged.put(file, read);
        return read;
    }

    private static byte[] readPackaged(String file, Path directory) throws IOException {
        try (InputStream in = PromptCatalog.class.getResourceAsStream("/prompts/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the prompt " + file + " stands neither in " + directory.toAbsolutePath() + " nor in the jar");
            }
            return in.readAllBytes();
        }
    }

    private static String text(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("the prompt " + file + " is not UTF-8", e);
        }
    }

    private static String sha256(byte[]... files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] file : files) {
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(file.length).flip());
                digest.update(file);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
