package dev.precis.translation;

import dev.precis.article.SourceSpan;
import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;
import dev.precis.term.TermUse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether the English says the settled terms of its French, and none of what must not stand for them. */
final class TermCheck {

    private TermCheck() {}

    /**
     * A finding for every occurrence without its settled English: major where the unit never says it, minor where it says it once
     * and means it twice, for English goes on with a pronoun.
     */
    static List<Finding> between(String french, String english, TermFinder terms) {
        List<TermUse> uses = TermUse.between(french, english, terms);
        Set<TermEntry> said =
                uses.stream().filter(TermUse::isApplied).map(TermUse::entry).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        for (TermUse use : uses) {
            if (use.forbidden().isPresent()) {
                findings.add(forbidden(use, french, english));
            } else if (!use.isApplied()) {
                findings.add(missed(use, french, said.contains(use.entry()) ? Severity.MINOR : Severity.MAJOR));
            }
        }
        return findings;
    }

    private static Finding missed(TermUse use, String french, Severity severity) {
        return new Finding(
                "glossary",
                severity,
                Message.of(
                                "« %s » is settled as “%s”, which the English does not say",
                                "« %s » se traduit par « %s », que l’anglais ne dit pas")
                        .with(use.entry().source(), use.entry().target()),
                Optional.of(excerpt(french, use.french())),
                Optional.empty());
    }

    private static Finding forbidden(TermUse use, String french, String english) {
        SourceSpan place = use.forbidden().orElseThrow();
        return new Finding(
                "forbidden_term",
                Severity.MAJOR,
                Message.of(
                                "“%s” must not stand for « %s », which is settled as “%s”",
                                "« %s » ne doit pas rendre « %s », qui se traduit par « %s »")
                        .with(
                                english.substring(place.start(), place.end()),
                                use.entry().source(),
                                use.entry().target()),
                Optional.of(excerpt(french, use.french())),
                Optional.of(excerpt(english, place)));
    }

    private static Finding.Excerpt excerpt(String text, SourceSpan place) {
        return new Finding.Excerpt(text.substring(place.start(), place.end()), place.start(), place.end());
    }
}
