package dev.precis.note;

import dev.precis.article.Article;
import dev.precis.article.SourceSpan;
import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.page.Block;
import dev.precis.page.Page;
import dev.precis.page.PageHead;
import dev.precis.page.PageVerdict;
import dev.precis.page.Role;
import dev.precis.segment.Segment;
import dev.precis.segment.Segmentation;
import dev.precis.summary.Claim;
import dev.precis.summary.Kind;
import dev.precis.summary.Summary;
import dev.precis.translation.TranslationUnit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds one article on its way into a note, sentence by sentence. An English of {@code ""} is a missing one. */
public final class PartBuilder {

    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private final List<TranslationUnit> units = new ArrayList<>();
    private final Map<String, TranslationUnit> english = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Claim> points = new ArrayList<>();
    private final List<Summary.Person> people = new ArrayList<>();
    private final List<Summary.Named> organisations = new ArrayList<>();
    private final List<Summary.Named> places = new ArrayList<>();
    private final List<Summary.DateMention> dates = new ArrayList<>();
    private final List<Summary.Figure> figures = new ArrayList<>();
    private final List<Summary.Quote> quotes = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();
    private Optional<String> headline = Optional.empty();
    private Optional<String> senderTitle = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Origin origin = Origin.APPROVED;
    private boolean translated = true;

    PartBuilder(String id) {
        this.id = id;
    }

    public PartBuilder origin(Origin newOrigin) {
        origin = newOrigin;
        return this;
    }

    public PartBuilder untranslated() {
        translated = false;
        return this;
    }

    public PartBuilder from(String senderPublisher, String senderUrl, String day) {
        publisher = Optional.of(senderPublisher);
        url = Optional.of(senderUrl);
        published = Optional.of(LocalDate.parse(day));
        return this;
    }

    public PartBuilder senderTitle(String title) {
        senderTitle = Optional.of(title);
        return this;
    }

    public PartBuilder title(String fr, String en) {
        return sentence(Role.TITLE, fr, en);
    }

    public PartBuilder paragraph(String fr, String en) {
        return sentence(Role.BODY, fr, en);
    }

    /** One more sentence of the paragraph before. */
    public PartBuilder then(String fr, String en) {
        text.append(' ');
        return segment(blocks.get(blocks.size() - 1), fr, en);
    }

    private PartBuilder sentence(Role role, String fr, String en) {
        if (text.length() > 0) {
            text.append("\n\n");
        }
        Block block = new Block(
                "b" + (blocks.size() + 1), role, "test", new SourceSpan(text.length(), text.length() + fr.length()));
        blocks.add(block);
        return segment(block, fr, en);
    }

    private PartBuilder segment(Block block, String fr, String en) {
        String segment = "s" + (segments.size() + 1);
        SourceSpan span = new SourceSpan(text.length(), text.length() + fr.length());
        segments.add(new Segment(segment, block.id(), block.role(), span, fr));
        text.append(fr);
        units.add(Notes.unit(segment, fr, en, Origin.MEMORY));
        return this;
    }

    /** Replaces what was found about a sentence's English. */
    public PartBuilder finding(String segment, Finding finding) {
        units.replaceAll(unit -> unit.id().equals(segment)
                ? new TranslationUnit(
                        unit.id(), unit.fr(), unit.en(), Origin.MODEL, Status.UNVERIFIED, List.of(finding))
                : unit);
        return this;
    }

    public PartBuilder drop(String segment) {
        units.removeIf(unit -> unit.id().equals(segment));
        return this;
    }

    public PartBuilder headline(String fr, String en) {
        headline = Optional.of(known(fr, en));
        return this;
    }

    public PartBuilder point(String fr, String en, String... evidence) {
        return point(fr, en, Status.VERIFIED, List.of(), evidence);
    }

    public PartBuilder point(String fr, String en, Status status, List<Finding> findings, String... evidence) {
        points.add(new Claim("c" + (points.size() + 1), known(fr, en), List.of(evidence), origin, status, findings));
        return this;
    }

    public PartBuilder person(String name, String fr, String en, String... evidence) {
        Optional<String> role = Optional.of(fr).filter(said -> !said.isEmpty()).map(said -> known(said, en));
        people.add(new Summary.Person(name, role, List.of(evidence)));
        return this;
    }

    public PartBuilder organisation(String name, String... evidence) {
        organisations.add(new Summary.Named(name, List.of(evidence)));
        return this;
    }

    public PartBuilder place(String name, String... evidence) {
        places.add(new Summary.Named(name, List.of(evidence)));
        return this;
    }

    public PartBuilder date(String iso, String words, String fr, String en, String... evidence) {
        dates.add(new Summary.DateMention(
                Optional.of(iso).filter(date -> !date.isEmpty()), words, known(fr, en), List.of(evidence)));
        return this;
    }

    public PartBuilder figure(String words, String value, String unit, String fr, String en, String... evidence) {
        figures.add(new Summary.Figure(
                words,
                Optional.of(value).filter(number -> !number.isEmpty()).map(BigDecimal::new),
                Optional.of(unit).filter(sign -> !sign.isEmpty()),
                known(fr, en),
                List.of(evidence)));
        return this;
    }

    public PartBuilder quote(String speaker, String fr, String en, String... evidence) {
        quotes.add(new Summary.Quote(
                Optional.of(speaker).filter(name -> !name.isEmpty()), known(fr, en), List.of(evidence)));
        return this;
    }

    public PartBuilder topic(String fr, String en) {
        topics.add(known(fr, en));
        return this;
    }

    public PartBuilder english(TranslationUnit unit) {
        english.put(unit.fr(), unit);
        return this;
    }

    public PartBuilder gap(Gap gap) {
        gaps.add(gap);
        return this;
    }

    private String known(String fr, String en) {
        english.put(fr, Notes.unit("u" + english.size(), fr, en, Origin.MEMORY));
        return fr;
    }

    public ArticlePart build() {
        Article article = new Article(Optional.empty(), text.toString(), senderTitle, url, publisher, published);
        PageHead head = new PageHead(
                segments.stream()
                        .filter(segment -> segment.role() == Role.TITLE)
                        .map(Segment::text)
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new ArticlePart(
                id,
                new Segmentation(new Page(article, head, blocks, PageVerdict.ARTICLE), segments),
                headline.map(this::summary),
                translated ? units : List.of(),
                new English(english, Map.of()),
                gaps);
    }

    private Summary summary(String title) {
        return new Summary(
                Kind.ABSTRACTIVE, origin, title, points, people, organisations, places, dates, figures, quotes, topics);
    }
}
