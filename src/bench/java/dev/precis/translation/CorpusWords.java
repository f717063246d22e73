package dev.precis.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a corpus itself says about its words, by counting alone: a word that never stands in lower case is a name, one that the
 * English side never has is French. Knows nothing of how the checks read words, and none of their lists.
 */
final class CorpusWords {

    static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Capitalised words in a row that open no sentence. */
    private static final Pattern CAPITALISED =
            Pattern.compile("(?<=[\\p{Ll},] )(?!I\\b)\\p{Lu}\\p{L}++(?: \\p{Lu}\\p{L}++)*+(?!['’-]|\\.\\p{L})");

    private static final Set<String> CALENDAR =
            Set.of(("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January"
                            + " February March April May June July August September October November December")
                    .split(" "));

    private final Set<String> englishLower = new HashSet<>();
    private final Set<String> english = new HashSet<>();
    private final List<String> names;

    CorpusWords(List<Pair> pairs) {
        for (Pair pair : pairs) {
            for (MatchResult word : WORD.matcher(pair.english()).results().toList()) {
                english.add(word.group().toLowerCase(Locale.ROOT));
                if (Character.isLowerCase(word.group().charAt(0))) {
                    englishLower.add(word.group());
                }
            }
        }
        names = pairs.stream()
                .flatMap(pair -> namesOf(pair).stream())
                .map(MatchResult::group)
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Names of the corpus, each once. */
    List<String> names() {
        return names;
    }

    /** Where the English of a pair has a name that it has once. */
    List<MatchResult> namesOf(Pair pair) {
        return CAPITALISED
                .matcher(pair.english())
                .results()
                .filter(name -> isName(name.group()))
                .filter(name ->
                        pair.english().indexOf(name.group()) == pair.english().lastIndexOf(name.group()))
                .toList();
    }

    private boolean isName(String words) {
        for (String word : words.split(" ")) {
            if (englishLower.contains(word.toLowerCase(Locale.ROOT)) || CALENDAR.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Words of four letters and more in lower case that no English of the corpus has. */
    List<String> frenchOnly(Pair pair) {
        return WORD.matcher(pair.french())
                .results()
                .map(MatchResult::group)
                .filter(word ->
                        word.length() >= 4 && word.equals(word.toLowerCase(Locale.ROOT)) && !english.contains(word))
                .toList();
    }
}
