package dev.precis.segment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class TokenCounterTest {

    private static final int TRIES = 10_000;
    private static final TokenCounter BOUND = TokenCounter.of("mistral-small");

    @Test
    void modelsOfOpenAiAreCountedByTheirOwnEncoding() {
        String text = "La réunion de l'Assemblée nationale est reportée à jeudi.";
        int newer = TokenCounter.of("gpt-4o-mini").tokens(text);
        int older = TokenCounter.of("gpt-4-turbo").tokens(text);
        assertThat(newer).isLessThan(older);
        for (String model :
                List.of("gpt-4.1", "gpt-5-mini", "o1", "o3-mini", "o4-mini", "openai/GPT-4o", "gpt-oss:20b")) {
            assertThat(TokenCounter.of(model).tokens(text)).as(model).isEqualTo(newer);
        }
        assertThat(TokenCounter.of("gpt-3.5-turbo").tokens(text)).isEqualTo(older);
    }

    @Test
    void anyOtherModelIsCountedByTheBound() {
        for (String model :
                List.of("", "mistral-small", "gpt-j-6b", "gpt4all", "llama3.1:8b", "olmo-2", "qwen3", "org/", "o1x")) {
            assertThat(TokenCounter.of(model)).as(model).isSameAs(BOUND);
        }
    }

    @Test
    void plainFrenchHasMoreThanTwoCharactersToATokenByTheBound() {
        String text = "Le ministre a reçu la délégation, et les deux pays se félicitent de leur entente.";
        assertThat((double) text.length() / BOUND.tokens(text)).isBetween(2.0, 3.0);
    }

    @Test
    void whatIsNoFrenchWordCostsItsBytesByTheBound() {
        for (String text :
                List.of("12345", "xqzjkw", "Đặng", "وزير", "部长", "\uD83D\uDE00", "e\u0301", "    ", "\n\t|")) {
            assertThat(BOUND.tokens(text))
                    .as(text)
                    .isGreaterThanOrEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
        }
    }

    @Property(tries = TRIES)
    void theBoundIsNeverBelowWhatOpenAisEncodingsSpend(@ForAll("texts") String text) {
        int bound = BOUND.tokens(text);
        assertThat(TokenCounter.of("gpt-4o").tokens(text)).isLessThanOrEqualTo(bound);
        assertThat(TokenCounter.of("gpt-4").tokens(text)).isLessThanOrEqualTo(bound);
    }

    @Property(tries = TRIES)
    void aChunkHoldsNoMoreThanItsBudgetUnlessOneItemAloneDoes(@ForAll("items") List<String> items) {
        for (TokenCounter counter : List.of(BOUND, TokenCounter.of("gpt-4o"))) {
            List<List<String>> chunks = Chunks.pack(items, item -> item, counter, 60);
            assertThat(chunks.stream().flatMap(List::stream)).isEqualTo(items);
            assertThat(chunks)
                    .allSatisfy(chunk -> assertThat(chunk.size() == 1
                                    || chunk.stream().mapToInt(counter::tokens).sum() <= 60)
                            .isTrue());
        }
    }

    @Test
    void aMillionCharactersOfAnythingAreCountedInGoodTime() {
        for (String piece : List.of("a", " ", "!", "é", "1", "e\u0301", "\n", "ab ", "\uD83D\uDE00")) {
            String text = piece.repeat(1_000_000 / piece.length());
            for (String model : List.of("gpt-4o", "gpt-4", "unknown")) {
                assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> TokenCounter.of(model).tokens(text));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                PageTexts.any(), Arbitraries.strings().withCharRange(' ', '@').ofMaxLength(60));
    }

    @Provide
    Arbitrary<List<String>> items() {
        return PageTexts.any().list().ofMaxSize(8);
    }
}
