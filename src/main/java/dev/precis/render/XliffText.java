package dev.precis.render;

import dev.precis.term.XmlText;

/** Text within XLIFF, where even characters that XML cannot hold have a way of standing. */
final class XliffText {

    private XliffText() {}

    static String of(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            String one = new String(Character.toChars(point));
            boolean unknown = XmlText.of(one).equals("\uFFFD") && point != 0xFFFD;
            escaped.append(unknown ? "<cp hex=\"%04X\"/>".formatted(point) : XmlText.of(one));
        });
        return escaped.toString();
    }

    /** Where no elements may stand. */
    static String plain(String text) {
        return XmlText.of(text);
    }
}
