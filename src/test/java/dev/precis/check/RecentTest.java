package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

import static org.assertj.core.api.Assertions.assertThat;

class RecentTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final Recent<String, String> recent = Recent.texts(text -> {
        readings.incrementAndGet();
        return text + " !";
    });

    @Test
    void aTextThatIsAskedForAgainIsReadOnce() {
        assertThat(recent.of("Bonjour")).isEqualTo("Bonjour !");
        assertThat(recent.of(new String("Bonjour"))).isEqualTo("Bonjour !");
        assertThat(readings).hasValue(1);
    }

    @Test
    void twoTextsOfOnePlaceAreNotTakenForEachOther() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(recent.of("Aa")).isEqualTo("Aa !");
        assertThat(recent.of("BB")).isEqualTo("BB !");
        assertThat(recent.of("Aa")).isEqualTo("Aa !");
    }

    @Test
    void aTextLongerThanAnySentenceIsNotKept() {
        String page = "mot ".repeat(1000);
        recent.of(page);
        recent.of(page);
        assertThat(readings).hasValue(2);
    }

    @Test
    void aWordIsFoundOnceAndOneLongerThanAnyIsNotKept() {
        Recent<String, Integer> words = Recent.words(word -> readings.incrementAndGet());
        words.of("anticonstitutionnellement");
        words.of("anticonstitutionnellement");
        assertThat(readings).hasValue(1);
        words.of("a".repeat(41));
        words.of("a".repeat(41));
        assertThat(readings).hasValue(3);
    }

    @Test
    void aPairIsReadOnceAndTheOtherWayRoundAgain() {
        Recent<Recent.Pair, String> pairs = Recent.pairs(pair -> {
            readings.incrementAndGet();
            return pair.french() + "=" + pair.english();
        });
        assertThat(pairs.of(new Recent.Pair("un", "one"))).isEqualTo("un=one");
        assertThat(pairs.of(new Recent.Pair("un", "one"))).isEqualTo("un=one");
        assertThat(pairs.of(new Recent.Pair("one", "un"))).isEqualTo("one=un");
        assertThat(readings).hasValue(2);
    }

    @Test
    void aPairOfWhichEitherIsNoSentenceIsNotKept() {
        Recent<Recent.Pair, Integer> pairs = Recent.pairs(pair -> readings.incrementAndGet());
        Recent.Pair pair = new Recent.Pair("un", "one ".repeat(1000));
        pairs.of(pair);
        pairs.of(pair);
        assertThat(readings).hasValue(2);
    }
}
