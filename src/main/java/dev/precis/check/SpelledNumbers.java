package dev.precis.check;

import dev.precis.check.NumberFact.Kind;
import dev.precis.check.NumberFact.Written;
import dev.precis.check.NumberWords.Entry;
import dev.precis.check.NumberWords.Role;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in words: cardinals, ordinals, fractions, rough counts. Reads a text once, word by word. */
final class SpelledNumbers {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");

    private static final BigDecimal CENTURIES = BigDecimal.valueOf(1900);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = Numbers.plain(100);

    private final String text;
    private final NumberWords words;
    private final Surroundings surroundings;
    private final List<NumberFact> facts = new ArrayList<>();

    private SpelledSum sum;
    private int start = -1;
    private int end;
    private int last;
    private boolean joining;

    private SpelledNumbers(String text, NumberWords words) {
        this.text = text;
        this.words = words;
        this.surroundings = new Surroundings(text, words.isFrench());
        this.sum = new SpelledSum(words.isFrench());
    }

    static List<NumberFact> of(String text, NumberWords words) {
        return new SpelledNumbers(text, words).read();
    }

    private List<NumberFact> read() {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (start >= 0 && !surroundings.isJoint(last, matcher.start())) {
                flush();
            }
            boolean inHalf = start >= 0 && (joining ? matcher.group().equals("a") : sum.isHalf());
            if (inHalf && Surroundings.isLinkOfHalf(matcher.group())) {
                last = matcher.end();
                continue;
            }
            Optional<Entry> entry =
                    words.find(Word.fold(matcher.group())).filter(found -> !surroundings.isNoNumber(matcher, sum));
            if (entry.isPresent()) {
                take(entry.get(), matcher.start(), matcher.end());
            } else {
                flush();
            }
        }
        flush();
        return facts;
    }

    private void take(Entry entry, int from, int to) {
        if (joining && entry.role() != Role.HALF && !(entry.role() == Role.UNIT || entry.role() == Role.ORDINAL)) {
            flush();
        }
        switch (entry.role()) {
            case UNIT -> unit(entry, from, to);
            case SCALE -> {
                if (start >= 0 && sum.isFull()) {
                    flush();
                }
                sum.multiply(entry.value(), entry.value().equals(HUNDRED));
                open(from, to);
            }
            case HALF -> half(entry, from, to);
            case POINT -> {
                if (start >= 0 && sum.point()) {
                    last = to;
                }
            }
            case JOIN -> {
                if (start >= 0) {
                    joining = true;
                    last = to;
                }
            }
            case ORDINAL, PARTS, PART, ORDINAL_SCALE -> ordinal(entry, from, to);
            case ROUGH -> rough(entry, from, to, Kind.ROUGH);
            case SPAN -> rough(entry, from, to, Kind.IMPLIED);
            case FIRST -> alone(entry, from, to, Kind.ORDINAL);
            case ALONE -> alone(entry, from, to, Kind.IMPLIED);
        }
    }

    private void unit(Entry entry, int from, int to) {
        long unit = entry.value().longValue();
        if (start >= 0 && !joining && !words.isFrench() && sum.isCentury() && unit >= 10) {
            sum.addYear(unit);
            open(from, to);
            return;
        }
        if (start >= 0 && (!sum.fits(unit) || joining && !sum.joins(unit))) {
            flush();
        }
        sum.add(unit);
        open(from, to);
    }

    private void half(Entry entry, int from, int to) {
        if (start >= 0 && joining) {
            sum.addHalf();
            open(from, to);
            flush();
        } else if (start >= 0 && !sum.isOne()) {
            flush();
            half(entry, from, to);
        } else {
            sum.half();
            open(from, to);
        }
    }

    private void ordinal(Entry entry, int from, int to) {
        BigDecimal value = entry.value();
        boolean adds = start >= 0
                && (entry.role() == Role.ORDINAL
                        && sum.fitsOrdinal(value.longValue())
                        && (!joining || sum.joins(value.longValue())));
        if (adds) {
            sum.add(value.longValue());
            open(from, to);
            close(Set.of(sum.value()), Kind.ORDINAL);
        } else if (entry.role() == Role.ORDINAL_SCALE && start >= 0 && !joining) {
            boolean part = sum.isOne();
            sum.multiply(value, value.equals(HUNDRED));
            open(from, to);
            close(
                    part
                            ? new LinkedHashSet<>(List.of(Fractions.of(BigDecimal.ONE, value), value))
                            : Set.of(sum.value()),
                    part ? Kind.FRACTION : Kind.ORDINAL);
        } else if (start >= 0 && !joining && sum.isPlain()) {
            Set<BigDecimal> readings = new LinkedHashSet<>(Fractions.readings(sum.value(), value));
            if (sum.isOne() && entry.role() != Role.PARTS) {
                readings.add(value);
            }
            open(from, to);
            close(readings, Kind.FRACTION);
        } else {
            flush();
            boolean part = entry.role() == Role.PART || entry.role() == Role.PARTS;
            if (part && surroundings.isOfAWhole(from, to)) {
                open(from, to);
                Set<BigDecimal> third = new LinkedHashSet<>(Fractions.readings(BigDecimal.ONE, value));
                third.add(value);
                close(third, Kind.FRACTION);
                return;
            }
            Set<BigDecimal> readings = new LinkedHashSet<>(Set.of(value));
            if (value.compareTo(TWO) > 0) {
                readings.add(Fractions.of(BigDecimal.ONE, value));
            }
            open(from, to);
            close(readings, part ? Kind.IMPLIED : Kind.ORDINAL);
        }
    }

    private void rough(Entry entry, int from, int to, Kind uncounted) {
        Set<BigDecimal> readings = new LinkedHashSet<>();
        if (start >= 0 && !joining && sum.isCentury() && isDecade(entry)) {
            BigDecimal decade = entry.value();
            readings.add(Numbers.plain(sum.value().multiply(HUNDRED).add(decade)));
            readings.add(decade);
            open(from, to);
            close(readings, uncounted);
            return;
        }
        if (start >= 0) {
            BigDecimal count = sum.value();
            entry.values().forEach(value -> readings.add(Numbers.plain(value.multiply(count))));
            if (uncounted != Kind.ROUGH || !sum.isOne()) {
                readings.add(count);
            }
        }
        boolean counted = start >= 0 && !sum.isOne();
        readings.addAll(counted ? List.of() : entry.values());
        open(from, to);
        close(readings, counted ? Kind.CARDINAL : uncounted);
    }

    /** "seventies", which says a year too. */
    private static boolean isDecade(Entry entry) {
        return entry.values().stream().anyMatch(value -> value.compareTo(CENTURIES) >= 0);
    }

    private void alone(Entry entry, int from, int to, Kind kind) {
        flush();
        open(from, to);
        close(new LinkedHashSet<>(entry.values()), kind);
    }

    private void open(int from, int to) {
        if (start < 0) {
            start = from;
        }
        end = to;
        last = to;
        joining = false;
    }

    private void flush() {
        if (start >= 0) {
            close(
                    surroundings.isDecade(start)
                            ? new LinkedHashSet<>(List.of(
                                    sum.value(), Numbers.plain(sum.value().add(CENTURIES))))
                            : sum.readings(),
                    sum.isHalf() ? Kind.IMPLIED : sum.isBareScale() ? Kind.ROUGH : Kind.CARDINAL);
        }
        joining = false;
    }

    private void close(Set<BigDecimal> readings, Kind kind) {
        facts.add(NumberFact.bare(text, start, end, readings, Written.WORDS, kind));
        sum = new SpelledSum(words.isFrench());
        start = -1;
        joining = false;
    }
}
