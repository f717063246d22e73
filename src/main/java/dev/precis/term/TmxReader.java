package dev.precis.term;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reads TMX 1.1 to 1.4b as a stream, as {@link SafeXml} does: of every unit its French and each of its English texts, whichever of them
 * the file calls its source, who wrote it and when, and its neighbours where the file tells them as one of the usual tools does.
 */
public final class TmxReader {

    /** Elements within a segment that hold another tool's markup, no text. */
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    private static final Map<String, String> LANGUAGES = Map.of("fra", "fr", "fre", "fr", "eng", "en");
    private static final Set<String> BEFORE = Set.of("x-context-pre", "prev", "x-previous-source-text");
    private static final Set<String> AFTER = Set.of("x-context-post", "next", "x-next-source-text");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private record Variant(String tag, String text, Optional<String> who, Optional<String> when) {}

    private final SafeXml xml;
    private final Consumer<MemoryUnit> each;
    private final List<Variant> unit = new ArrayList<>();
    private String tag = "";
    private Optional<String> who = Optional.empty();
    private Optional<String> when = Optional.empty();
    private Optional<String> variantWho = Optional.empty();
    private Optional<String> variantWhen = Optional.empty();
    private Optional<String> before = Optional.empty();
    private Optional<String> after = Optional.empty();
    private Optional<String> note = Optional.empty();
    private boolean inUnit;

    private TmxReader(SafeXml xml, Consumer<MemoryUnit> each) {
        this.xml = xml;
        this.each = each;
    }

    /**
     * Hands every pair of the file on, in its order. Texts are trimmed; empty ones are left out.
     *
     * @throws UnreadableTmx where the file is no well-formed TMX; what stood before the fault has been handed on
     */
    public static void readUnits(InputStream in, Consumer<MemoryUnit> each) {
        try {
            new TmxReader(new SafeXml(in), each).read();
        } catch (XMLStreamException e) {
            throw new UnreadableTmx("not a well-formed TMX file" + SafeXml.place(e), e);
        }
    }

    /** The same without what is known of each pair. */
    public static void read(InputStream in, Consumer<MemoryEntry> each) {
        readUnits(in, unit -> each.accept(unit.entry()));
    }

    /** All pairs of a file. */
    public static List<MemoryEntry> read(InputStream in) {
        List<MemoryEntry> entries = new ArrayList<>();
        read(in, entries::add);
        return entries;
    }

    private void read() throws XMLStreamException {
        boolean tmx = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                xml.refuseIf(!tmx && !xml.name().equals("tmx"), "the root is not tmx");
                tmx = true;
                begin();
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("tu")) {
                pairs();
                inUnit = false;
            }
        }
    }

    private void begin() throws XMLStreamException {
        switch (xml.name()) {
            case "tu" -> {
                unit.clear();
                inUnit = true;
                who = author();
                when = date();
                before = Optional.empty();
                after = Optional.empty();
                note = Optional.empty();
            }
            case "tuv" -> {
                tag = tag(xml.language());
                variantWho = author();
                variantWhen = date();
            }
            case "seg" -> unit.add(new Variant(tag, text(), variantWho, variantWhen));
            case "prop" -> property();
            default -> {}
        }
    }

    private void property() throws XMLStreamException {
        String type = xml.attribute("type").orElse("");
        String value = xml.wholeText();
        if (!inUnit || value.isEmpty()) {
            return;
        }
        if (BEFORE.contains(type)) {
            before = Optional.of(value);
        } else if (AFTER.contains(type)) {
            after = Optional.of(value);
        } else if (type.equals("x-note")) {
            note = Optional.of(value);
        }
    }

    private Optional<String> author() {
        return xml.attribute("changeid").or(() -> xml.attribute("creationid")).filter(name -> !name.isBlank());
    }

    private Optional<String> date() {
        return xml.attribute("changedate")
                .or(() -> xml.attribute("creationdate"))
                .flatMap(TmxReader::instant);
    }

    private static Optional<String> instant(String stamp) {
        try {
            return Optional.of(
                    LocalDateTime.parse(stamp, STAMP).toInstant(ZoneOffset.UTC).toString());
        } catch (DateTimeParseException unusual) {
            return Optional.empty();
        }
    }

    /** The text of the segment the reader stands at, tags within it flattened. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int codes = 0;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    codes += codes > 0 || CODES.contains(xml.name()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    codes -= codes > 0 ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (codes == 0) {
                        text.append(xml.text());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private void pairs() {
        unit.stream()
                .filter(variant -> is("fr", variant) && !variant.text().isEmpty())
                .findFirst()
                .ifPresent(french -> unit.stream()
                        .filter(variant -> is("en", variant) && !variant.text().isEmpty())
                        .forEach(english -> each.accept(new MemoryUnit(
                                new MemoryEntry(french.text(), canonical(english.tag()), english.text()),
                                before,
                                after,
                                english.who().or(() -> who),
                                english.when().or(() -> when),
                                note))));
    }

    private static boolean is(String language, Variant variant) {
        return variant.tag().equals(language) || variant.tag().startsWith(language + "-");
    }

    private static String tag(String language) {
        int end = language.indexOf('-');
        String first = end < 0 ? language : language.substring(0, end);
        return LANGUAGES.getOrDefault(first, first) + (end < 0 ? "" : language.substring(end));
    }

    private static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }
}
