package dev.precis.note;

import dev.precis.check.Gap;
import dev.precis.summary.Overview;

import java.util.List;
import java.util.Optional;

/**
 * What a model told of several articles together.
 *
 * @param overview empty where none was written; code then tells the articles' own claims together
 * @param english the English of its texts
 * @param gaps what is known to be missing from it
 */
public record OverviewPart(Optional<Overview> overview, English english, List<Gap> gaps) {

    public static final OverviewPart NONE = new OverviewPart(Optional.empty(), English.NONE, List.of());

    public OverviewPart {
        gaps = List.copyOf(gaps);
    }
}
