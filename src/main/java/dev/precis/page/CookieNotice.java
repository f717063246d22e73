package dev.precis.page;

import java.util.Set;

/** The notice on cookies and consent, of any length: it names them and keeps speaking to the reader. */
final class CookieNotice {

    private static final Set<String> WORDS = Set.of("cookie", "cookies", "traceurs");
    private static final int ADDRESSES = 3;

    private CookieNotice() {}

    static boolean is(Line line) {
        for (int word = 0; word < line.words().count(); word++) {
            if (line.words().length(word) <= 8 && WORDS.contains(line.words().text(word))) {
                return AddressToReader.count(line) >= ADDRESSES && line.raw().indexOf('\u00AB') < 0;
            }
        }
        return false;
    }
}
