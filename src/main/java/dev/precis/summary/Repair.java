package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Message;
import dev.precis.check.StatusTable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts what a second answer mended beside what stood in the first, and counts what neither could give. */
final class Repair {

    private final List<Rejected> first;
    private final List<Rejected> second;
    private final List<Rejected> lost = new ArrayList<>();
    private final Set<String> mended = new HashSet<>();

    Repair(List<Rejected> first, List<Rejected> second) {
        this.first = first;
        this.second = second;
    }

    /** The first answer's items, and of the second's as many new ones as had failed. */
    <T> List<T> list(String list, List<T> stood, List<T> offered, Function<T, String> words) {
        List<String> said = stood.stream().map(words).toList();
        int failed = of(first, list).size();
        List<T> mended = offered.stream()
                .filter(item -> !said.contains(words.apply(item)))
                .limit(failed)
                .toList();
        lose(list, failed - mended.size());
        return Stream.concat(stood.stream(), mended.stream()).toList();
    }

    /**
     * The same for claims, of which those that stand with a critical or major finding were asked again as well. Such a claim makes
     * room for the offered one that says most nearly the same, if that has lesser findings; else it stays as it was.
     */
    <T> List<T> claims(
            String list,
            List<T> stood,
            List<T> offered,
            Function<T, String> words,
            Function<T, List<Finding>> findings) {
        return claims(list, stood, offered, words, findings, claim -> !StatusTable.isSound(findings.apply(claim)));
    }

    /** @param asked which of those that stand were asked again */
    <T> List<T> claims(
            String list,
            List<T> stood,
            List<T> offered,
            Function<T, String> words,
            Function<T, List<Finding>> findings,
            Predicate<T> asked) {
        List<T> left = new ArrayList<>(offered);
        List<T> claims = new ArrayList<>();
        for (T claim : stood) {
            Optional<T> nearest = asked.test(claim) ? nearest(words.apply(claim), left, words) : Optional.empty();
            nearest.ifPresent(left::remove);
            claims.add(nearest.filter(offer -> StatusTable.isBetter(findings.apply(offer), findings.apply(claim)))
                    .orElse(claim));
        }
        List<T> all = list(list, claims, left, words);
        Set<String> before = stood.stream().map(claim -> claim.toString()).collect(Collectors.toSet());
        all.stream()
                .filter(claim -> !before.contains(claim.toString()))
                .map(words)
                .forEach(mended::add);
        return all;
    }

    /** The offer that shares most words with a claim, where it shares some. */
    private static <T> Optional<T> nearest(String claim, List<T> offers, Function<T, String> words) {
        Set<String> said = Set.copyOf(Words.stems(claim));
        return offers.stream()
                .filter(offer -> shared(said, words.apply(offer)) > 0)
                .max(Comparator.comparingLong(offer -> shared(said, words.apply(offer))));
    }

    private static long shared(Set<String> said, String offer) {
        return Words.stems(offer).stream().distinct().filter(said::contains).count();
    }

    /** Texts of the claims that came with the second answer. */
    Set<String> mended() {
        return mended;
    }

    /** The first answer's text, else the second's. */
    String text(String field, String stood, String offered) {
        if (!stood.isEmpty()) {
            return stood;
        }
        lose(field, offered.isEmpty() ? 1 : 0);
        return offered;
    }

    /** One gap for each item that failed twice or was not given again. */
    List<Gap> gaps(String where) {
        return lost.stream().map(item -> gap(item, where)).toList();
    }

    static Gap gap(Rejected item, String where) {
        boolean claim = List.of("points", "timeline", "discrepancies").contains(item.list());
        Message what = item.item().isEmpty()
                ? ListName.of(item.list())
                : Message.of("%s (« %s »)", "%s (« %s »)").with(ListName.of(item.list()), item.item());
        return new Gap(
                claim ? "claim_dropped" : "item_dropped",
                Message.of("Left out of %s because %s.", "Écarté %s : %s.").with(what, item.reason()),
                where);
    }

    private void lose(String list, int count) {
        Stream.concat(of(second, list).stream(), of(first, list).stream())
                .limit(count)
                .forEach(lost::add);
    }

    private static List<Rejected> of(List<Rejected> rejected, String list) {
        return rejected.stream().filter(item -> item.list().equals(list)).toList();
    }
}
