package dev.precis.translation;

import dev.precis.article.NormalText;
import dev.precis.check.EnglishWordsCheck;
import dev.precis.check.FactCheck;
import dev.precis.check.Finding;
import dev.precis.check.FrenchWordCheck;
import dev.precis.check.HedgeCheck;
import dev.precis.check.LengthCheck;
import dev.precis.check.MarkupCheck;
import dev.precis.check.Message;
import dev.precis.check.NameCheck;
import dev.precis.check.NegationCheck;
import dev.precis.check.OverlapCheck;
import dev.precis.check.QuoteMarkCheck;
import dev.precis.check.RefusalCheck;
import dev.precis.check.RepetitionCheck;
import dev.precis.check.Severity;
import dev.precis.check.UnitCheck;
import dev.precis.check.UntranslatedCheck;
import dev.precis.term.TermFinder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Holds a model's translations against what was asked and against the French. Pure; the only way from a draft to a unit. */
public final class TranslationChecker {

    /** In the order in which a reader is told. */
    private static final List<UnitCheck> CHECKS = List.of(
            FactCheck::between,
            RefusalCheck::between,
            NameCheck::between,
            QuoteMarkCheck::between,
            NegationCheck::between,
            HedgeCheck::between,
            FrenchWordCheck::between,
            RepetitionCheck::between,
            MarkupCheck::between,
            OverlapCheck::between,
            EnglishWordsCheck::between);

    private TranslationChecker() {}

    /** What of a draft answers the asked ids. By id alone: where a text stands in the answer says nothing. */
    static DraftReading read(Set<String> asked, TranslationDraft draft) {
        Map<String, List<String>> given = new HashMap<>();
        draft.units()
                .forEach(unit -> given.computeIfAbsent(unit.id(), id -> new ArrayList<>())
                        .add(unit.text()));
        Map<String, String> accepted = new LinkedHashMap<>();
        Map<String, Fault> faults = new LinkedHashMap<>();
        for (String id : asked) {
            List<String> texts = given.getOrDefault(id, List.of());
            String text = texts.size() == 1 ? withoutOwnId(id, texts.get(0)) : "";
            if (texts.isEmpty()) {
                faults.put(id, Fault.MISSING);
            } else if (texts.size() > 1) {
                faults.put(id, Fault.DOUBLED);
            } else if (NormalText.of(text).isEmpty()) {
                faults.put(id, Fault.EMPTY);
            } else if (holdsIdOf(asked, text)) {
                faults.put(id, Fault.MISPLACED);
            } else {
                accepted.put(id, text);
            }
        }
        return new DraftReading(accepted, faults);
    }

    /** What the checks find between a French text and its English; where that is no English at all, this alone. */
    public static List<Finding> findings(String french, String english, TermFinder terms) {
        if (NormalText.of(english).isEmpty()) {
            return List.of(Finding.of(
                    "empty",
                    Severity.CRITICAL,
                    Message.of("there is no English for: %s", "il n’y a pas d’anglais pour : %s")
                            .with(french)));
        }
        Optional<Finding> untranslated = UntranslatedCheck.of(french, english);
        if (untranslated
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .isPresent()) {
            return List.of(untranslated.get());
        }
        List<Finding> findings = new ArrayList<>();
        CHECKS.forEach(check -> findings.addAll(check.between(french, english)));
        untranslated.ifPresent(findings::add);
        LengthCheck.of(french, english).ifPresent(findings::add);
        findings.addAll(TermCheck.between(french, english, terms));
        return findings;
    }

    private static String withoutOwnId(String id, String text) {
        String label = "[" + id + "]";
        String bare = text.strip();
        return bare.startsWith(label) ? bare.substring(label.length()).strip() : bare;
    }

    /** An id in brackets is never part of a translation; another one's says that its text follows. */
    private static boolean holdsIdOf(Set<String> asked, String text) {
        for (int open = text.indexOf('['); open >= 0; open = text.indexOf('[', open + 1)) {
            int close = text.indexOf(']', open);
            if (close > open && asked.contains(text.substring(open + 1, close))) {
                return true;
            }
        }
        return false;
    }
}
