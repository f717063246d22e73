package dev.precis.note;

import dev.precis.check.Gap;
import dev.precis.translation.Translation;
import dev.precis.translation.TranslationUnit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The English of a summary's or overview's texts, found by their French.
 *
 * @param units one for each French text that was to be translated
 * @param reasons why a text has no English, where the translator said why
 */
public record English(Map<String, TranslationUnit> units, Map<String, Gap> reasons) {

    public static final English NONE = new English(Map.of(), Map.of());

    public English {
        units = Map.copyOf(units);
        reasons = Map.copyOf(reasons);
    }

    /** What came of a translation, to be looked up by French text instead of by id. */
    public static English of(Translation translation) {
        Map<String, TranslationUnit> units = new HashMap<>();
        Map<String, String> french = new HashMap<>();
        for (TranslationUnit unit : translation.units()) {
            units.putIfAbsent(unit.fr(), unit);
            french.put(unit.id(), unit.fr());
        }
        Map<String, Gap> reasons = new HashMap<>();
        for (Gap gap : translation.gaps()) {
            Optional.ofNullable(french.get(gap.where())).ifPresent(text -> reasons.putIfAbsent(text, gap));
        }
        return new English(units, reasons);
    }

    Optional<TranslationUnit> unit(String fr) {
        return Optional.ofNullable(units.get(fr));
    }

    Optional<Gap> reason(String fr) {
        return Optional.ofNullable(reasons.get(fr));
    }

    Bilingual pair(String fr) {
        return new Bilingual(fr, unit(fr).flatMap(TranslationUnit::en));
    }
}
