package dev.precis.article;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldedTextTest {

    @Test
    void wordsWithAndWithoutAccentsFoldToTheSameForm() {
        assertThat(FoldedText.of("L’Énergie, « à HANOÏ »").toString()).isEqualTo("l energie a hanoi");
        assertThat(FoldedText.of("l'energie a Hanoi").toString()).isEqualTo("l energie a hanoi");
        assertThat(FoldedText.of("Trấn Thành, Đà Nẵng, œuvre").toString()).isEqualTo("tran thanh da nang oeuvre");
    }

    @Test
    void aPlaceInTheFoldedFormIsKnownInTheOriginal() {
        String text = "Il a dit : « L’œuvre, d’abord\u00A0! » et s’est tu.";
        SourceSpan found =
                FoldedText.of(text).find(FoldedText.of("L'OEUVRE d'abord"), 0).orElseThrow();
        assertThat(found.of(text)).isEqualTo("L’œuvre, d’abord");
    }

    @Test
    void accentsWrittenApartBelongToTheirLetter() {
        String text = "le re\u0301sume\u0301 court";
        SourceSpan found = FoldedText.of(text).find(FoldedText.of("résumé"), 0).orElseThrow();
        assertThat(found.of(text)).isEqualTo("re\u0301sume\u0301");
    }

    @Test
    void onlyWholeWordsAreFound() {
        assertThat(FoldedText.of("les accords commerciaux").holds(FoldedText.of("accord")))
                .isFalse();
        assertThat(FoldedText.of("l’accord commercial").holds(FoldedText.of("accord")))
                .isTrue();
        assertThat(FoldedText.of("rien").find(FoldedText.of("« »"), 0)).isEmpty();
    }
}
