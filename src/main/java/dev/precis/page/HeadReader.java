package dev.precis.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the blocks say about the article, accents composed: the same however they came. */
final class HeadReader {

    private static final List<Role> NAMING_AN_AGENCY =
            List.of(Role.DATELINE, Role.SIGNOFF, Role.BYLINE, Role.SOURCE, Role.CAPTION);

    private final String text;
    private final List<Block> blocks;
    /** The blocks that were read as lines; several questions are asked of the same. */
    private final Line[] lines;

    private HeadReader(String text, List<Block> blocks) {
        this.text = text;
        this.blocks = blocks;
        this.lines = new Line[blocks.size()];
    }

    static PageHead read(String text, List<Block> blocks) {
        HeadReader reader = new HeadReader(text, blocks);
        return new PageHead(
                reader.first(Role.TITLE, line -> Optional.of(line.raw())),
                reader.first(Role.BYLINE, HeadReader::author),
                reader.first(Role.DATELINE, HeadReader::place),
                reader.agency(),
                reader.published());
    }

    private <T> Optional<T> first(Role role, Function<Line, Optional<T>> reading) {
        for (int i = 0; i < lines.length; i++) {
            if (blocks.get(i).role() == role) {
                Optional<T> found = reading.apply(line(i));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Line line(int block) {
        if (lines[block] == null) {
            lines[block] = Line.composed(text, blocks.get(block).span());
        }
        return lines[block];
    }

    /** The line without the bar some sites close it with; publication lines name no author. */
    private static Optional<String> author(Line line) {
        if (Publication.is(line)) {
            return Optional.empty();
        }
        String raw = line.raw();
        int end = raw.length();
        while (end > 0 && (raw.charAt(end - 1) == '|' || Blanks.isOuter(raw.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? Optional.empty() : Optional.of(raw.substring(0, end));
    }

    private static Optional<String> place(Line line) {
        return Dateline.of(line)
                .filter(dateline -> dateline.place() > 0)
                .map(dateline -> line.rawFrom(0, line.words().end(dateline.place() - 1)));
    }

    private Optional<String> agency() {
        for (Role role : NAMING_AN_AGENCY) {
            Optional<String> agency = first(role, line -> SignOff.agency(line, 0));
            if (agency.isPresent()) {
                return agency;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> published() {
        return first(Role.BYLINE, line -> Publication.is(line) ? Publication.published(line) : Optional.empty());
    }
}
