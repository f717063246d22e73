package dev.precis.summary;

import dev.precis.check.DateFact;
import dev.precis.check.DateReader;
import dev.precis.segment.Segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What code alone can take from sentences without understanding them: full dates, and words between guillemets. */
final class ExtractedFacts {

    private static final Pattern GUILLEMETS = Pattern.compile("«([^«»]+)»");

    /** Fewer words between guillemets are more often a term or a title than somebody's speech. */
    private static final int SHORTEST_QUOTE_WORDS = 4;

    private ExtractedFacts() {}

    /** Days that the sentences give with their year; what happened then is the sentence itself. */
    static List<Summary.DateMention> dates(List<Segment> sentences) {
        List<Summary.DateMention> dates = new ArrayList<>();
        for (Segment sentence : sentences) {
            for (DateFact date : DateReader.in(sentence.text())) {
                if (date.iso().isPresent() && date.day().isPresent()) {
                    dates.add(
                            new Summary.DateMention(date.iso(), date.text(), sentence.text(), List.of(sentence.id())));
                }
            }
        }
        return dates;
    }

    /** Quotations as printed; who speaks is left open. */
    static List<Summary.Quote> quotes(List<Segment> sentences) {
        List<Summary.Quote> quotes = new ArrayList<>();
        for (Segment sentence : sentences) {
            Matcher quoted = GUILLEMETS.matcher(sentence.text());
            while (quoted.find()) {
                String words = Verbatim.withoutMarks(quoted.group(1));
                if (Words.of(words).size() >= SHORTEST_QUOTE_WORDS) {
                    quotes.add(new Summary.Quote(Optional.empty(), words, List.of(sentence.id())));
                }
            }
        }
        return quotes;
    }
}
