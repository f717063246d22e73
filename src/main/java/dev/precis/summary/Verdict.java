package dev.precis.summary;

import java.util.List;

/** A draft held against its article: the items that may stand, tidied, and those that may not. */
record Verdict<D>(D accepted, List<Rejected> rejected) {

    Verdict {
        rejected = List.copyOf(rejected);
    }
}
