package dev.precis.render;

import java.util.List;

/**
 * A note laid out for reading, before it is Markdown or HTML: every text cleaned, every mark in words, nothing escaped.
 *
 * @param tongue BCP 47 tag of its English
 * @param status {@code complete}, {@code partial} or {@code failed}
 */
record Sheet(
        Heading heading,
        String tongue,
        String status,
        Words standing,
        List<Gaps> gaps,
        List<Source> sources,
        List<Section> sections,
        List<ArticleSheet> articles,
        List<Filed> findings,
        List<Term> terms,
        List<Fact> facts) {

    /** What stands above everything else. @param version 1 as the note was made, one more with every correction */
    record Heading(Words title, Words created, String id, long version) {}

    /** Everything that is missing for one reason. */
    record Gaps(String code, Words message, List<Cite> places) {}

    /** An article in the list of sources. @param details publisher, day and address, as far as they are known */
    record Source(Cite article, Words title, List<Words> details) {}

    /** Lines under one heading. @param kind a name for the style sheet */
    record Section(String kind, Words heading, List<Line> lines) {}

    /**
     * One text with what it stands on.
     *
     * @param anchor its id, where this is the place that others point to; else empty
     * @param lead what it begins with: a date, a name
     * @param doubt that of its marks which a reader must not miss; nothing where nothing is open
     */
    record Line(
            String anchor,
            Words lead,
            Words text,
            List<Cite> evidence,
            List<Words> marks,
            Words doubt,
            List<Remark> remarks) {

        public boolean doubtful() {
            return !doubt.isEmpty();
        }

        /** This line alone, for what takes lines in paragraphs. */
        public List<Line> asList() {
            return List.of(this);
        }
    }

    /**
     * A reference by id.
     *
     * @param linked whether what it names stands on this sheet
     * @param sentence the sentence it names, without marks; {@link Words#NONE} where the note does not hold it
     */
    record Cite(String id, boolean linked, Words sentence) {}

    /**
     * A finding.
     *
     * @param grave whether it keeps a text from being verified
     * @param rule its name for readers
     * @param source the words of the source it is about; empty where it is about the whole
     * @param target the words of the text that was checked; empty where it is about the whole
     */
    record Remark(boolean grave, Words severity, Words rule, Words message, String source, String target) {}

    /** A finding with the line it was made on. */
    record Filed(Line line, Remark remark) {

        /** Whether the words that were checked are of the line's French, as a claim's are. */
        public boolean targetsFrench() {
            return line.text().fr().contains(remark.target())
                    && !line.text().en().contains(remark.target());
        }
    }

    /** One article. @param paragraphs its sentences beside their English, by paragraph */
    record ArticleSheet(String id, Words title, List<Section> sections, List<Paragraph> paragraphs) {}

    /** Sentences of one paragraph. @param heading whether it is a headline or a subhead */
    record Paragraph(boolean heading, List<Line> lines) {

        /** Characters of about a dozen lines of half a page's width. */
        private static final int LONG = 600;

        /** Whether it may go on overleaf: kept whole it would leave too much of a page empty, or the heading before it alone. */
        public boolean isLong() {
            return lines.stream().mapToInt(line -> line.text().fr().length()).sum() > LONG;
        }
    }

    /** A settled term. @param use how often its English has it */
    record Term(String french, String english, Words use) {}

    /** Something about the making of the note. */
    record Fact(Words name, Words value) {}
}
