package dev.precis.summary;

import dev.precis.check.Finding;
import dev.precis.check.Message;
import dev.precis.check.Severity;
import dev.precis.term.Glossary;
import dev.precis.term.PreferredForms;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an article writes otherwise than the desk: told to the model, granted to its answer, and named where the answer has it still. */
final class DeskForms {

    static final DeskForms NONE = new DeskForms(PreferredForms.with(Glossary.EMPTY), List.of());

    private final PreferredForms forms;
    private final List<String> texts;

    /** @param texts every text that could be cited */
    DeskForms(PreferredForms forms, List<String> texts) {
        this.forms = forms;
        this.texts = List.copyOf(texts);
    }

    /** Those that occur, a line each. */
    String lines() {
        return in(texts)
                .map(form -> "- " + PromptLines.fold(form.variant()) + " = " + PromptLines.fold(form.preferred()))
                .collect(Collectors.joining("\n"));
    }

    /** The texts a claim stands on, and after them what the desk writes for words of theirs: a claim that obeys says no more than they do. */
    List<String> granted(List<String> evidence) {
        String preferred =
                in(evidence).map(PreferredForms.Form::preferred).distinct().collect(Collectors.joining(", "));
        return preferred.isEmpty()
                ? evidence
                : Stream.concat(evidence.stream(), Stream.of(preferred)).toList();
    }

    /** What a text has that the desk writes otherwise: remarks, since most of it is put right by code in the end. */
    List<Finding> missed(String text) {
        return forms.missedIn(text).stream()
                .map(form -> Finding.of(
                        "preferred_form",
                        Severity.MINOR,
                        Message.of("it writes « %s », the desk « %s »", "écrit « %s », à la rédaction « %s »")
                                .with(form.variant(), form.preferred())))
                .toList();
    }

    /** As something that is asked again; empty where nothing is missed. */
    Optional<Rejected> remark(String list, String text) {
        List<Finding> missed = missed(text);
        return missed.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Rejected.of(list, text, Message.listed(missed.stream().map(Finding::message), "; ")));
    }

    private Stream<PreferredForms.Form> in(List<String> some) {
        return some.stream().flatMap(text -> forms.in(text).stream()).distinct();
    }
}
