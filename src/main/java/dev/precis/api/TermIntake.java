package dev.precis.api;

import dev.precis.api.RequestJson.TermJson;
import dev.precis.term.Glossaries;
import dev.precis.term.Glossary;
import dev.precis.term.KeptGlossary;
import dev.precis.term.TermEntry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

/** Turns the terms of a request into a glossary, or says what is wrong with them. */
@Singleton
final class TermIntake {

    private static final int MOST = 20_000;
    private static final int LONGEST = 500;

    private final Glossaries glossaries;

    TermIntake(Glossaries glossaries) {
        this.glossaries = glossaries;
    }

    /**
     * What applies to a request: its own terms before those of the glossaries it names, in the order it names them. The glossary of
     * the service where it names none; an empty list means none.
     */
    Glossary applying(Optional<List<String>> ids, Optional<List<TermJson>> own) {
        List<Glossary> inOrder = new ArrayList<>();
        own.ifPresent(entries -> inOrder.add(glossary(entries, "glossary")));
        if (ids.isPresent()) {
            ids.get().forEach(id -> inOrder.add(named(id)));
        } else {
            glossaries.find(Glossaries.CORPUS).map(KeptGlossary::glossary).ifPresent(inOrder::add);
        }
        return Glossary.inOrder(inOrder);
    }

    /** @param where what to call the list in a problem */
    static Glossary glossary(List<TermJson> entries, String where) {
        List<TermEntry> terms = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            terms.add(term(Optional.ofNullable(entries.get(i)), where + "[" + i + "]"));
        }
        return checked(new Glossary(terms), where);
    }

    /** What every glossary must keep to, from wherever it came. */
    static Glossary checked(Glossary glossary, String where) {
        if (glossary.entries().size() > MOST) {
            throw new RequestRefused(ProblemCode.TOO_LARGE, where + ": at most " + MOST + " entries");
        }
        glossary.entries().stream()
                .filter(entry ->
                        entry.source().length() > LONGEST || entry.target().length() > LONGEST)
                .findFirst()
                .ifPresent(entry -> {
                    throw new RequestRefused(
                            ProblemCode.TOO_LARGE, where + ": a term has at most " + LONGEST + " characters");
                });
        return glossary;
    }

    private Glossary named(String id) {
        return Optional.ofNullable(id)
                .flatMap(glossaries::find)
                .map(KeptGlossary::glossary)
                .orElseThrow(() -> RequestRefused.invalidOption(
                        "glossary_ids", "there is no such glossary; GET /v1/glossaries lists them"));
    }

    private static TermEntry term(Optional<TermJson> sent, String where) {
        return new TermEntry(
                word(sent.flatMap(TermJson::source), where),
                word(sent.flatMap(TermJson::target), where),
                words(sent.flatMap(TermJson::also), where),
                words(sent.flatMap(TermJson::forbidden), where),
                sent.flatMap(TermJson::note).filter(note -> !note.isBlank()));
    }

    private static String word(Optional<String> word, String where) {
        return word.filter(text -> !text.isBlank())
                .orElseThrow(() -> RequestRefused.invalidOption(where, "each entry has a source and a target"));
    }

    private static List<String> words(Optional<List<String>> words, String where) {
        List<String> all = words.orElse(List.of());
        all.forEach(word -> word(Optional.ofNullable(word), where));
        return all;
    }
}
