package dev.precis.check;

import dev.precis.check.Verb.Standing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The verbs of a French text and how each stands there, by the forms beside it: {@code n'a pas signé}, {@code aurait signé},
 * {@code souhaite signer}. What may be a noun as well is taken for a verb only where a word before it makes it one; what is not
 * told by these forms is {@link Standing#UNCLEAR}. A text copied without accents has few verbs it knows.
 */
final class VerbReader {

    private static final Recent<String, List<Verb>> RECENT = Recent.texts(text -> new VerbReader(text).read());

    private final VerbPlaces places;
    private final List<Word> words;
    private final List<VerbForm> forms;
    private final boolean[] done;
    private final List<Verb> verbs = new ArrayList<>();

    private VerbReader(String text) {
        this.places = VerbPlaces.of(text);
        this.words = places.words();
        this.forms = places.forms();
        this.done = new boolean[words.size()];
    }

    static List<Verb> of(String text) {
        return RECENT.of(text);
    }

    /** Whether a verb says next to nothing by itself. */
    static boolean isLight(Verb verb) {
        return verb.bases().stream().anyMatch(VerbPlaces.words("light")::contains);
    }

    private List<Verb> read() {
        for (DeniedVerb denial : DeniedVerb.in(words)) {
            denied(denial);
        }
        for (int i = 0; i < words.size(); i++) {
            if (!done[i] && forms.get(i).isAny()) {
                undenied(i);
            }
        }
        return List.copyOf(verbs);
    }

    private void denied(DeniedVerb denial) {
        int finite = places.next(denial.ne() + 1, VerbForm::isAny);
        if (finite < 0) {
            return;
        }
        done[finite] = true;
        Standing standing = isPartial(denial) || isUntilNow(denial, finite) ? Standing.UNCLEAR : Standing.DENIED;
        int first = Math.min(denial.ne(), denial.at());
        int verb = main(finite, Math.max(finite, denial.at()) + 1, standing, first);
        int governed = places.next(Math.max(verb, denial.at()) + 1, VerbForm::isInfinitive);
        if (governed >= 0) {
            add(governed, is(verb, "carrying") ? standing : Standing.UNCLEAR, first);
        }
    }

    /**
     * The verb that a finite form stands for: itself, or the participle behind an auxiliary. Where none stands there, <i>avoir</i> and
     * <i>être</i> say something by what comes next: {@code n'est pas coupable}, {@code n'a pas de preuve}.
     */
    private int main(int finite, int from, Standing standing, int first) {
        VerbForm form = forms.get(finite);
        int participle = form.isAuxiliary() ? places.next(from, VerbForm::isParticiple) : -1;
        int said = form.isAuxiliary() && participle < 0 ? places.next(from, any -> true, places::isDetermining) : -1;
        if (said >= 0) {
            String verb = form.isBe() ? "être " : "avoir ";
            add(said, forms.get(said).words(verb), standing, first);
            return said;
        }
        int verb = participle >= 0 ? participle : finite;
        boolean perfect = participle >= 0 && !form.isBe() && standing == Standing.PRESENT;
        add(verb, forms.get(verb).bases(), perfect ? Standing.PAST : standing, first);
        return verb;
    }

    private boolean isPartial(DeniedVerb denial) {
        int next = denial.at() + 1;
        return next < words.size() && places.is(next, "partly");
    }

    /** « n'avait plus accueilli de sommet », « n'a plus accueilli de sommet depuis 1991 »: what was not so before the news may be the news. */
    private boolean isUntilNow(DeniedVerb denial, int finite) {
        if (places.isPlainly(denial.at()) || !forms.get(finite).isAuxiliary()) {
            return false;
        }
        return forms.get(finite).isPast()
                || words.stream().anyMatch(word -> word.folded().equals("depuis"));
    }

    private void undenied(int i) {
        VerbForm form = forms.get(i);
        if (form.isInfinitive()) {
            add(i, Standing.UNCLEAR, i);
        } else if (form.isFinite() && places.isTakenForVerb(i)) {
            finite(i);
        } else if (form.isParticiple()) {
            add(i, Standing.ATTACHED, i);
        } else {
            add(i, Standing.UNCLEAR, i);
        }
    }

    private void finite(int i) {
        done[i] = true;
        Standing standing = places.leadsToDenial(i) ? Standing.UNCLEAR : standing(i);
        int verb = main(i, i + 1, standing, i);
        int governed = places.next(verb + 1, VerbForm::isInfinitive);
        if (governed >= 0) {
            add(governed, governed(verb, standing, verb != i), i);
        }
    }

    /** How what a verb governs stands. */
    private Standing governed(int verb, Standing standing, boolean perfect) {
        boolean could = perfect
                && standing == Standing.PRESENT
                && forms.get(verb).bases().contains("pouvoir");
        if (!could && (is(verb, "doubting") || standing == Standing.DOUBTED)) {
            return Standing.DOUBTED;
        }
        return is(verb, "planning") ? Standing.PLANNED : Standing.UNCLEAR;
    }

    private Standing standing(int i) {
        VerbForm form = forms.get(i);
        if (places.isAfterIf(i)) {
            return Standing.DOUBTED;
        }
        if (form.isConditional()) {
            return places.isReported(i) ? Standing.UNCLEAR : Standing.DOUBTED;
        }
        if (!form.isIndicative() || form.isSubjunctive() && places.isReported(i)) {
            return Standing.UNCLEAR;
        }
        if (form.isFuture()) {
            return Standing.FUTURE;
        }
        return form.isPast() ? Standing.PAST : Standing.PRESENT;
    }

    private boolean is(int verb, String kind) {
        return forms.get(verb).bases().stream().anyMatch(VerbPlaces.words(kind)::contains);
    }

    private void add(int i, Standing standing, int from) {
        add(i, forms.get(i).bases(), standing, from);
    }

    private void add(int i, Set<String> bases, Standing standing, int from) {
        done[i] = true;
        boolean reflexive = places.isReflexive(from) || places.isReflexive(i);
        verbs.add(new Verb(
                bases,
                reflexive,
                standing,
                words.get(from).start(),
                words.get(i).end()));
    }
}
