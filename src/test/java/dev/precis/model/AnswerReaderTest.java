package dev.precis.model;

import dev.precis.model.ModelFailure.Unusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerReaderTest {

    record Point(String text, List<String> segments) {}

    record Draft(String headline, int rank, List<Point> points) {}

    private static final AnswerSchema<Draft> SCHEMA = AnswerSchema.of("summary", Draft.class);
    private static final String GOOD =
            "{\"headline\":\"Économie\",\"rank\":1,\"points\":[{\"text\":\"\",\"segments\":[\"s1\"]}]}";
    private static final Draft DRAFT = new Draft("Économie", 1, List.of(new Point("", List.of("s1"))));

    @ParameterizedTest
    @ValueSource(
            strings = {"%s", "\uFEFF%s", " \n%s\n", "```json\n%s\n```", "```\n%s```", "\uFEFF```json\r\n%s\r\n```\n"})
    void anAnswerIsReadWithOrWithoutTheWrappingModelsPutAroundIt(String wrapping) {
        assertThat(read(wrapping.formatted(GOOD))).isEqualTo(new ModelReply.Answer<>(DRAFT, Tokens.NONE));
    }

    @Test
    void aPropertyNobodyAskedForIsPassedOver() {
        assertThat(read(GOOD.replaceFirst("\\{", "{\"note\":{\"a\":[1]},")))
                .isEqualTo(new ModelReply.Answer<>(DRAFT, Tokens.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[]",
                "{}",
                "{\"headline\":null,\"rank\":1,\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":1}",
                "{\"headline\":\"a\",\"rank\":null,\"points\":[]}",
                "{\"headline\":1,\"rank\":1,\"points\":[]}",
                "{\"headline\":1.5,\"rank\":1,\"points\":[]}",
                "{\"headline\":true,\"rank\":1,\"points\":[]}",
                "{\"headline\":[\"a\"],\"rank\":1,\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":\"1\",\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":1.5,\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":NaN,\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":\"\"}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":{}}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[null]}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[{\"text\":\"b\",\"segments\":[null]}]}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[{\"text\":\"b\",\"segments\":\"s1\"}]}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[{\"text\":\"b\",\"segments\":[1]}]}",
                "{\"headline\":\"a\",\"headline\":\"b\",\"rank\":1,\"points\":[]}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[]",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[]} {}",
                "{\"headline\":\"a\",\"rank\":1,\"points\":[]} Voilà.",
                "Voici : {\"headline\":\"a\",\"rank\":1,\"points\":[]}",
                "{'headline':'a','rank':1,'points':[]}",
                ""
            })
    void anAnswerOfAnotherShapeIsUnusable(String text) {
        assertUnusable(text);
    }

    @Test
    void anAnswerNestedTooDeepIsUnusable() {
        assertUnusable("{\"deep\":" + "[".repeat(100) + "]".repeat(100) + "," + GOOD.substring(1));
    }

    @Test
    void whatIsWrongIsToldWithoutTheText() {
        assertThat(((ModelReply.Failed<Draft>) read("{\"headline\":\"Secret\""))
                        .failure()
                        .detail())
                .doesNotContain("Secret");
    }

    private static void assertUnusable(String text) {
        assertThat(read(text))
                .isInstanceOfSatisfying(
                        ModelReply.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Unusable.class));
    }

    private static ModelReply<Draft> read(String text) {
        return AnswerReader.read(text, Tokens.NONE, SCHEMA);
    }
}
