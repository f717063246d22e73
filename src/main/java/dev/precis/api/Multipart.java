package dev.precis.api;

import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** The parts of a {@code multipart/form-data} body (RFC 7578), one after the other as they come. */
final class Multipart implements MultipartParser.PartHandler {

    private static final int PIECE = 16 * 1024;

    private final int maxPartBytes;
    private final Consumer<Part> parts;
    private CaseInsensitiveMap<String> headers = new CaseInsensitiveMap<>();
    private ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Multipart(int maxPartBytes, Consumer<Part> parts) {
        this.maxPartBytes = maxPartBytes;
        this.parts = parts;
    }

    /** @throws RequestRefused if the body is not a whole form, its closing boundary included */
    static List<Part> read(byte[] body, MediaType type) {
        List<Part> parts = new ArrayList<>();
        read(new ByteArrayInputStream(body), type, body.length, parts::add);
        return parts;
    }

    /**
     * Hands over each part as soon as it is whole, so that one is in memory at a time.
     *
     * @throws RequestRefused if the body is not a whole form, its closing boundary included, or a part is too large
     */
    static void read(InputStream body, MediaType type, int maxPartBytes, Consumer<Part> parts) {
        String boundary = Optional.ofNullable(type.getParameters().get("boundary"))
                .orElseThrow(() -> RequestRefused.malformed("the form's Content-Type names no boundary"));
        MultipartParser.ParseState parse = MultipartParser.beginParse(
                new Multipart(maxPartBytes, parts),
                boundary.getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8.name());
        byte[] piece = new byte[PIECE];
        try {
            for (int read = body.read(piece); read >= 0 && !parse.isComplete(); read = body.read(piece)) {
                parse.parse(ByteBuffer.wrap(piece, 0, read));
            }
        } catch (RequestRefused refused) {
            throw refused;
        } catch (IOException | IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw RequestRefused.malformed("the form is not valid multipart/form-data");
        }
        if (!parse.isComplete()) {
            throw RequestRefused.malformed("the form ends before its closing boundary");
        }
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> partHeaders) {
        headers = partHeaders;
        content = new ByteArrayOutputStream();
    }

    @Override
    public void data(ByteBuffer bytes) {
        if (content.size() + bytes.remaining() > maxPartBytes) {
            throw BodyLimit.tooLarge(maxPartBytes);
        }
        byte[] chunk = new byte[bytes.remaining()];
        bytes.get(chunk);
        content.writeBytes(chunk);
    }

    @Override
    public void endPart() {
        String disposition = Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .orElse("");
        parts.accept(new Part(
                Optional.ofNullable(HeaderUtil.extractQuotedValueFromHeader(disposition, "name"))
                        .orElse(""),
                Optional.ofNullable(HeaderUtil.extractQuotedValueFromHeaderWithEncoding(disposition, "filename"))
                        .filter(name -> !name.isBlank()),
                Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_TYPE)).map(MediaType::valueOf),
                content.toByteArray()));
    }

    /**
     * One part of a form.
     *
     * @param name what the form calls it
     * @param fileName empty for a part that is no file
     */
    record Part(String name, Optional<String> fileName, Optional<MediaType> type, byte[] bytes) {}
}
