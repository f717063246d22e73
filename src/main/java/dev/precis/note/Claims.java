package dev.precis.note;

import dev.precis.check.Finding;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.summary.Claim;
import dev.precis.translation.TranslationUnit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Joins a French line with its English: the pair is as new, and as doubtful, as the worse of its halves. */
final class Claims {

    private Claims() {}

    static NoteClaim join(String id, Claim french, List<Evidence> evidence, English english) {
        Optional<TranslationUnit> unit = english.unit(french.fr());
        return new NoteClaim(
                id,
                french.fr(),
                unit.flatMap(TranslationUnit::en),
                evidence,
                origin(french.origin(), unit),
                worst(french.status(), unit.map(TranslationUnit::status).orElse(Status.UNTRANSLATED)),
                Stream.concat(
                                french.findings().stream(),
                                unit.stream().flatMap(translated -> translated.findings().stream()))
                        .toList());
    }

    /** A line of a summary that is no claim of its own there: the French passed its checks with the summary. */
    static NoteClaim join(String id, String fr, Origin origin, List<Evidence> evidence, English english) {
        List<String> segments = evidence.stream().map(Evidence::segment).toList();
        return join(id, new Claim(id, fr, segments, origin, Status.VERIFIED, List.<Finding>of()), evidence, english);
    }

    static Status worst(Status one, Status other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** What was newly written outweighs what was at hand, so that nobody takes a new line for a tried one. */
    static Origin newest(Origin one, Origin other) {
        return Stream.of(Origin.MODEL, Origin.CACHE, Origin.EXTRACT, Origin.MEMORY)
                .filter(origin -> origin == one || origin == other)
                .findFirst()
                .orElse(one);
    }

    private static Origin origin(Origin french, Optional<TranslationUnit> english) {
        if (french == Origin.APPROVED || french == Origin.EXTRACT) {
            return french;
        }
        boolean newlyWritten = french == Origin.MODEL
                || english.map(TranslationUnit::origin)
                        .filter(Origin.MODEL::equals)
                        .isPresent();
        return newlyWritten ? Origin.MODEL : Origin.CACHE;
    }
}
