package dev.precis.check;

import dev.precis.article.Language;
import dev.precis.check.NamedText.Kind;
import dev.precis.check.NamedText.Named;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a translation names whom and what the French names. Advice, but for one country or place in another's stead: a person who translates adds names and leaves names
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

    /** One country or place for another is no matter of style: a person who translates writes so once in two thousand texts. */
    private static Finding replaced(Named french, Named english) {
        boolean places = NameTable.isOnePlace(french.excerpt().text(), Language.FRENCH)
                && NameTable.isOnePlace(english.excerpt().text(), Language.BRITISH_ENGLISH);
        return finding(
                places ? Severity.MAJOR : Severity.MINOR,
                french.kind() == Kind.ACRONYM && english.kind() == Kind.ACRONYM,
                Message.of("the French names %s, the English %s", "le français nomme %s, l’anglais %s")
                        .with(french.excerpt().text(), english.excerpt().text()),
                Optional.of(french.excerpt()),
                Optional.of(english.excerpt()));
    }

    private static Finding missing(Named french) {
        return finding(
                Severity.MINOR,
                french.kind() == Kind.ACRONYM,
                Message.of("the French names %s, the English does not", "le français nomme %s, l’anglais non")
                        .with(french.excerpt().text()),
                Optional.of(french.excerpt()),
                Optional.empty());
    }

    private static Finding added(Named english) {
        return finding(
                Severity.MINOR,
                english.kind() == Kind.ACRONYM,
                Message.of("the English names %s, the French does not", "l’anglais nomme %s, le français non")
                        .with(english.excerpt().text()),
                Optional.empty(),
                Optional.of(english.excerpt()));
    }

    private static Finding finding(
            Severity severity,
            boolean acronym,
            Message message,
            Optional<Finding.Excerpt> source,
            Optional<Finding.Excerpt> target) {
        return new Finding(acronym ? "acronym" : "name", severity, message, source, target);
    }
}
