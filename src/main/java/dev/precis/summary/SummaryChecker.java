package dev.precis.summary;

import dev.precis.article.Article;
import dev.precis.article.FoldedText;
import dev.precis.check.EchoCheck;
import dev.precis.check.FactCheck;
import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.QuotationCheck;
import dev.precis.check.Severity;
import dev.precis.segment.Segmentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds a summary's draft against its article. What has no evidence, or claims the article's own words without having them,
 * is rejected; what a point says beyond its evidence is found later, as findings that are shown.
 */
final class SummaryChecker {

    /** Words of a topic, elided articles among them; two to five are asked for. */
    private static final int LONGEST_TOPIC = 12;

    private final EchoCheck echo;
    private final DeskForms forms;
    private final Citable citable;
    private final PageDates dates;
    private final Set<String> stems;
    private final boolean hasQuotations;
    private final Optional<String> givenTitle;

    /** For a draft that no model wrote. */
    SummaryChecker(Segmentation segmentation) {
        this(segmentation, EchoCheck.NONE, DeskForms.NONE);
    }

    /** @param echo knows an answer that repeats the prompt */
    SummaryChecker(Segmentation segmentation, EchoCheck echo, DeskForms forms) {
        this.echo = echo;
        this.forms = forms;
        Article article = segmentation.page().article();
        this.citable = Citable.of(segmentation);
        this.dates = PageDates.stating(
                List.of(article.text()),
                Stream.of(article.published(), segmentation.page().head().published())
                        .flatMap(Optional::stream));
        this.stems = new HashSet<>(Words.stems(String.join(" ", citable.allTexts())));
        this.hasQuotations = citable.allTexts().stream().anyMatch(Verbatim::hasQuoteMarks);
        this.givenTitle = article.title();
    }

    /** Points beyond {@code maxPoints} are cut; an item that says nothing at all is passed over. */
    Verdict<SummaryDraft> check(SummaryDraft draft, int maxPoints) {
        Sieve sieve = new Sieve(echo);
        SummaryDraft accepted = new SummaryDraft(
                sieve.keep("headline", draft.headline(), headlineFault(draft.headline())),
                sieve.keep("points", first(draft.points(), maxPoints), SummaryDraft.Point::text, this::pointFault),
                sieve.keep(
                        "people",
                        said(draft.people(), SummaryDraft.Person::name),
                        SummaryDraft.Person::name,
                        person -> nameFault(person.name(), person.segments())
                                .or(() -> numberFault(person.role(), person.segments()))
                                .or(() -> roleFault(person.role()))),
                named(sieve, "organisations", draft.organisations()),
                named(sieve, "places", draft.places()),
                sieve.keep(
                        "dates",
                        said(draft.dates(), SummaryDraft.DateMention::text),
                        date -> date.text() + " " + date.what(),
                        date -> factFault(date.text(), date.what(), date.segments())),
                sieve.keep(
                        "figures",
                        said(draft.figures(), SummaryDraft.Figure::text),
                        figure -> figure.text() + " " + figure.what(),
                        figure -> factFault(figure.text(), figure.what(), figure.segments())),
                sieve.keep(
                        "quotes",
                        said(draft.quotes(), SummaryDraft.Quote::text),
                        SummaryDraft.Quote::text,
                        this::quoteFault),
                sieve.keep("topics", said(draft.topics(), Function.identity()), Function.identity(), this::topicFault));
        return new Verdict<>(tidy(accepted), sieve.rejected());
    }

    private List<SummaryDraft.Named> named(Sieve sieve, String list, List<SummaryDraft.Named> items) {
        return sieve.keep(
                list,
                said(items, SummaryDraft.Named::name),
                SummaryDraft.Named::name,
                item -> nameFault(item.name(), item.segments()));
    }

    private Optional<Message> headlineFault(String headline) {
        if (Words.of(headline).isEmpty()) {
            return Optional.of(Fault.EMPTY.told());
        }
        List<String> texts = new ArrayList<>(citable.allTexts());
        givenTitle.ifPresent(texts::add);
        return told(ClaimCheck.of(headline, forms.granted(texts)));
    }

    /** What a line without findings of its own would have to carry beside it, and cannot. */
    static Optional<Message> told(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() != Severity.MINOR)
                .findFirst()
                .map(Finding::message);
    }

    private Optional<Message> pointFault(SummaryDraft.Point point) {
        return Words.of(point.text()).isEmpty() ? Optional.of(Fault.EMPTY.told()) : citable.fault(point.segments());
    }

    /** The last word of a name stands in the cited sentences, and every word of it somewhere in the article. */
    private Optional<Message> nameFault(String name, List<String> segments) {
        return citable.fault(segments).or(() -> {
            List<String> words = Words.of(name);
            FoldedText last = FoldedText.of(words.get(words.size() - 1));
            if (citable.texts(segments).stream()
                    .noneMatch(text -> FoldedText.of(text).holds(last))) {
                return Optional.of(Fault.NAME_NOT_CITED.told());
            }
            return stems.containsAll(Words.stems(name)) ? Optional.empty() : Optional.of(Fault.NAME_NOT_WHOLE.told());
        });
    }

    private Optional<Message> roleFault(String role) {
        List<String> said = Words.stems(role);
        return said.isEmpty() || said.stream().anyMatch(stems::contains)
                ? Optional.empty()
                : Optional.of(Fault.NO_SUCH_OFFICE.told());
    }

    private Optional<Message> factFault(String text, String what, List<String> segments) {
        return citable.fault(segments).or(() -> {
            if (Verbatim.in(citable.texts(segments), text).isEmpty()) {
                return Optional.of(Fault.WORDS_NOT_CITED.told());
            }
            return Words.of(what).isEmpty() ? Optional.of(Fault.ABOUT_NOTHING.told()) : numberFault(what, segments);
        });
    }

    private Optional<Message> quoteFault(SummaryDraft.Quote quote) {
        return citable.fault(quote.segments()).or(() -> {
            if (!hasQuotations) {
                return Optional.of(Fault.NO_QUOTATIONS.told());
            }
            return Verbatim.in(citable.texts(quote.segments()), Verbatim.withoutMarks(quote.text()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(Fault.NOT_VERBATIM.told());
        });
    }

    private Optional<Message> topicFault(String topic) {
        if (Words.of(topic).size() > LONGEST_TOPIC) {
            return Optional.of(Fault.NO_PHRASE.told());
        }
        return unsupported(topic, citable.allTexts());
    }

    private Optional<Message> numberFault(String text, List<String> segments) {
        return unsupported(text, citable.texts(segments));
    }

    private static Optional<Message> unsupported(String text, List<String> evidence) {
        if (!FactCheck.supported(text, evidence).isEmpty()) {
            return Optional.of(Fault.UNSUPPORTED_NUMBER.told());
        }
        return QuotationCheck.in(text, evidence).isEmpty()
                ? Optional.empty()
                : Optional.of(Fault.UNSUPPORTED_QUOTATION.told());
    }

    /** Evidence in order, the article's own characters where they are asked for, dates and speakers only as it states them. */
    private SummaryDraft tidy(SummaryDraft draft) {
        return new SummaryDraft(
                draft.headline(),
                each(
                        draft.points(),
                        point -> new SummaryDraft.Point(point.text().strip(), citable.inOrder(point.segments()))),
                each(
                        draft.people(),
                        person -> new SummaryDraft.Person(
                                PersonName.of(person.name()),
                                person.role().strip(),
                                citable.inOrder(person.segments()))),
                each(draft.organisations(), this::tidy),
                each(draft.places(), this::tidy),
                each(draft.dates(), date -> {
                    String text = own(date.text(), date.segments());
                    return new SummaryDraft.DateMention(
                            text,
                            dates.standing(date.iso(), text).orElse(""),
                            date.what().strip(),
                            citable.inOrder(date.segments()));
                }),
                each(
                        draft.figures(),
                        figure -> new SummaryDraft.Figure(
                                own(figure.text(), figure.segments()),
                                figure.what().strip(),
                                citable.inOrder(figure.segments()))),
                each(
                        draft.quotes(),
                        quote -> new SummaryDraft.Quote(
                                speaker(quote.speaker()),
                                own(Verbatim.withoutMarks(quote.text()), quote.segments()),
                                citable.inOrder(quote.segments()))),
                each(draft.topics(), String::strip));
    }

    private SummaryDraft.Named tidy(SummaryDraft.Named named) {
        return new SummaryDraft.Named(named.name().strip(), citable.inOrder(named.segments()));
    }

    private String own(String words, List<String> segments) {
        return Verbatim.in(citable.texts(citable.inOrder(segments)), words).orElseThrow();
    }

    /** A speaker the article does not name is nobody's. */
    private String speaker(String name) {
        return stems.containsAll(Words.stems(name)) ? PersonName.of(name) : "";
    }

    private static <T> List<T> first(List<T> items, int most) {
        return items.subList(0, Math.min(most, items.size()));
    }

    private static <T> List<T> said(List<T> items, Function<T, String> words) {
        return items.stream()
                .filter(item -> !Words.of(words.apply(item)).isEmpty())
                .toList();
    }

    private static <T> List<T> each(List<T> items, Function<T, T> change) {
        return items.stream().map(change).toList();
    }
}
