package dev.precis.check;

import dev.precis.article.FoldedText;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers written in words. A text may always write a number in words, and need never do so. */
final class SpelledNumbers {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
    private static final Pattern JOINT = Pattern.compile("[\\s\\u00A0\\u202F-]{1,2}");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = Numbers.plain(100);

    private final String text;
    private final NumberWords words;
    private final List<NumberFact> facts = new ArrayList<>();

    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.ONE;
    private long part;
    private boolean partOpen;
    private int start = -1;
    private int end;
    private boolean joining;

    private SpelledNumbers(String text, NumberWords words) {
        this.text = text;
        this.words = words;
    }

    static List<NumberFact> of(String text, NumberWords words) {
        return new SpelledNumbers(text, words).read();
    }

    private List<NumberFact> read() {
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String word = FoldedText.of(matcher.group()).toString();
            if (start >= 0
                    && !JOINT.matcher(text.substring(end, matcher.start())).matches()) {
                flush();
            }
            take(word, matcher.start(), matcher.end());
        }
        flush();
        return facts;
    }

    private void take(String word, int from, int to) {
        Optional<Long> unit = words.unit(word);
        Optional<BigDecimal> scale = words.scale(word);
        Optional<Set<BigDecimal>> readings = words.alone(word);
        if (unit.isPresent()) {
            addUnit(unit.get(), from, to);
        } else if (scale.isPresent()) {
            multiply(scale.get(), from, to);
        } else if (start >= 0 && word.equals(words.joiner()) && !joining) {
            joining = true;
            end = to;
        } else if (joining && word.startsWith("demi")) {
            total = total.add(lastScale.divide(TWO));
            open(from, to);
            flush();
        } else {
            flush();
            readings.ifPresent(values -> facts.add(fact(from, to, values)));
        }
    }

    private void addUnit(long unit, int from, int to) {
        boolean fourTwenties = partOpen && unit == 20 && part % 100 == 4;
        boolean fits = !partOpen
                || fourTwenties
                || part % 100 == 0
                || part % 10 == 0 && part % 100 > 10 && unit < 10
                || part % 100 == 10 && unit >= 7 && unit <= 9
                || (part % 100 == 60 || part % 100 == 80) && unit < 20;
        if (!fits || joining && !joins(unit)) {
            flush();
        }
        part += fourTwenties && start >= 0 ? 76 : unit;
        partOpen = true;
        open(from, to);
    }

    /** "vingt et un", "soixante et onze", "one hundred and two" are one number; "deux et trois" are two. */
    private boolean joins(long unit) {
        return words.joiner().equals("et")
                ? part % 100 >= 20 && (unit == 1 || unit == 11)
                : part % 100 == 0 || !partOpen;
    }

    private void multiply(BigDecimal scale, int from, int to) {
        if (joining) {
            flush();
        }
        if (scale.equals(HUNDRED)) {
            part = Math.max(part, 1) * 100;
            partOpen = true;
        } else {
            BigDecimal times = partOpen ? BigDecimal.valueOf(part) : total.signum() == 0 ? BigDecimal.ONE : total;
            total = partOpen ? total.add(times.multiply(scale)) : times.multiply(scale);
            part = 0;
            partOpen = false;
            lastScale = scale;
        }
        open(from, to);
    }

    private void open(int from, int to) {
        if (start < 0) {
            start = from;
        }
        end = to;
        joining = false;
    }

    private void flush() {
        if (start >= 0) {
            facts.add(fact(start, end, Set.of(Numbers.plain(total.add(BigDecimal.valueOf(part))))));
        }
        total = BigDecimal.ZERO;
        lastScale = BigDecimal.ONE;
        part = 0;
        partOpen = false;
        start = -1;
        joining = false;
    }

    private NumberFact fact(int from, int to, Set<BigDecimal> readings) {
        BigDecimal value = readings.iterator().next();
        return new NumberFact(text.substring(from, to), from, to, value, readings, NumberFact.Written.WORDS);
    }
}
