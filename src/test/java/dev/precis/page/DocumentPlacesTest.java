package dev.precis.page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Timeout(20)
class DocumentPlacesTest {

    private final DocumentPlaces places = new DocumentPlaces(Limits.USUAL.waiting(Duration.ofMillis(50)));

    @Test
    void whoFindsNoPlaceInTimeIsToldWhenToComeAgain() {
        places.take();
        places.take();
        assertThatThrownBy(places::take)
                .isInstanceOfSatisfying(
                        DocumentsBusy.class, busy -> assertThat(busy.pause()).isEqualTo(Limits.USUAL.timeout()))
                .hasMessageContaining("too many documents");
    }

    @Test
    void aPlaceThatIsLeftIsFree() {
        places.take();
        places.take().leave();
        places.take();
    }

    @Test
    void whatTakesLongMakesWayForOthersAndGoesOn() {
        DocumentPlaces.Place first = places.take();
        DocumentPlaces.Place second = places.take();
        assertThat(first.mayGoOn()).isTrue();
        assertThat(second.mayGoOn()).isTrue();
        places.take().leave();
        first.leave();
        second.leave();
        assertThat(places.take().mayGoOn()).isTrue();
    }

    @Test
    void whereAllPlacesForWhatTakesLongAreTakenItGoesOnOnlyUntilSomebodyWaits() throws InterruptedException {
        DocumentPlaces patient = new DocumentPlaces(Limits.USUAL.waiting(Duration.ofSeconds(10)));
        patient.take().mayGoOn();
        patient.take().mayGoOn();
        DocumentPlaces.Place long1 = patient.take();
        patient.take();
        assertThat(long1.mayGoOn()).isTrue();
        CompletableFuture<DocumentPlaces.Place> waiting = CompletableFuture.supplyAsync(patient::take);
        while (long1.mayGoOn()) {
            Thread.sleep(5);
        }
        long1.leave();
        assertThat(waiting.join().mayGoOn()).isTrue();
    }

    @Test
    void readersGoneAstrayGiveUpTheirPlacesButOnlySoMany() {
        for (int astray = 0; astray < 2; astray++) {
            DocumentPlaces.Place place = places.take();
            place.abandon();
            places.take().leave();
        }
        places.take().abandon();
        places.take();
        assertThatThrownBy(places::take).isInstanceOf(DocumentsBusy.class);
    }

    @Test
    void aReaderThatComesBackFromAstrayIsCountedNoLonger() {
        DocumentPlaces.Place astray = places.take();
        astray.abandon();
        astray.leave();
        for (int again = 0; again < 2; again++) {
            places.take().abandon();
        }
        places.take();
        places.take().leave();
    }
}
