package dev.precis.briefing;

import dev.precis.briefing.Refusal.NoAnswer;
import dev.precis.check.Finding;
import dev.precis.check.Gap;
import dev.precis.check.Severity;
import dev.precis.note.GlossaryTally;
import dev.precis.note.Making;
import dev.precis.note.NoteStatus;
import dev.precis.note.NoteUnit;
import dev.precis.segment.Segment;
import dev.precis.translation.Translation;
import dev.precis.translation.TranslationUnit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

/** Makes an answer of a translation that is no part of a note. */
@Singleton
final class TranslationAssembly {

    private final Bookkeeping books;

    TranslationAssembly(Bookkeeping books) {
        this.books = books;
    }

    /** @throws BriefingRefused if a model was needed for all of it and gave nothing */
    TranslationAnswer ofArticle(ReadArticle article, Translation translation, Errand errand) {
        Map<String, Segment> segments =
                article.segmentation().segments().stream().collect(Collectors.toMap(Segment::id, Function.identity()));
        return answer(translation, unit -> Optional.ofNullable(segments.get(unit.id())), List.of(article), errand);
    }

    /** @throws BriefingRefused if a model was needed for all of it and gave nothing */
    TranslationAnswer ofUnits(Translation translation, Errand errand) {
        return answer(translation, unit -> Optional.empty(), List.of(), errand);
    }

    private TranslationAnswer answer(
            Translation translation,
            Function<TranslationUnit, Optional<Segment>> segment,
            List<ReadArticle> sources,
            Errand errand) {
        translation.failure().filter(failure -> cameToNothing(translation)).ifPresent(failure -> {
            throw new BriefingRefused(new NoAnswer(failure));
        });
        List<Gap> gaps = gaps(translation);
        Making making = books.close(sources, errand);
        return new TranslationAnswer(
                gaps.isEmpty() ? NoteStatus.COMPLETE : NoteStatus.PARTIAL,
                translation.units().stream()
                        .map(unit -> shown(unit, segment.apply(unit)))
                        .toList(),
                GlossaryTally.over(lines(translation), errand.options().glossary()),
                gaps,
                making.provenance(),
                making.usage(),
                making.cache());
    }

    private static List<GlossaryTally.Line> lines(Translation translation) {
        return translation.units().stream()
                .flatMap(unit -> unit.en().map(en -> new GlossaryTally.Line(unit.id(), unit.fr(), en)).stream())
                .toList();
    }

    private static boolean cameToNothing(Translation translation) {
        return translation.units().stream().allMatch(unit -> unit.en().isEmpty());
    }

    private static NoteUnit shown(TranslationUnit unit, Optional<Segment> segment) {
        return new NoteUnit(
                unit.id(),
                segment.map(Segment::block),
                segment.map(Segment::role),
                unit.fr(),
                unit.en(),
                unit.origin(),
                unit.status(),
                unit.findings());
    }

    private static List<Gap> gaps(Translation translation) {
        List<Gap> gaps = new ArrayList<>(translation.gaps());
        translation.units().stream()
                .filter(unit -> unit.en().isPresent())
                .forEach(unit -> critical(unit)
                        .ifPresent(finding -> gaps.add(new Gap("critical_finding", finding.message(), unit.id()))));
        return gaps;
    }

    private static Optional<Finding> critical(TranslationUnit unit) {
        return unit.findings().stream()
                .filter(finding -> finding.severity() == Severity.CRITICAL)
                .findFirst();
    }
}
