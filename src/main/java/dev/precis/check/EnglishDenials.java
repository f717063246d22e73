package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.Word.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an English text denies. */
final class EnglishDenials {

    private static final Set<String> ENGLISH =
            Set.of(("not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt"
                            + " didnt wont isnt arent wasnt werent havent hasnt hadnt wouldnt shouldnt couldnt mustnt neednt aint"
                            + " unless")
                    .split(" "));

    /** English that denies by its meaning where French puts <i>ne … pas</i>. */
    private static final Set<String> LEXICAL =
            Set.of(("lack lacks lacked lacking fail fails failed refuse refuses refused refusing decline declines"
                            + " declined deny denies denied reject rejects rejected rarely hardly barely scarcely invisible impossible prevent"
                            + " prevents prevented preventing avoid avoids avoided avoiding otherwise dead absence absent missing"
                            + " except free rid irrespective irrelevant dismiss dismissed ignore ignored ignores stopped")
                    .split(" "));

    /** English that leaves little or nothing of what it is about, or says another thing of it. */
    private static final Set<String> POSSIBLE =
            Set.of(("only few little less least fewer too hard difficult instead rather against stop stopped stops yet"
                            + " still until before despite however although but short away out doubt doubts unable unlikely"
                            + " any anything anyone anybody ever else other than beyond remain remains remained far off"
                            + " ban banned bans prohibited forbidden opposed opposes oppose excluded exclude excludes barred bar"
                            + " lose loses lost losing loss different differ differs differed")
                    .split(" "));

    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply", "solely", "purely");

    private static final int SHORTEST_PREFIXED = 5;

    private EnglishDenials() {}

    static boolean isByMeaning(Word word) {
        String folded = word.folded();
        boolean prefixed = folded.length() > SHORTEST_PREFIXED
                && folded.startsWith("un")
                && !folded.startsWith("union")
                && Lexicon.of(Language.BRITISH_ENGLISH).has(folded.substring(2));
        boolean lacking = folded.endsWith("less") && folded.length() > SHORTEST_PREFIXED && !folded.equals("unless");
        return LEXICAL.contains(folded) || prefixed || lacking;
    }

    /** English that may stand for a denial. */
    static boolean isPossible(Word word) {
        return denies(word) || isByMeaning(word) || POSSIBLE.contains(word.folded());
    }

    /** An "only" that nothing before it denies. */
    static Optional<Word> only(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            if (ONLY.contains(words.get(i).folded())) {
                boolean denied = words.subList(Math.max(0, i - 4), i).stream().anyMatch(EnglishDenials::denies);
                return denied ? Optional.empty() : Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    static List<Word> of(List<Word> words) {
        List<Word> denials = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean orNot = i > 0 && words.get(i - 1).folded().equals("or");
            if (denies(words.get(i))
                    && !orNot
                    && !Affirmation.follows(words.subList(0, Math.min(words.size(), i + 2)), i)) {
                denials.add(words.get(i));
            }
        }
        return denials;
    }

    private static boolean denies(Word word) {
        return ENGLISH.contains(word.folded()) || word.folded().equals("t") && word.gap() == Gap.APOSTROPHE;
    }
}
