package dev.precis.render;

import dev.precis.check.Origin;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.note.CacheState;
import dev.precis.note.NoteStatus;

/** How far something can be trusted and where it comes from, in words. */
final class Marks {

    private Marks() {}

    static Words of(Status status) {
        return switch (status) {
            case VERIFIED -> Words.of("vérifié", "verified");
            case REPAIRED -> Words.of("corrigé", "repaired");
            case UNVERIFIED -> Words.of("⚠ non vérifié", "⚠ unverified");
            case UNTRANSLATED -> Words.of("⚠ non traduit", "⚠ not translated");
        };
    }

    /** Of an article's own sentence, whose French needs no check. */
    static Words ofEnglish(Status status) {
        return status == Status.UNVERIFIED
                ? Words.of("⚠ traduction non vérifiée", "⚠ translation unverified")
                : of(status);
    }

    static Words of(Origin origin) {
        return switch (origin) {
            case MODEL -> Words.of("modèle", "model");
            case CACHE -> Words.of("cache", "cache");
            case MEMORY -> Words.of("mémoire", "memory");
            case APPROVED -> Words.of("approuvé", "approved");
            case EXTRACT -> Words.of("extrait", "extract");
            case NONE -> Words.NONE;
        };
    }

    static Words of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> Words.of("critique", "critical");
            case MAJOR -> Words.of("à vérifier", "needs checking");
            case MINOR -> Words.of("remarque", "remark");
        };
    }

    static Words of(CacheState cache) {
        return switch (cache) {
            case HIT -> Words.of("tout était disponible", "everything was at hand");
            case PARTIAL -> Words.of("une partie était disponible", "part of it was at hand");
            case MISS -> Words.of("rien n’était disponible", "nothing was at hand");
        };
    }

    static Words of(NoteStatus status, int gaps) {
        return switch (status) {
            case COMPLETE -> Words.of("Note complète", "Complete note");
            case FAILED -> Words.of("Rien à lire dans cette note", "Nothing to read in this note");
            case PARTIAL ->
                gaps == 1
                        ? Words.of(
                                "Note incomplète\u00A0: 1 élément manque ou reste à vérifier",
                                "Partial note: 1 item is missing or unverified")
                        : Words.of(
                                "Note incomplète\u00A0: " + gaps + " éléments manquent ou restent à vérifier",
                                "Partial note: " + gaps + " items are missing or unverified");
        };
    }
}
