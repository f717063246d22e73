package dev.precis.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which line before the text is its headline. Several cues are weighed; a page whose lines have none has no title. */
final class TitleRule {

    private static final double ENOUGH = 0.5;
    private static final int NEAR = 3;
    private static final int KICKER = 4;
    private static final int LONG = 150;
    private static final int ABOVE = 6;
    private static final int BELOW = 6;
    private static final int MENU = 4;

    private final Draft draft;
    private final Optional<String> known;
    private final int text;
    private final Topic topic;
    /** How often each line that could be a headline stands above the text. */
    private final Map<String, Integer> timesAbove = new HashMap<>();

    private TitleRule(Draft draft, Optional<String> known, Topic topic, int text) {
        this.draft = draft;
        this.known = known.map(title -> FoldedLine.of(title).toString());
        this.text = text;
        this.topic = topic;
    }

    /**
     * The title's line.
     *
     * @param known the headline as the sender knows it
     * @param topic of the text's first paragraphs
     * @param text the line the text is known to begin with
     */
    static OptionalInt find(Draft draft, Optional<String> known, Topic topic, int text) {
        return new TitleRule(draft, known, topic, text).best();
    }

    private OptionalInt best() {
        List<Integer> candidates = candidates();
        candidates.forEach(i -> timesAbove.merge(draft.line(i).folded().toString(), 1, Integer::sum));
        int best = -1;
        double highest = ENOUGH;
        for (int rank = 0; rank < candidates.size(); rank++) {
            double score = score(candidates.get(rank), candidates.size() - 1 - rank)
                    + (rank > 0 && isAboveCredit(candidates.get(rank)) ? -2.5 : 0);
            if (score > highest) {
                best = candidates.get(rank);
                highest = score;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private List<Integer> candidates() {
        List<Integer> candidates = new ArrayList<>();
        for (int i = 0; i < text; i++) {
            boolean free = draft.isOpen(i) || draft.isBy(i, LineRules.PROMO);
            if (free && !isUnderCredit(i) && draft.line(i).isHeadlineLike() && !Prose.trailsOff(draft.line(i))) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    /** {@code PHOTO …, LA PRESSE CANADIENNE}, and the caption on the next line. */
    private boolean isUnderCredit(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD)
                && i > 0
                && draft.is(i - 1, Role.CAPTION)
                && Credit.isInCapitals(draft.line(i - 1));
    }

    private double score(int i, int candidatesAfter) {
        Line line = draft.line(i);
        int words = line.words().count();
        double overlap = topic.overlap(line, 1);
        double score = 3.5 * overlap - (draft.uses(Cue.NEIGHBOURHOOD) ? Math.min(1.5, 0.15 * candidatesAfter) : 0);
        if (line.uses(Cue.LENGTH)) {
            score += words < 3 ? -2 : words < 5 ? -0.5 : 0.7;
            score += line.isAtLeast(LONG) ? -1 : 0;
        }
        score += line.frenchWords() == 0 && line.uses(Cue.FUNCTION_WORDS) ? -0.5 : 0;
        score += Byline.isName(line) ? -1 : 0;
        score += draft.isOpen(i) ? 0 : -1;
        score += (isRepeated(i) ? 2 : words >= 4 && isRepeatedFarther(i) ? 1.2 : 0) * (overlap > 0 ? 1 : 0.3);
        score += isFollowedByHeadLine(i) ? 1 : 0;
        score += hasProseAbove(i) ? -3 : 0;
        score += isKicker(i) ? -1.5 : 0;
        score += isAboveMenu(i) ? -1.5 : 0;
        score += TableRows.numbers(line) * 3 >= words && draft.uses(Cue.FIGURES) ? -1.5 : 0;
        score += known.filter(line.folded().toString()::equals).isPresent() ? 5 : 0;
        return score;
    }

    private boolean isRepeated(int i) {
        if (!draft.uses(Cue.REPETITION)) {
            return false;
        }
        for (int j = i + 1; j <= Math.min(i + NEAR, text); j++) {
            if (draft.sameText(i, j)) {
                return true;
            }
        }
        return false;
    }

    /** A headline stands again in the player, over the standfirst or in the breadcrumbs. */
    private boolean isRepeatedFarther(int i) {
        return draft.uses(Cue.REPETITION)
                && timesAbove.getOrDefault(draft.line(i).folded().toString(), 0) > 1;
    }

    private boolean isFollowedByHeadLine(int i) {
        if (!draft.uses(Cue.NEIGHBOURHOOD)) {
            return false;
        }
        for (int j = i + 1; j <= Math.min(i + NEAR, text); j++) {
            if (draft.is(j, Role.BYLINE)) {
                return true;
            }
        }
        return false;
    }

    /** A rubric right above a headline: short, with a longer line of the same kind under it. */
    private boolean isKicker(int i) {
        boolean brief = draft.uses(Cue.NEIGHBOURHOOD) && !draft.line(i).hasAtLeast(KICKER + 1) && !isRepeated(i);
        return brief
                && i + 1 < text
                && draft.isOpen(i + 1)
                && draft.line(i + 1).isHeadlineLike()
                && !draft.line(i + 1).hasFewerWordsThan(KICKER + 1);
    }

    /** A site's name has its menu below. */
    private boolean isAboveMenu(int i) {
        int items = 0;
        for (int j = i + 1; j <= Math.min(i + BELOW, text) && draft.uses(Cue.NEIGHBOURHOOD); j++) {
            items += draft.isOpen(j) && draft.line(j).hasFewerWordsThan(KICKER) ? 1 : 0;
        }
        return items >= MENU;
    }

    private boolean isAboveCredit(int i) {
        return draft.uses(Cue.NEIGHBOURHOOD)
                && i + 1 < text
                && draft.isBy(i + 1, LineRules.CREDIT)
                && !Credit.isInCapitals(draft.line(i + 1))
                && Credit.start(draft.line(i + 1)).orElse(1) == 0;
    }

    private boolean hasProseAbove(int i) {
        if (!draft.uses(Cue.NEIGHBOURHOOD)) {
            return false;
        }
        for (int j = Math.max(0, i - ABOVE); j < i; j++) {
            if (draft.isOpenProse(j) && !draft.line(j).isHeadlineLike()) {
                return true;
            }
        }
        return false;
    }
}
