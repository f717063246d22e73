package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NamedText.Kind;
import dev.precis.check.NamedText.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a translation names whom and what the French names. Advice alone: a person who translates adds names and leaves names
 * away, on one text in twenty. Where nothing that can name is lacking in the English, what it names besides has a rule of its own:
 * it mostly says what the French reader knew.
 */
public final class NameCheck {

    private NameCheck() {}

    /** Names and acronyms of one text that the other does not have; one of each is a name replaced. */
    public static List<Finding> between(String french, String english) {
        NamedText source = NamedText.of(french, Language.FRENCH);
        NamedText target = NamedText.of(english, Language.BRITISH_ENGLISH);
        List<Named> missing = source.without(target);
        List<Named> added = target.without(source);
        if (missing.isEmpty()) {
            added = added.stream().filter(name -> name.kind() == Kind.NAME).toList();
            if (!source.hasUnmatched(target)) {
                return added.stream().map(NameCheck::told).toList();
            }
        }
        List<Finding> findings = new ArrayList<>();
        int replaced = Math.min(missing.size(), added.size());
        for (int i = 0; i < replaced; i++) {
            findings.add(replaced(missing.get(i), added.get(i)));
        }
        missing.subList(replaced, missing.size()).forEach(name -> findings.add(missing(name)));
        added.subList(replaced, added.size()).forEach(name -> findings.add(added(name)));
        return findings;
    }

    /** Nothing the French names is lacking: the English tells more, as translators do. */
    private static Finding told(Named english) {
        Finding added = added(english);
        return new Finding("added_name", added.severity(), added.message(), added.source(), added.target());
    }

    private static Finding replaced(Named french, Named english) {
        return finding(
                french.kind() == Kind.ACRONYM && english.kind() == Kind.ACRONYM,
                "the French names %s, the English %s"
                        .formatted(french.excerpt().text(), english.excerpt().text()),
                Optional.of(french.excerpt()),
                Optional.of(english.excerpt()));
    }

    private static Finding missing(Named french) {
        return finding(
                french.kind() == Kind.ACRONYM,
                "the French names %s, the English does not"
                        .formatted(french.excerpt().text()),
                Optional.of(french.excerpt()),
                Optional.empty());
    }

    private static Finding added(Named english) {
        return finding(
                english.kind() == Kind.ACRONYM,
                "the English names %s, the French does not"
                        .formatted(english.excerpt().text()),
                Optional.empty(),
                Optional.of(english.excerpt()));
    }

    private static Finding finding(
            boolean acronym, String message, Optional<Finding.Excerpt> source, Optional<Finding.Excerpt> target) {
        return new Finding(acronym ? "acronym" : "name", Severity.MINOR, message, source, target);
    }
}
