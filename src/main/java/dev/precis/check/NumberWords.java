package dev.precis.check;

import dev.precis.article.Language;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The number words of one language, folded.
 *
 * @param units words that add: {@code trois}, {@code vingt}, {@code third}
 * @param scales words that multiply: {@code cent}, {@code milliard}
 * @param alone words that say a number by themselves: {@code dizaine}, {@code twice}, {@code half}
 * @param joiner the word that may stand between two parts of one number
 */
record NumberWords(
        Map<String, Long> units, Map<String, BigDecimal> scales, Map<String, Set<BigDecimal>> alone, String joiner) {

    private static final NumberWords FRENCH = french();
    private static final NumberWords ENGLISH = english();

    static NumberWords of(Language language) {
        return language == Language.FRENCH ? FRENCH : ENGLISH;
    }

    Optional<Long> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(scales.get(word));
    }

    Optional<Set<BigDecimal>> alone(String word) {
        return Optional.ofNullable(alone.get(word));
    }

    private static NumberWords french() {
        Map<String, Long> units = new HashMap<>();
        count(
                units,
                0,
                "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize");
        count(
                units,
                1,
                "unieme deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme"
                        + " douzieme treizieme quatorzieme quinzieme seizieme");
        tens(units, 20, "vingt trente quarante cinquante soixante septante huitante nonante");
        tens(units, 20, "vingtieme trentieme quarantieme cinquantieme soixantieme");
        units.put("une", 1L);
        units.put("vingts", 20L);
        return new NumberWords(
                Map.copyOf(units),
                scales(
                        "cent 2 cents 2 centieme 2 mille 3 milles 3 millieme 3 million 6 millions 6 milliard 9 milliards 9"
                                + " billion 12 billions 12"),
                values("premier 1 premiere 1 premiers 1 premieres 1 second 2 seconde 2 seconds 2 secondes 2 dizaine 10"
                        + " dizaines 10 douzaine 12 douzaines 12 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40"
                        + " cinquantaine 50 soixantaine 60 centaine 100 centaines 100 millier 1000 milliers 1000 tiers 3"
                        + " tiers 33 quart 4 quart 25 quarts 4 demi 0.5 demi 2 demie 0.5 moitie 50 moitie 0.5 moitie 2"
                        + " midi 12 minuit 12 minuit 0 minuit 24 double 2 doubler 2 triple 3 tripler 3 decennie 10"
                        + " siecle 100 aucun 0 aucune 0"),
                "et");
    }

    private static NumberWords english() {
        Map<String, Long> units = new HashMap<>();
        count(
                units,
                0,
                "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                        + " sixteen seventeen eighteen nineteen");
        count(
                units,
                1,
                "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth");
        tens(units, 20, "twenty thirty forty fifty sixty seventy eighty ninety");
        tens(units, 20, "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth");
        tens(units, 20, "twenties thirties forties fifties sixties seventies eighties nineties");
        return new NumberWords(
                Map.copyOf(units),
                scales("hundred 2 hundreds 2 hundredth 2 thousand 3 thousands 3 thousandth 3 million 6 millions 6"
                        + " billion 9 billions 9 trillion 12 trillions 12"),
                values("a 1 an 1 single 1 once 1 twice 2 both 2 double 2 doubled 2 doubling 2 couple 2 pair 2 triple 3"
                        + " tripled 3 thrice 3 thirds 3 quarter 4 quarter 25 quarters 4 half 0.5 half 2 half 50 halves 2"
                        + " halved 2 halved 50 dozen 12 dozens 12 decade 10 century 100 noon 12 midday 12 midnight 12"
                        + " midnight 0 midnight 24 fortnight 15 fortnight 14 none 0 no 0"),
                "and");
    }

    private static void count(Map<String, Long> units, long first, String words) {
        long value = first;
        for (String word : words.split(" ")) {
            units.put(word, value++);
        }
    }

    private static void tens(Map<String, Long> units, long first, String words) {
        long value = first;
        for (String word : words.split(" ")) {
            units.put(word, value);
            value += 10;
        }
    }

    private static Map<String, BigDecimal> scales(String wordsAndPowers) {
        Map<String, BigDecimal> scales = new HashMap<>();
        values(wordsAndPowers)
                .forEach((word, powers) ->
                        powers.forEach(power -> scales.put(word, Numbers.plain(BigDecimal.TEN.pow(power.intValue())))));
        return Map.copyOf(scales);
    }

    private static Map<String, Set<BigDecimal>> values(String wordsAndValues) {
        Map<String, Set<BigDecimal>> values = new HashMap<>();
        String[] pairs = wordsAndValues.split(" ");
        for (int i = 0; i < pairs.length; i += 2) {
            values.computeIfAbsent(pairs[i], word -> new LinkedHashSet<>())
                    .add(Numbers.plain(new BigDecimal(pairs[i + 1])));
        }
        return Map.copyOf(values);
    }
}
