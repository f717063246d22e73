package dev.precis.briefing;

import dev.precis.cache.UsageLedger;
import dev.precis.model.ModelCall;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Brings every call of a model into the ledger: the two rooms do not know each other. */
@Singleton
final class UsageBooking {

    private final UsageLedger ledger;

    UsageBooking(UsageLedger ledger) {
        this.ledger = ledger;
    }

    void book(@Observes ModelCall call) {
        ledger.called(
                call.task(), call.model(), call.tokens().input(), call.tokens().output());
    }
}
