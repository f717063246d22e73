package dev.precis.segment;

import dev.precis.article.TaggedWords;

import java.util.Locale;
import java.util.Set;

/**
 * An end that neither a sign nor a line break marks any more: {@code Une rentrée sous le soleil Le maire a accueilli …}.
 *
 * <p>What a reader goes by: a capitalised word that opens sentences, a small letter behind it, in front a word that can end
 * something, and on both sides enough to stand alone. Titles of works and names of houses look alike ({@code le film Les choses
 * de la vie}); they are known by the noun they follow, by an article that agrees with nothing, and by a rest that says
 * nothing of its own. The figures are in {@code src/bench/README.md}.
 */
final class LostEnd {

    private static final int SURE_WORD = 3;

    /** A noun this near, in characters, may be what a title belongs to: {@code le film de Claude Sautet Les choses …}. */
    private static final int NEAR = 45;

    private static final int LONGEST_HEADING = 80;

    private static final Set<String> SURE = WordFile.read("sure-openers");
    private static final Set<String> ARTICLES = WordFile.read("articles");
    private static final Set<String> STARTERS = WordFile.read("starters");
    private static final Set<String> NAME_OPENERS = WordFile.read("name-openers");
    private static final Set<String> SYLLABLES = WordFile.read("syllables");
    private static final Set<String> FOLLOWERS = WordFile.read("followers");

    /** Articles, prepositions and conjunctions, which nothing ends with. */
    private static final Set<String> CLINGING = WordFile.read("clinging");

    private static final Set<String> COUNT = Set.of("iii", "vii", "viii", "xii", "xiii");

    private static final Set<String> AFTER_A = WordFile.read("after-a");

    /** {@code Elle et lui}, {@code Elle de Verhoeven}: titles. */
    private static final Set<String> JOINED = Set.of("et", "ou", "de");

    private final String text;
    private final int start;
    private final int at;
    private final int next;
    private final String opener;
    private final String folded;

    private LostEnd(String text, int start, int at, int next) {
        this.text = text;
        this.start = start;
        this.at = at;
        this.next = next;
        this.opener = Word.after(text, next);
        this.folded = Word.folded(opener);
    }

    /** Whether a sentence that begins at {@code start} ends in front of the blank at {@code at}. */
    static boolean isAt(String text, int start, int at) {
        char last = text.charAt(at - 1);
        int next = Blank.skip(text, at);
        return next < text.length()
                && Character.isUpperCase(text.charAt(next))
                && (Character.isLetterOrDigit(last) || "\u00BB\u201D\")%\u20AC".indexOf(last) >= 0)
                && new LostEnd(text, start, at, next).isEnd();
    }

    private boolean isEnd() {
        return (isOpened() || repeatsBeginning() || isRubric() || Smiley.endsAt(text, start, at))
                && !Enclosure.isOpen(text, start, at);
    }

    private boolean isOpened() {
        int behind = next + opener.length();
        if (behind >= text.length() || !opens(text.charAt(behind)) || !mayEnd()) {
            return false;
        }
        int second = Blank.skip(text, behind + 1);
        if (second >= text.length()) {
            return false;
        }
        char c = text.charAt(second);
        return Character.isLowerCase(c) || Character.isDigit(c)
                ? onSmallLetter(Word.after(text, second))
                : text.charAt(behind) == ',' || isCry(c) || Character.isUpperCase(c) && onCapital();
    }

    /** {@code Non !}, {@code Pourquoi ?} */
    private boolean isCry(char behind) {
        return (behind == '!' || behind == '?')
                && Word.letters(opener) >= SURE_WORD
                && !ARTICLES.contains(folded)
                && !SURE.contains(folded);
    }

    /** Whether the word is one that opens sentences; {@code L}, {@code J} and the like only with their apostrophe. */
    private boolean opens(char behind) {
        boolean elided = "'\u2019\u02BC".indexOf(behind) >= 0;
        boolean bound = behind != ',' || opener.length() > SURE_WORD && !NAME_OPENERS.contains(folded);
        return (elided || behind == ',' || Blank.is(behind)) && isKnown(elided) && bound && !isAcronym();
    }

    private boolean isKnown(boolean elided) {
        boolean listed = STARTERS.contains(folded) || SURE.contains(folded);
        return listed && (elided || opener.length() > 1) || Word.opensSentences(opener, folded, elided);
    }

    private boolean isAcronym() {
        return opener.length() > 1 && opener.equals(opener.toUpperCase(Locale.ROOT));
    }

    /** Few places get so far that it is asked for. */
    private String before() {
        return Word.before(text, at);
    }

    private boolean mayEnd() {
        String before = before();
        if (before.isEmpty()) {
            return hasWord() && !text.startsWith("...)", at - 4);
        }
        String last = Word.folded(before);
        return (Word.letters(before) >= SURE_WORD || Word.isDigits(before))
                && !CLINGING.contains(last)
                && !TitleNouns.leadTo(last, SURE.contains(folded))
                && !(startsUpper(before) && SYLLABLES.contains(folded));
    }

    /** {@code (2)}, {@code c)} and {@code iii)} count what follows. */
    private boolean hasWord() {
        if (text.charAt(at - 1) == ')' && COUNT.contains(Word.before(text, at - 1))) {
            return false;
        }
        int letters = 0;
        for (int i = Math.max(start, at - NEAR); i < at && letters < SURE_WORD; i++) {
            letters = Character.isLetter(text.charAt(i)) ? letters + 1 : 0;
        }
        return letters >= SURE_WORD;
    }

    private boolean onSmallLetter(String second) {
        if (opener.equals("A") && !AFTER_A.contains(Word.folded(second))) {
            return false;
        }
        if (SURE.contains(folded)) {
            return !JOINED.contains(second);
        }
        if (ARTICLES.contains(folded)
                && (FOLLOWERS.contains(Word.folded(second))
                        || !Agreement.of(folded, second)
                        || TitleNouns.standBefore(text, start, at)
                        || Transitive.isAt(text, at))) {
            return false;
        }
        return rightVerb() >= 0 || leftVerb() < 0;
    }

    /** {@code À Prague, on …}; behind an article only between two clauses: {@code Le Secrétaire à la Défense a …}, no {@code Le Relais}, {@code Bruno Le Maire}. */
    private boolean onCapital() {
        boolean named = NAME_OPENERS.contains(folded) && !opener.equals("\u00C0");
        if (SURE.contains(folded) || STARTERS.contains(folded) || named) {
            return false;
        }
        if (!ARTICLES.contains(folded)) {
            return rightVerb() >= 0 || leftVerb() < 0;
        }
        if (startsUpper(before()) && (folded.equals("le") || folded.equals("la"))) {
            return false;
        }
        int verb = rightVerb();
        return Set.of("le", "la", "les", "l", "au", "aux").contains(folded)
                && !TitleNouns.standBefore(text, start, at)
                && !Transitive.isAt(text, at)
                && verb >= 0
                && text.substring(next, verb).indexOf(',') < 0
                && (leftVerb() >= 0
                        || text.substring(Math.max(start, at - MainVerb.FAR), at)
                                .contains(" : "));
    }

    private int rightVerb() {
        return MainVerb.in(text, next, clauseEnd());
    }

    private int leftVerb() {
        return MainVerb.in(text, Math.max(start, at - MainVerb.FAR), at);
    }

    /** The next sign that is no abbreviation's. */
    private int clauseEnd() {
        int limit = Math.min(text.length(), next + MainVerb.FAR);
        for (int i = next; i < limit; i++) {
            if (Boundary.isSign(text.charAt(i)) && (i + 1 == limit || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                String word = Word.before(text, i);
                if (Word.letters(word) >= 2 && !BoundaryRules.abbreviates(word)) {
                    return i;
                }
            }
        }
        return limit;
    }

    /** A word in small letters that can end something; {@code n'est plus} can. */
    private boolean isCommon() {
        String before = before();
        return Word.isLower(before) && (before.equals("plus") || mayEnd());
    }

    /** {@code L'agenda sportif Football Une seule rencontre …}: a common noun, or a place in capitals, between heading and text. */
    private boolean isRubric() {
        boolean place = Word.isPlaceInCapitals(text, next);
        int end = place ? Word.spaced(text, next) : next + opener.length();
        int after = Blank.skip(text, end);
        if (after == end || after >= text.length() || !Character.isUpperCase(text.charAt(after))) {
            return false;
        }
        String before = before();
        boolean alone = Word.opened(text, start) == at - before.length() && isNoun(before);
        return mayEnd()
                && (place || (Word.isLower(before) || alone) && isNoun(opener))
                && new LostEnd(text, next, end, after).isOpened();
    }

    private static boolean isNoun(String word) {
        return TaggedWords.french().tags(word.toLowerCase(Locale.ROOT)).stream().anyMatch(tag -> tag.startsWith("N"));
    }

    /** {@code Six artistes arrêtés Six artistes …}: a heading's words begin its text. */
    private boolean repeatsBeginning() {
        int begin = Word.opened(text, start);
        if (at - begin > LONGEST_HEADING || text.charAt(begin) != text.charAt(next) || !isCommon()) {
            return false;
        }
        String first = Word.after(text, begin);
        String second = Word.after(text, Math.min(begin + first.length() + 1, text.length()));
        int end = begin + first.length() + 1 + second.length();
        return Word.letters(first) > 1
                && Word.letters(second) > 1
                && end < at
                && text.startsWith(text.substring(begin, end), next);
    }

    private static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }
}
