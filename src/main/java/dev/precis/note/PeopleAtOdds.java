package dev.precis.note;

import dev.precis.article.FoldedText;
import dev.precis.article.NormalText;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People whom two articles name alike, and spell or title differently. */
final class PeopleAtOdds {

    private final ComposedArticle one;
    private final ComposedArticle other;

    PeopleAtOdds(ComposedArticle one, ComposedArticle other) {
        this.one = one;
        this.other = other;
    }

    List<Discrepancy> find() {
        return people(one).stream()
                .flatMap(mine -> people(other).stream()
                        .filter(theirs -> bare(mine.name()).equals(bare(theirs.name())))
                        .flatMap(theirs -> Stream.of(spelling(mine, theirs), title(mine, theirs)))
                        .flatMap(Optional::stream))
                .toList();
    }

    /** A page that lost all its accents spells nobody differently: it spells everything so. */
    private Optional<Discrepancy> spelling(NoteSummary.Person mine, NoteSummary.Person theirs) {
        boolean differ = !NormalText.of(mine.name()).equals(NormalText.of(theirs.name()));
        return differ && isAccented(one) && isAccented(other)
                ? Optional.of(new Discrepancy(
                        Discrepancy.Kind.NAMES, Set.of(bare(mine.name())), named(one, mine), named(other, theirs)))
                : Optional.empty();
    }

    private Optional<Discrepancy> title(NoteSummary.Person mine, NoteSummary.Person theirs) {
        return mine.role()
                .flatMap(role -> theirs.role()
                        .filter(title -> PersonTitle.of(role.fr()).isAtOddsWith(PersonTitle.of(title.fr()))))
                .map(title -> new Discrepancy(
                        Discrepancy.Kind.TITLES, Set.of(bare(mine.name())), titled(one, mine), titled(other, theirs)));
    }

    private static Discrepancy.Side named(ComposedArticle article, NoteSummary.Person person) {
        return Discrepancy.Side.of(
                article, new Bilingual(person.name(), Optional.of(person.name())), person.evidence());
    }

    private static Discrepancy.Side titled(ComposedArticle article, NoteSummary.Person person) {
        Bilingual role = person.role().orElseThrow();
        Bilingual said = new Bilingual(
                person.name() + ", " + role.fr(), role.en().map(english -> person.name() + ", " + english));
        return Discrepancy.Side.of(article, said, person.evidence());
    }

    private static List<NoteSummary.Person> people(ComposedArticle article) {
        return article.summary().map(NoteSummary::people).orElse(List.of());
    }

    private static boolean isAccented(ComposedArticle article) {
        return article.part().segmentation().segments().stream()
                .anyMatch(segment -> segment.text().chars().anyMatch(c -> Character.isLetter(c) && c > 0x7F));
    }

    /** Letters alone, folded, as names are compared. */
    static String bare(String name) {
        return FoldedText.of(name).toString().replace(" ", "");
    }
}
