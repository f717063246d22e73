package dev.precis.render;

import dev.precis.note.BriefingNote;
import dev.precis.note.Provenance;
import dev.precis.note.Usage;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What stands at the end of a note: terms, engine, prompts, sources, cost. */
final class Making {

    private Making() {}

    static List<Sheet.Term> terms(BriefingNote note) {
        return note.glossary().stream()
                .map(term -> new Sheet.Term(
                        CleanText.line(term.source()),
                        CleanText.line(term.target()),
                        Words.of(
                                "appliqué\u00A0: " + term.applied() + ", non appliqué\u00A0: " + term.missed(),
                                "applied: " + term.applied() + ", not applied: " + term.missed())))
                .toList();
    }

    static List<Sheet.Fact> facts(BriefingNote note) {
        Provenance provenance = note.provenance();
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(
                "Moteur",
                "Engine",
                Words.same(provenance.engine()
                        + provenance.model().map(model -> " · " + model).orElse(""))));
        new TreeMap<>(provenance.prompts())
                .forEach((task, hash) -> facts.add(fact("Consigne", "Prompt", Words.same(task + " · " + hash))));
        facts.add(fact(
                "Versions",
                "Versions",
                Words.of(
                        "Précis " + provenance.serviceVersion() + " · contrôles " + provenance.checkerVersion(),
                        "Précis " + provenance.serviceVersion() + " · checks " + provenance.checkerVersion())));
        facts.add(fact("R\u00E9vision", "Revision", Words.same(Long.toString(note.version()))));
        facts.add(fact("Composée", "Made", Words.same(provenance.started() + " → " + provenance.finished())));
        provenance
                .sources()
                .forEach(source -> facts.add(
                        fact("Texte", "Text", Words.same(source.article() + " · sha256:" + source.sha256()))));
        facts.addAll(usage(note));
        return List.copyOf(facts);
    }

    private static List<Sheet.Fact> usage(BriefingNote note) {
        Usage usage = note.usage();
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact("Réutilisation", "Reuse", Marks.of(note.cache())));
        facts.add(fact(
                "Appels au modèle",
                "Model calls",
                Words.of(
                        usage.modelCalls() + " (" + usage.inputTokens() + " jetons lus, " + usage.outputTokens()
                                + " écrits)",
                        usage.modelCalls() + " (" + usage.inputTokens() + " tokens read, " + usage.outputTokens()
                                + " written)")));
        facts.add(fact(
                "Tirés du cache",
                "From the cache",
                Words.of(
                        usage.cachedCalls() + " (" + usage.savedTokens() + " jetons épargnés)",
                        usage.cachedCalls() + " (" + usage.savedTokens() + " tokens saved)")));
        usage.cost().ifPresent(cost -> facts.add(fact("Coût", "Cost", Words.same(cost.toPlainString()))));
        return facts;
    }

    private static Sheet.Fact fact(String fr, String en, Words value) {
        return new Sheet.Fact(Words.of(fr, en), value);
    }
}
