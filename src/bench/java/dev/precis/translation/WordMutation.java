package dev.precis.translation;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What models do to names and words. Knows nothing of how the checks read them. */
record WordMutation(String kind, double target, Spoiler spoiler) implements Mutation {

    /** Sentence-internal words that carry content: lower case, five letters and more. */
    private static final Pattern CONTENT = Pattern.compile("(?<= )\\p{Ll}{5,}(?= )");

    private static final Pattern ANY_WORD = Pattern.compile("(?<![\\p{L}\\d'’-])\\p{L}{2,}(?![\\p{L}\\d'’-])");
    private static final Pattern PHRASE =
            Pattern.compile("(?<![\\p{L}\\d'’-])\\p{L}+(?: \\p{L}+){2,5}(?![\\p{L}\\d'’-])");
    private static final Pattern ENGLISH_NOT = Pattern.compile(
            " (?:not|never)(?= )|n['’]t(?= )|(?<=\\b(?:can))not(?= )|\\bno longer (?=\\p{L})| no(?= \\p{L})|\\bwithout (?=\\p{L})");
    private static final Pattern FRENCH_NOT = Pattern.compile(
            "(?iu)\\b(?:ne|n['’])\\s?[^.;:!?]{1,40}?\\b(?:pas|plus|jamais|rien|aucune?|personne|guère|point)\\b|\\bsans\\b|\\bni\\b|\\baucune?\\b");

    interface Spoiler {
        Optional<String> spoil(Pair pair, Random random);
    }

    static List<Mutation> of(CorpusWords corpus) {
        return List.of(
                new WordMutation(
                        "name replaced",
                        0.90,
                        at(
                                corpus::namesOf,
                                (name, random) -> corpus.names()
                                        .get(random.nextInt(corpus.names().size())))),
                new WordMutation("name removed", 0.80, at(corpus::namesOf, (name, random) -> "")),
                new WordMutation("source copied", 0.98, (pair, random) -> Optional.of(pair.french())),
                new WordMutation("word left in french", 0.98, (pair, random) -> {
                    List<String> french = corpus.frenchOnly(pair);
                    return french.isEmpty()
                            ? Optional.empty()
                            : at(CONTENT, (word, chance) -> french.get(chance.nextInt(french.size())))
                                    .spoil(pair, random);
                }),
                new WordMutation("word doubled", 0.98, at(ANY_WORD, (word, random) -> word + " " + word)),
                new WordMutation("phrase doubled", 0.98, at(PHRASE, (phrase, random) -> phrase + " " + phrase)),
                new WordMutation(
                        "negation dropped",
                        0.90,
                        (pair, random) -> FRENCH_NOT.matcher(pair.french()).find()
                                ? at(ENGLISH_NOT, (word, chance) -> "").spoil(pair, random)
                                : Optional.empty()));
    }

    private interface Change {
        String of(String found, Random random);
    }

    private static Spoiler at(Pattern pattern, Change change) {
        return at(pair -> pattern.matcher(pair.english()).results().toList(), change);
    }

    private static Spoiler at(Function<Pair, List<MatchResult>> places, Change change) {
        return (pair, random) -> {
            List<MatchResult> found = places.apply(pair);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            MatchResult place = found.get(random.nextInt(found.size()));
            String english = pair.english();
            return Optional.of(english.substring(0, place.start())
                    + change.of(place.group(), random)
                    + english.substring(place.end()));
        };
    }

    @Override
    public Optional<Pair> spoil(Pair pair, Random random) {
        return spoiler.spoil(pair, random)
                .map(english -> pair.withEnglish(english.replace("  ", " ").strip()));
    }
}
