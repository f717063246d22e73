package dev.precis.check;

import java.util.stream.IntStream;

/**
 * What a name sounds like, so far that French and English spellings of one Russian, Arabic or Chinese name come together:
 * {@code Eltsine} and {@code Yeltsin}, {@code Gorbatchev} and {@code Gorbachev}, {@code Mubarak} and {@code Moubarak}.
 */
final class Sound {

    /** Spelling and sound in turn, longer spellings first; one pass, so what is put in is not read again. */
    private static final String[] SOUNDS = {
        "stch", "S", "chtch", "S", "shch", "S", "tsch", "S", "tch", "S", "sch", "S", "tsh", "S", "dzh", "J", "cz", "S",
        "ch", "S", "sh", "S", "dj", "J", "zh", "J", "kh", "k", "gh", "g", "ph", "f", "th", "t", "qu", "k", "ck", "k",
        "cc", "k", "gue", "ge", "gui", "gi", "oe", "o", "ae", "a", "ue", "u", "you", "u", "iou", "u", "ou", "u", "oo",
        "u", "yu", "u", "yo", "o", "ya", "a", "ia", "a", "ye", "e", "ie", "e", "iy", "i", "ij", "i", "ii", "i", "yi",
        "i", "ai", "ei", "ay", "ei", "ey", "ei", "ei", "ei", "aj", "ei", "ej", "ei", "eau", "o", "au", "o", "w", "v",
        "y", "i", "j", "J", "q", "k", "c", "k", "z", "s", "h", ""
    };

    /** The rules that begin with each letter, in their order. */
    private static final int[][] BY_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> IntStream.range(0, SOUNDS.length / 2)
                    .map(rule -> rule * 2)
                    .filter(rule -> SOUNDS[rule].charAt(0) == letter)
                    .toArray())
            .toArray(int[][]::new);

    private Sound() {}

    /** Of a folded word; equal for words that can be one. */
    static String of(String folded) {
        StringBuilder sound = new StringBuilder(folded.length());
        for (int at = 0; at < folded.length(); ) {
            int rule = rule(folded, at);
            String put = rule < 0 ? folded.substring(at, at + 1) : SOUNDS[rule + 1];
            boolean doubled =
                    put.length() == 1 && sound.length() > 0 && sound.charAt(sound.length() - 1) == put.charAt(0);
            if (!doubled) {
                sound.append(put);
            }
            at += rule < 0 ? 1 : SOUNDS[rule].length();
        }
        int end = sound.length();
        if (end > 3 && sound.charAt(end - 1) == 'e') {
            end--;
        }
        if (end > 3 && sound.charAt(end - 1) == 'f') {
            sound.setCharAt(end - 1, 'v');
        }
        return sound.substring(0, end);
    }

    private static int rule(String folded, int at) {
        char letter = folded.charAt(at);
        if (letter < 'a' || letter > 'z') {
            return -1;
        }
        for (int rule : BY_LETTER[letter - 'a']) {
            if (folded.startsWith(SOUNDS[rule], at)) {
                return rule;
            }
        }
        return -1;
    }
}
