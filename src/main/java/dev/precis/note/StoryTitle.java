package dev.precis.note;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A title for a note to which no model gave one. */
final class StoryTitle {

    private StoryTitle() {}

    /** The headline of the article that has most in common with the others, and how many others there are. */
    static Bilingual of(List<ComposedArticle> all, List<ComposedArticle> summarised) {
        return mostCentral(summarised)
                .flatMap(ComposedArticle::summary)
                .map(NoteSummary::headline)
                .map(headline -> withOthers(headline, summarised.size() - 1))
                .or(() -> all.stream()
                        .flatMap(article -> article.note().title().stream())
                        .findFirst())
                .orElse(new Bilingual("Note sans titre", Optional.of("Untitled note")));
    }

    private static Bilingual withOthers(Bilingual headline, int others) {
        if (others < 1) {
            return headline;
        }
        String fr = others == 1 ? " (et un autre article)" : " (et " + others + " autres articles)";
        String en = others == 1 ? " (and one other article)" : " (and " + others + " other articles)";
        return new Bilingual(headline.fr() + fr, headline.en().map(text -> text + en));
    }

    private static Optional<ComposedArticle> mostCentral(List<ComposedArticle> articles) {
        List<Profile> profiles = articles.stream().map(Profile::of).toList();
        return profiles.stream()
                .max(Comparator.comparingDouble((Profile one) -> inCommon(one, profiles))
                        .thenComparing(profiles::indexOf, Comparator.reverseOrder()))
                .map(Profile::article);
    }

    private static double inCommon(Profile one, List<Profile> all) {
        return all.stream()
                .filter(other -> other != one)
                .mapToDouble(one::likeness)
                .sum();
    }
}
