package dev.precis.page;

import dev.precis.article.Markup;
import dev.precis.article.Markup.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a document's tags add to the rules. Pages mark themselves up wrongly, a whole article as an aside or a form: so a tag is
 * believed only of a small part of the page's prose, and prose of the article's own matter stays whatever stands around it.
 */
final class TagRules {

    private static final Map<Tag, String> APART = Map.of(
            Tag.NAVIGATION, "tag-navigation",
            Tag.ASIDE, "tag-aside",
            Tag.FOOTER, "tag-footer",
            Tag.CONTROL, "tag-control",
            Tag.CAPTION, "tag-caption");

    /** What tells of the article, wherever it stands. */
    private static final Set<Role> TELLING = Set.of(Role.BYLINE, Role.SIGNOFF, Role.SOURCE, Role.DATELINE);

    /** A stretch with more of the page's prose than one part in so many is the text itself. */
    private static final int MOST_OF_PROSE = 4;

    private static final double SOME_KINSHIP = 0.2;
    private static final int FEWEST_HEADLINE_WORDS = 4;
    private static final int FEWEST_TITLE_WORDS = 3;
    private static final int LONGEST_HEADING = 220;
    private static final int LONGEST_TIME = 12;

    private final Draft draft;
    private final Tags tags;
    /** Up to a line, the characters of prose, and of all. */
    private final long[] prose;

    private final long[] all;
    /** Up to a line, those in the page's headline. */
    private final int[] titles;

    private TagRules(Draft draft, Tags tags) {
        this.draft = draft;
        this.tags = tags;
        int lines = tags.isEmpty() ? 0 : draft.size();
        this.prose = new long[lines + 1];
        this.all = new long[lines + 1];
        this.titles = new int[lines + 1];
        boolean[] titled = tags.lines(Tag.TITLE);
        for (int i = 0; i < lines; i++) {
            titles[i + 1] = titles[i] + (titled[i] ? 1 : 0);
            prose[i + 1] = prose[i] + (isText(i) ? draft.line(i).length() : 0);
            all[i + 1] = all[i] + draft.line(i).length();
        }
    }

    static TagRules of(Draft draft, Tags tags) {
        return new TagRules(draft, tags);
    }

    /** Marks what stands apart from the text: menus, asides, feet, forms, captions, times. */
    void markApart() {
        List<Markup> believed = believed();
        Topic topic = topicOutside(believed);
        for (Markup mark : believed) {
            for (int i = tags.first(mark.span()); i < tags.end(mark.span()); i++) {
                markApart(i, mark.tag(), topic);
            }
        }
        boolean[] items = tags.lines(Tag.ITEM);
        boolean[] times = tags.lines(Tag.TIME);
        for (int i = 0; i < items.length; i++) {
            if (items[i] && !tags.isLinked(i)) {
                draft.item(i);
            }
            if (times[i] && draft.isOpen(i) && draft.line(i).words().count() <= LONGEST_TIME) {
                draft.mark(i, Role.NAVIGATION, "tag-time");
            }
        }
    }

    /**
     * The widest stretches that are believed to stand apart; what is not believed is looked into. Small ones that hold most of the
     * page together are the text.
     */
    private List<Markup> believed() {
        List<Markup> believed = new ArrayList<>();
        int end = 0;
        for (Markup mark : tags.markup()) {
            if (mark.span().start() >= end && APART.containsKey(mark.tag()) && isBelieved(mark)) {
                believed.add(mark);
                end = mark.span().end();
            }
        }
        long whole = prose[prose.length - 1];
        long together = believed.stream().mapToLong(this::prose).sum();
        if (2 * together > whole) {
            believed.removeIf(mark -> prose(mark) > 0);
        }
        return believed;
    }

    private long prose(Markup mark) {
        return prose[tags.end(mark.span())] - prose[tags.first(mark.span())];
    }

    private Topic topicOutside(List<Markup> believed) {
        Topic topic = new Topic();
        int from = 0;
        for (Markup mark : believed) {
            addText(topic, from, tags.first(mark.span()));
            from = tags.end(mark.span());
        }
        addText(topic, from, prose.length - 1);
        return topic;
    }

    private void addText(Topic topic, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isText(i)) {
                topic.add(draft.line(i));
            }
        }
    }

    private boolean isBelieved(Markup mark) {
        int first = tags.first(mark.span());
        int end = tags.end(mark.span());
        long whole = prose[prose.length - 1];
        long within = prose(mark);
        boolean small = within * MOST_OF_PROSE <= whole && whole > 0;
        boolean mostlyProse = 2 * within > all[end] - all[first];
        // A box of running text beside the text may as well be a part of it.
        return small && !(mark.tag() == Tag.ASIDE && mostlyProse) && titles[end] == titles[first];
    }

    private void markApart(int i, Tag tag, Topic topic) {
        Line line = draft.line(i);
        boolean kin = tag != Tag.CAPTION && isText(i) && topic.overlap(line) >= SOME_KINSHIP;
        boolean telling =
                tag != Tag.NAVIGATION && TELLING.contains(draft.mark(i).role());
        if (!kin && !telling) {
            draft.mark(i, role(tag, line), APART.get(tag));
        }
    }

    private static Role role(Tag tag, Line line) {
        return switch (tag) {
            case CAPTION -> Role.CAPTION;
            case FOOTER -> Role.FOOTER;
            case ASIDE -> line.words().count() >= FEWEST_HEADLINE_WORDS ? Role.TEASER : Role.NAVIGATION;
            default -> Role.NAVIGATION;
        };
    }

    /** The headline, if the page names one. */
    Optional<String> title() {
        boolean[] titles = tags.lines(Tag.TITLE);
        boolean[] main = tags.lines(Tag.MAIN);
        Optional<String> title = Optional.empty();
        for (int i = 0; i < titles.length; i++) {
            boolean words = titles[i] && draft.line(i).words().count() >= FEWEST_TITLE_WORDS;
            if (words && (title.isEmpty() || main[i])) {
                title = Optional.of(draft.line(i).raw());
                if (main[i]) {
                    return title;
                }
            }
        }
        return title;
    }

    /** Marks links to other articles below the line the text is known to begin with, and what is outside the page's main part. */
    void markBelow(int text) {
        boolean[] headings = tags.lines(Tag.TITLE);
        int end = endOfMain(text);
        Topic topic = new Topic();
        addText(topic, text, Math.min(end, prose.length - 1));
        for (int i = text; i < prose.length - 1; i++) {
            Line line = draft.line(i);
            boolean outside = i >= end && !(isText(i) && topic.overlap(line) >= SOME_KINSHIP);
            boolean link = tags.isLinked(i) && !headings[i] && !line.isProse();
            if (draft.isOpen(i) && (link || outside)) {
                Role role = line.words().count() >= FEWEST_HEADLINE_WORDS ? Role.TEASER : Role.NAVIGATION;
                draft.mark(i, role, link ? "tag-link" : "tag-outside-main");
            }
        }
    }

    /** The first line after the smallest main part with nearly all the prose; prose that runs on right below it is not yet after. */
    private int endOfMain(int text) {
        long[] open = new long[prose.length];
        for (int i = 0; i < prose.length - 1; i++) {
            open[i + 1] = open[i] + (draft.isOpen(i) ? prose[i + 1] - prose[i] : 0);
        }
        long whole = open[prose.length - 1];
        int end = prose.length - 1;
        for (Markup mark : tags.markup()) {
            int from = tags.first(mark.span());
            int to = tags.end(mark.span());
            boolean nearlyAll = whole > 0 && 10 * (open[to] - open[from]) >= 8 * whole;
            if (mark.tag() == Tag.MAIN && nearlyAll && from <= text && to < end) {
                end = to;
            }
        }
        while (end < prose.length - 1 && isText(end)) {
            end++;
        }
        return end;
    }

    /** Marks the headings between the paragraphs {@code first} and {@code last}, unless everything there is one. */
    void markHeadings(int first, int last) {
        boolean[] headings = tags.lines(Tag.HEADING);
        int count = 0;
        for (int i = first + 1; i < last && i < headings.length; i++) {
            count += headings[i] ? 1 : 0;
        }
        for (int i = first + 1; i < last && i < headings.length && 3 * count <= 2 * (last - first); i++) {
            Line line = draft.line(i);
            boolean heading = headings[i] && line.length() <= LONGEST_HEADING && !line.isStrongProse();
            if (heading && (draft.isOpen(i) || draft.is(i, Role.BODY))) {
                draft.mark(i, Role.SUBHEAD, "tag-heading");
            }
        }
    }

    private boolean isText(int i) {
        return draft.line(i).isProse() && !tags.isLinked(i);
    }
}
