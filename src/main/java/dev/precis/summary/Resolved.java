package dev.precis.summary;

import dev.precis.check.Origin;
import dev.precis.model.ModelFailure;

/** What came of a task: a draft whose items may stand, or the reason why there is none. */
sealed interface Resolved<D> {

    record Answered<D>(Kept<D> kept, Origin origin) implements Resolved<D> {}

    record Unanswered<D>(ModelFailure failure) implements Resolved<D> {}
}
