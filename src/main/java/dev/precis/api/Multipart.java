package dev.precis.api;

import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** The parts of a {@code multipart/form-data} body (RFC 7578). */
final class Multipart implements MultipartParser.PartHandler {

    private final List<Part> parts = new ArrayList<>();
    private CaseInsensitiveMap<String> headers = new CaseInsensitiveMap<>();
    private ByteArrayOutputStream content = new ByteArrayOutputStream();

    private Multipart() {}

    /** @throws RequestRefused if the body is not a whole form, its closing boundary included */
    static List<Part> read(byte[] body, MediaType type) {
        String boundary = Optional.ofNullable(type.getParameters().get("boundary"))
                .orElseThrow(() -> RequestRefused.malformed("the form's Content-Type names no boundary"));
        Multipart form = new Multipart();
        MultipartParser.ParseState parse = MultipartParser.beginParse(
                form, boundary.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        try {
            parse.parse(ByteBuffer.wrap(body));
        } catch (IOException | RuntimeException broken) {
            throw RequestRefused.malformed("the form is not valid multipart/form-data");
        }
        if (!parse.isComplete()) {
            throw RequestRefused.malformed("the form ends before its closing boundary");
        }
        return form.parts;
    }

    @Override
    public void beginPart(CaseInsensitiveMap<String> partHeaders) {
        headers = partHeaders;
        content = new ByteArrayOutputStream();
    }

    @Override
    public void data(ByteBuffer bytes) {
        byte[] chunk = new byte[bytes.remaining()];
        bytes.get(chunk);
        content.writeBytes(chunk);
    }

    @Override
    public void endPart() {
        String disposition = Optional.ofNullable(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION))
                .orElse("");
        parts.add(new Part(
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
