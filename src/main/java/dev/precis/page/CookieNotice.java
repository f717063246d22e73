package dev.precis.page;

/** The notice on cookies and consent, of any length: it names them and keeps speaking to the reader. */
final class CookieNotice {

    private static final int ADDRESSES = 3;

    private CookieNotice() {}

    static boolean is(Line line) {
        return line.words().haveAny(Lexicon.COOKIE)
                && AddressToReader.count(line) >= ADDRESSES
                && line.raw().indexOf('\u00AB') < 0;
    }
}
