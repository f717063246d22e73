package dev.precis.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What models do to numbers, amounts and dates. Knows nothing of how the checks read them. */
enum NumberMutation implements Mutation {
    DIGIT_CHANGED("\\d") {
        @Override
        String spoilt(String digit, Random random) {
            return Integer.toString((Integer.parseInt(digit) + 1 + random.nextInt(8)) % 10);
        }
    },
    DECIMAL_SHIFTED("(?<![\\d.,])\\d+\\.\\d+(?![\\d.,]?\\d)") {
        @Override
        String spoilt(String number, Random random) {
            int point = number.indexOf('.');
            String digits = number.replace(".", "");
            int shifted = point > 1 && random.nextBoolean() ? point - 1 : point + 1;
            return shifted >= digits.length() ? digits : digits.substring(0, shifted) + "." + digits.substring(shifted);
        }
    },
    MAGNITUDE_SWAPPED("\\b(?:million|billion)(?=s?\\b)") {
        @Override
        String spoilt(String magnitude, Random random) {
            return magnitude.equals("million") ? "billion" : "million";
        }
    },
    /** Not the first of "30% to 75%": without its sign it still says the same. */
    PERCENT_DROPPED("(?<=\\d) ?(?:%|per ?cent\\b)(?!age| ?point| ?(?:to|and|or|-|–) ?\\d)") {
        @Override
        String spoilt(String sign, Random random) {
            return "";
        }
    },
    CURRENCY_SWAPPED("[€$£](?=\\d)|\\b(?:euro|dollar)(?=s?\\b)|\\bpounds\\b") {
        @Override
        String spoilt(String currency, Random random) {
            return CURRENCIES.get(currency);
        }
    },
    MONTH_CHANGED("\\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b") {
        @Override
        String spoilt(String month, Random random) {
            return MONTHS.get((MONTHS.indexOf(month) + 1 + random.nextInt(11)) % 12);
        }

        @Override
        boolean applies(Pair pair, MatchResult found) {
            return FRENCH_MONTH.matcher(pair.french()).find() && !found.group().equals("May");
        }
    },
    ORDINAL_CHANGED("\\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b|\\b\\d+(?:st|nd|rd|th)\\b") {
        @Override
        String spoilt(String ordinal, Random random) {
            int known = ORDINALS.indexOf(ordinal);
            return known >= 0
                    ? ORDINALS.get((known + 1 + random.nextInt(ORDINALS.size() - 1)) % ORDINALS.size())
                    : Integer.parseInt(ordinal.replaceAll("\\D", "")) + 3 + "th";
        }
    },
    NUMBER_DROPPED("(?<![\\d.,\\p{L}-])\\d[\\d.,]*(?<![.,])(?![\\d\\p{L}-]|[.,]\\d) ?") {
        @Override
        String spoilt(String number, Random random) {
            return "";
        }

        @Override
        boolean applies(Pair pair, MatchResult found) {
            String number = found.group().strip();
            boolean once = pair.english().indexOf(number) == pair.english().lastIndexOf(number);
            return once && pair.french().contains(number.replaceFirst("[.,].*", ""));
        }
    },
    SPELLED_NUMBER_CHANGED(
            "\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty)\\b(?!-)") {
        @Override
        String spoilt(String word, Random random) {
            return SPELLED.get((SPELLED.indexOf(word) + 1 + random.nextInt(SPELLED.size() - 1)) % SPELLED.size());
        }
    },
    /** Not "double" and "triple", which may be the name of a thing. */
    MULTIPLE_CHANGED(
            "\\b(?:doubled|tripled|quadrupled|halved|doubling|tripling|quadrupling|halving)\\b"
                    + "|\\b(?:twice|two times|three times|four times|five times|ten times)(?= (?:as|more|higher|larger|bigger|the)\\b)") {
        @Override
        String spoilt(String multiple, Random random) {
            List<String> alike = MULTIPLES.stream()
                    .filter(forms -> forms.contains(multiple))
                    .findFirst()
                    .orElseThrow();
            // "two times" is "twice"
            List<String> others = alike.stream()
                    .filter(form -> !form.equals(multiple) && !form.startsWith("tw"))
                    .toList();
            return others.get(random.nextInt(others.size()));
        }
    },
    PERIOD_CHANGED(
            "(?<=\\d[^.;:()]{0,24} )(?:per|an?) (?:hour|day|week|month|year)(?!\\w| (?:ago|later|earlier|before|after|old))") {
        @Override
        String spoilt(String period, Random random) {
            int known = PERIODS.indexOf(period.substring(period.indexOf(' ') + 1));
            String other = PERIODS.get((known + 1 + random.nextInt(PERIODS.size() - 1)) % PERIODS.size());
            return (period.startsWith("per") ? "per " : other.equals("hour") ? "an " : "a ") + other;
        }

        @Override
        boolean applies(Pair pair, MatchResult found) {
            return FRENCH_PERIOD.matcher(pair.french()).find();
        }
    };

    private static final List<List<String>> MULTIPLES = List.of(
            List.of("doubled", "tripled", "quadrupled", "halved"),
            List.of("doubling", "tripling", "quadrupling", "halving"),
            List.of("twice", "two times", "three times", "four times", "five times", "ten times"));
    private static final List<String> PERIODS = List.of("hour", "day", "week", "month", "year");
    private static final Pattern FRENCH_PERIOD = Pattern.compile(
            "(?iu)(?:\\bpar |\\bchaque |/|\\b[àl]['’ ]l?['’]?)(?:heure|jour|semaine|mois|ans?\\b|année)|quotidien|hebdomadaire|mensuel|annuel");

    private static final Map<String, String> CURRENCIES =
            Map.of("€", "$", "$", "€", "£", "€", "euro", "dollar", "dollar", "euro", "pounds", "euros");
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final Pattern FRENCH_MONTH = Pattern.compile(
            "(?iu)janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre");
    private static final List<String> ORDINALS =
            List.of("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final List<String> SPELLED = List.of(
            "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
            "twenty", "thirty", "forty", "fifty");

    private final Pattern what;

    NumberMutation(String what) {
        this.what = Pattern.compile(what);
    }

    abstract String spoilt(String found, Random random);

    boolean applies(Pair pair, MatchResult found) {
        return true;
    }

    @Override
    public String kind() {
        return name().toLowerCase().replace('_', ' ');
    }

    @Override
    public double target() {
        return 0.97;
    }

    @Override
    public Optional<Pair> spoil(Pair pair, Random random) {
        Matcher matcher = what.matcher(pair.english());
        List<MatchResult> places =
                matcher.results().filter(found -> applies(pair, found)).toList();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String english = pair.english();
        return Optional.of(pair.withEnglish(
                english.substring(0, place.start()) + spoilt(place.group(), random) + english.substring(place.end())));
    }
}
