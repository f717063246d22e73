package dev.precis.summary;

import dev.precis.check.Gap;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts what a second answer mended beside what stood in the first, and counts what neither could give. */
final class Repair {

    private final List<Rejected> first;
    private final List<Rejected> second;
    private final List<Rejected> lost = new ArrayList<>();

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
        String what = item.list() + (item.item().isEmpty() ? "" : " (« " + item.item() + " »)");
        return new Gap(
                claim ? "claim_dropped" : "item_dropped",
                "Left out of " + what + " because " + item.reason() + ".",
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
