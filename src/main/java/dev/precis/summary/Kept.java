package dev.precis.summary;

import dev.precis.check.Gap;

import java.util.List;
import java.util.Set;

/**
 * A draft whose items may all stand: what the cache keeps.
 *
 * @param repaired texts of the claims that came with the second answer
 * @param gaps what could not be mended; an answer with gaps is never kept as good
 */
record Kept<D>(D draft, Set<String> repaired, List<Gap> gaps) {

    Kept {
        repaired = Set.copyOf(repaired);
        gaps = List.copyOf(gaps);
    }
}
