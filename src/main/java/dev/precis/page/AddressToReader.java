package dev.precis.page;

import java.util.Set;

/** Whether a line speaks to the reader of the site: {@code vous}, {@code votre}, {@code nos lecteurs}, an imperative. */
final class AddressToReader {

    private static final Set<String> WORDS = Set.of("vous", "votre", "vos", "nous", "notre", "nos", "je");

    private AddressToReader() {}

    static boolean is(Line line) {
        return line.uses(Cue.ADDRESS_TO_READER)
                && (count(line) > 0 || line.hasWords() && line.words().text(0).endsWith("ez"));
    }

    static int count(Line line) {
        if (!line.uses(Cue.ADDRESS_TO_READER)) {
            return 0;
        }
        int count = 0;
        for (int word = 0; word < line.words().count(); word++) {
            count += WORDS.contains(line.words().text(word)) ? 1 : 0;
        }
        return count;
    }
}
