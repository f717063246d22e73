package dev.precis.page;

/** Breadcrumbs, menus and tags in one line: short items with separators between them, and no sentence. */
final class ItemList {

    private static final int LONGEST_ITEM = 4;
    private static final int LONGEST_OF_PAIR = 3;
    private static final int LONGEST_LIST = 60;

    private ItemList() {}

    static boolean is(Line line) {
        if (!line.hasWords()) {
            return false;
        }
        if (line.hasAtLeast(LONGEST_LIST + 1) || line.endsSentence() || line.isListItem()) {
            return false;
        }
        return line.firstCharacter() == '#'
                || line.uses(Cue.SEPARATORS) && isSeparated(line)
                || isList(line, Mode.COMMA, 3)
                        && line.capitals() * 2 > line.words().count()
                        && !line.isDenserThan(0.1)
                || isMenu(line);
    }

    private static boolean isSeparated(Line line) {
        return isBreadcrumb(line) || isList(line, Mode.HARD, 2) || isList(line, Mode.DASH, 3);
    }

    private enum Mode {
        HARD,
        DASH,
        COMMA;

        boolean parts(String gap) {
            return switch (this) {
                case HARD -> Separators.standHard(gap);
                case DASH -> Separators.stand(gap);
                case COMMA -> gap.equals(", ");
            };
        }
    }

    private static boolean isList(Line line, Mode mode, int fewest) {
        int items = 1;
        int longest = 0;
        int begin = 0;
        Words words = line.words();
        for (int word = 1; word <= words.count(); word++) {
            boolean end = word == words.count();
            if (end || mode.parts(words.gapBefore(word))) {
                longest = Math.max(longest, word - begin);
                begin = word;
                items += end ? 0 : 1;
            }
        }
        return items >= fewest && longest <= (items == 2 ? LONGEST_OF_PAIR : LONGEST_ITEM);
    }

    /** {@code Accueil > Monde > Headline of the article}: only the last item may be long. */
    private static boolean isBreadcrumb(Line line) {
        Words words = line.words();
        int arrows = 0;
        int begin = 0;
        for (int word = 1; word < words.count(); word++) {
            String gap = words.gapBefore(word);
            if (gap.indexOf('>') >= 0
                    || gap.equals(" / ")
                    || gap.indexOf('\u203A') >= 0
                    || gap.indexOf('\u00BB') >= 0 && begin == 0 && word <= 2) {
                if (word - begin > LONGEST_ITEM) {
                    return false;
                }
                arrows++;
                begin = word;
            }
        }
        return arrows >= 2 || arrows == 1 && words.text(0).equals("accueil");
    }

    /** {@code Accueil Politique Relations extérieures}: a menu whose separators the copying lost. */
    private static boolean isMenu(Line line) {
        return line.words().text(0).equals("accueil") && line.frenchWords() == 0;
    }
}
