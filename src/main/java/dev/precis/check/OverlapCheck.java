package dev.precis.check;

import java.util.List;
import java.util.Set;

/**
 * Whether an English can be that of its French at all: one that obeyed an instruction in the text, or made something up, has neither its
 * names and figures nor the words that both languages share, and seldom its length.
 *
 * <p>A ratio of likelihoods, of a translation against any other sentence; the chances were counted on newstest2009 and 2010. It is
 * advice for a person's eye: of other sentences it finds three in ten, of those about as long as a translation two in ten, and of
 * human translations one in a thousand.
 */
public final class OverlapCheck {

    /** What the beginning of a French word speaks for a translation when it stands in the English, and against it when not. */
    private static final double SHARED = 2.3;

    private static final double NOT_SHARED = -0.3;

    /** Lengths of other sentences stray four times as far. */
    private static final double WIDER = 4;

    private static final double MOST_BY_LENGTH = 20;

    /** Below it the English is another text more likely than not, by far. */
    private static final double LEAST = -3.5;

    /** A text of fewer is too short to judge. */
    private static final int FEWEST = 4;

    private OverlapCheck() {}

    /** A major finding where the English says something else. */
    public static List<Finding> between(String french, String english) {
        Gist source = Gist.of(french);
        Gist target = Gist.of(english);
        boolean toldByLength = LengthCheck.of(french, english).isPresent();
        if (toldByLength || source.features().size() < FEWEST || weight(source, target) >= LEAST) {
            return List.of();
        }
        return List.of(Finding.of(
                "overlap",
                Severity.MAJOR,
                "the English has %d of the French text's %d names, figures and kindred words, at %d characters for %d: it may say something else"
                        .formatted(
                                shared(source.features(), target.features()),
                                source.features().size(),
                                target.length(),
                                source.length())));
    }

    private static double weight(Gist french, Gist english) {
        long shared = shared(french.features(), english.features());
        double stray = Gist.stray(english.length(), french.length());
        double length =
                Math.log(WIDER) - Math.min(stray, MOST_BY_LENGTH) + Math.min(stray / (WIDER * WIDER), MOST_BY_LENGTH);
        return shared * SHARED + (french.features().size() - shared) * NOT_SHARED + length;
    }

    private static long shared(Set<String> french, Set<String> english) {
        return french.stream().filter(english::contains).count();
    }
}
