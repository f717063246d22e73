package dev.precis.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.precis.check.Origin;
import dev.precis.summary.Kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The summary of one article in both languages. */
public record NoteSummary(
        Kind kind,
        Origin origin,
        Bilingual headline,
        List<NoteClaim> points,
        List<Person> people,
        List<Named> organisations,
        List<Named> places,
        List<DateMention> dates,
        List<Figure> figures,
        List<Quote> quotes,
        List<Bilingual> topics) {

    /** The same summary with its points as they stand now. */
    NoteSummary withPoints(List<NoteClaim> now) {
        return new NoteSummary(
                kind, origin, headline, now, people, organisations, places, dates, figures, quotes, topics);
    }

    public record Person(String name, Optional<Bilingual> role, List<Evidence> evidence) {}

    public record Named(String name, List<Evidence> evidence) {}

    public record DateMention(Optional<String> iso, String text, Bilingual what, List<Evidence> evidence) {

        /** The date as each language writes it; without English where code cannot read the article's words. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public Bilingual shown() {
            return DateWords.of(iso, text);
        }
    }

    public record Figure(
            String text, Optional<BigDecimal> value, Optional<String> unit, Bilingual what, List<Evidence> evidence) {

        /** The figure as English writes it; empty where code cannot read the article's words. */
        @JsonProperty(access = JsonProperty.Access.READ_ONLY)
        public Optional<String> en() {
            return EnglishFigure.of(this);
        }
    }

    public record Quote(Optional<String> speaker, String fr, Optional<String> en, List<Evidence> evidence) {}
}
