package dev.precis.page;

/** Whether a headline alone between two paragraphs is the text's own intertitle or leads to another article. */
final class Headline {

    private static final int LONG = 65;
    private static final int VERY_LONG = 90;
    private static final double STRANGE = 0.2;
    private static final int ENOUGH = 2;

    private Headline() {}

    /**
     * Several signs must meet: intertitles are short, seldom have two halves around a colon, and take up the text's words.
     * Length alone is no sign: some papers set a whole sentence over a section.
     */
    static boolean leadsElsewhere(Line line, Topic text) {
        int signs = hasHalves(line) ? 1 : 0;
        signs += text.kinship(line) < STRANGE ? 1 : 0;
        if (signs == 0) {
            return false;
        }
        signs += line.isAtLeast(LONG) ? 1 : 0;
        signs += line.isAtLeast(VERY_LONG) ? 1 : 0;
        signs -= line.quotes() ? 1 : 0;
        return signs >= ENOUGH;
    }

    private static boolean hasHalves(Line line) {
        Words words = line.words();
        for (int word = 2; word < words.count() - 1; word++) {
            if (words.gapBefore(word).indexOf(':') >= 0) {
                return line.uses(Cue.INNER_PUNCTUATION);
            }
        }
        return false;
    }
}
