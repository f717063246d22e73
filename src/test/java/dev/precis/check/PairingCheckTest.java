package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PairingCheckTest {

    private static final List<String> FRENCH = List.of(
            "La ministre de la Défense a inspecté mardi les frégates de la marine.",
            "Le prix du coton et du chocolat a augmenté à la Bourse de Paris.",
            "Quelque 300 agriculteurs ont bloqué l'autoroute près de Lille.",
            "Oui.",
            "Les négociations sur le climat reprendront à Genève.");
    private static final List<String> ENGLISH = List.of(
            "The defence minister inspected the navy's frigates on Tuesday.",
            "The price of cotton and chocolate rose on the Paris stock exchange.",
            "Some 300 farmers blocked the motorway near Lille.",
            "Yes.",
            "Climate negotiations will resume in Geneva.");

    private static List<String> swapped(int one, int other) {
        List<String> swapped = new ArrayList<>(ENGLISH);
        Collections.swap(swapped, one, other);
        return swapped;
    }

    @Test
    void whatStandsUnderItsOwnFrenchIsNotMisplaced() {
        assertThat(PairingCheck.misplaced(FRENCH, ENGLISH)).isEmpty();
    }

    @Test
    void twoThatChangedPlacesAreBothFoundWithoutAnyNumberInThem() {
        assertThat(PairingCheck.misplaced(FRENCH, swapped(0, 1)))
                .containsEntry(0, 1)
                .containsEntry(1, 0)
                .hasSize(2);
        assertThat(PairingCheck.misplaced(FRENCH, swapped(1, 4))).containsOnlyKeys(1, 4);
    }

    @Test
    void aTurnOfAllPlacesIsFound() {
        List<String> turned = new ArrayList<>(ENGLISH);
        Collections.rotate(turned, 1);
        assertThat(PairingCheck.misplaced(FRENCH, turned)).containsKeys(0, 1, 2);
    }

    @Test
    void theEnglishOfAUnitThatHasNoneIsFoundUnderAnother() {
        List<String> lent = new ArrayList<>(ENGLISH);
        lent.set(0, ENGLISH.get(1));
        lent.set(1, "");
        assertThat(PairingCheck.misplaced(FRENCH, lent)).containsEntry(0, 1).hasSize(1);
    }

    @Test
    void twoTextsUnderOneIdAreFoundWhereTheOtherHasNone() {
        List<String> merged = new ArrayList<>(ENGLISH);
        merged.set(0, ENGLISH.get(0) + " " + ENGLISH.get(1));
        merged.set(1, "");
        assertThat(PairingCheck.misplaced(FRENCH, merged)).containsEntry(0, 1).hasSize(1);
    }

    @Test
    void aSingleTextHasNobodyToBeTakenFor() {
        assertThat(PairingCheck.misplaced(List.of("Un mot."), List.of("Quite another story.")))
                .isEmpty();
    }
}
