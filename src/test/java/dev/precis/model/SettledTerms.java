package dev.precis.model;

import dev.precis.term.Glossary;
import dev.precis.term.Occurrence;
import dev.precis.term.TermEntry;
import dev.precis.term.TermFinder;
import dev.precis.term.TermUse;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The settled terms that a call names, as a model that obeys them would write. */
record SettledTerms(List<TermEntry> entries) {

    private static final Pattern TERM = Pattern.compile("(?m)^- (.+?) = (.+?)(?: \\(never: .*\\))?$");

    static SettledTerms of(FakeCall call) {
        return new SettledTerms(TERM.matcher(call.user())
                .results()
                .filter(term -> !term.group(2).contains("["))
                .map(term -> new TermEntry(term.group(1), term.group(2)))
                .toList());
    }

    /** The English of a text; where it does not say a settled term, this stands instead of what the French of it became. */
    String obeyed(String french, UnaryOperator<String> english) {
        TermFinder terms = new Glossary(entries).finder();
        String free = english.apply(french);
        if (TermUse.between(french, free, terms).stream().allMatch(TermUse::isApplied)) {
            return free;
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Occurrence occurrence : terms.occurrences(french)) {
            text.append(PseudoEnglish.of(french.substring(at, occurrence.place().start())))
                    .append(occurrence.entry().target());
            at = occurrence.place().end();
        }
        return text.append(PseudoEnglish.of(french.substring(at))).toString();
    }
}
