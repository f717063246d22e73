package dev.precis.translation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.precis.check.Gap;
import dev.precis.check.Severity;
import dev.precis.check.Status;
import dev.precis.model.FakeCall;
import dev.precis.model.FakeReply;
import dev.precis.model.Gateways;
import dev.precis.model.ModelFailure;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a model's bad answers. */
class TranslatorFaultsTest extends TranslatorScene {

    private static final String TOO_LONG = "{\"error\":{\"code\":\"context_length_exceeded\",\"message\":\"-\"}}";

    @Test
    void aMissingADoubledAnEmptyAndAForeignUnitAreAskedOnceMoreAlone() {
        model.next(FakeReply.transform(answer -> {
            var units = answer.withArray("units");
            units.addObject().put("id", "s9").put("text", "Nobody asked.");
            units.add(units.get(1).deepCopy());
            units.insertObject(0).put("id", "s3").put("text", "  ");
            units.remove(3);
            units.remove(1);
            return answer;
        }));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls()).hasSize(2);
        assertThat(model.calls().get(1).ids()).containsExactly("s1", "s2", "s3");
        assertThat(model.calls().get(1).user())
                .contains("- s1: no translation of it came back")
                .contains("- s2: it came back more than once")
                .contains("- s3: its translation was empty");
        assertThat(translation.gaps()).isEmpty();
        assertThat(translation.units())
                .extracting(TranslationUnit::status)
                .containsExactly(Status.REPAIRED, Status.REPAIRED, Status.REPAIRED, Status.VERIFIED);
        assertEachHasItsOwn(translation, ARTICLE);
    }

    @Test
    void aChangedOrderChangesNothing() {
        model.next(FakeReply.transform(answer -> {
            var units = answer.withArray("units");
            units.add(units.remove(0));
            units.insert(0, units.remove(2));
            return answer;
        }));
        assertEachHasItsOwn(translate(ARTICLE), ARTICLE);
        assertThat(model.calls()).hasSize(1);
    }

    @Test
    void whatIsStillMissingAtTheSecondAskingIsAGap() {
        model.whenever(call -> call.ids().contains("s2"), FakeReply.transform(answer -> {
            var units = answer.withArray("units");
            for (int i = units.size() - 1; i >= 0; i--) {
                if (units.get(i).get("id").asText().equals("s2")) {
                    units.remove(i);
                }
            }
            return answer;
        }));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls())
                .extracting(FakeCall::ids)
                .containsExactly(List.of("s1", "s2", "s3", "s4"), List.of("s2"));
        assertThat(translation.units().get(1).en()).isEmpty();
        assertThat(translation.units().get(1).status()).isEqualTo(Status.UNTRANSLATED);
        assertThat(translation.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.code()).isEqualTo("missing_translation");
            assertThat(gap.where()).isEqualTo("s2");
        });
        translate(ARTICLE);
        assertThat(model.calls().get(2).ids()).as("what failed is not kept").containsExactly("s2");
    }

    @Test
    void aBatchThatIsCutOffIsHalved() {
        model.whenever(call -> call.ids().size() > 1, FakeReply.finishReason("length"));
        assertEachHasItsOwn(translate(ARTICLE), ARTICLE);
        assertThat(model.calls())
                .extracting(FakeCall::ids)
                .containsExactlyInAnyOrder(
                        List.of("s1", "s2", "s3", "s4"),
                        List.of("s1", "s2"),
                        List.of("s3", "s4"),
                        List.of("s1"),
                        List.of("s2"),
                        List.of("s3"),
                        List.of("s4"));
    }

    @Test
    void aBatchLongerThanTheContextIsHalvedAndAUnitThatIsTooLongAloneIsGivenUp() {
        model.whenever(
                call -> call.ids().size() > 2 || call.ids().contains("s4"), FakeReply.respondWith(400, TOO_LONG));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls())
                .extracting(FakeCall::ids)
                .containsExactlyInAnyOrder(
                        List.of("s1", "s2", "s3", "s4"),
                        List.of("s1", "s2"),
                        List.of("s3", "s4"),
                        List.of("s3"),
                        List.of("s4"));
        assertThat(translation.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.where()).isEqualTo("s4");
            assertThat(gap.message().en()).contains("longer than the model's context");
        });
    }

    @Test
    void batchesFollowTheContextOfTheModel() {
        List<String> texts = IntStream.range(0, 60)
                .mapToObj(i -> "Le port numéro " + i + " a reçu des navires venus de loin cette année encore.")
                .toList();
        translate(texts);
        assertThat(model.calls()).hasSize(1);
        model.forget();
        translator =
                Translators.over(database, Gateways.to(model, Map.of("context-tokens", "4000", "name", "another")));
        assertThat(translate(texts).gaps()).isEmpty();
        assertThat(model.calls())
                .hasSizeGreaterThan(1)
                .allSatisfy(call -> assertThat(
                                (call.system().length() + 2 * call.user().length()) / 3)
                        .as("tokens of question and answer, at three characters each")
                        .isLessThan(4000));
    }

    @Test
    void aSingleUnitThatIsCutOffIsNeitherAskedAgainNorTaken() {
        model.whenever(call -> true, FakeReply.finishReason("length"));
        Translation translation = translate(ARTICLE.subList(0, 1));
        assertThat(model.calls()).hasSize(1);
        assertThat(translation.units().get(0).en()).isEmpty();
        assertThat(translation.gaps()).extracting(Gap::code).containsExactly("model_answer_unusable");
    }

    @Test
    void anAnswerThatIsNoJsonIsAskedForOnceMore() {
        model.next(FakeReply.content("Here you are: {"));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls()).hasSize(2);
        assertThat(translation.units()).extracting(TranslationUnit::status).containsOnly(Status.REPAIRED);

        model.forget().whenever(call -> true, FakeReply.content("no"));
        Translation failed = translate(List.of("Un autre texte."));
        assertThat(model.calls()).hasSize(2);
        assertThat(failed.gaps()).extracting(Gap::code).containsExactly("model_answer_unusable");
        assertThat(failed.failure()).containsInstanceOf(ModelFailure.Unusable.class);
    }

    @Test
    void aRefusedBatchLeavesTheOthersStanding() {
        translator = Translators.over(database, Gateways.to(model), Path.of("prompts"), 12);
        model.whenever(call -> call.ids().contains("s2"), FakeReply.refusal("I would rather not."));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls()).hasSize(4);
        assertThat(translation.units().stream().filter(unit -> unit.en().isPresent()))
                .extracting(TranslationUnit::id)
                .containsExactly("s1", "s3", "s4");
        assertThat(translation.gaps()).extracting(Gap::code).containsExactly("model_refused");
        assertThat(translation.failure()).containsInstanceOf(ModelFailure.Refused.class);
    }

    @Test
    void aServerThatIsDownMakesAGapForEveryUnit() {
        model.whenever(call -> true, FakeReply.respondWith(401, "{}"));
        Translation translation = translate(ARTICLE);
        assertThat(translation.gaps()).hasSize(4).extracting(Gap::code).containsOnly("model_unavailable");
        assertThat(translation.failure()).containsInstanceOf(ModelFailure.Unavailable.class);
    }

    private static UnaryOperator<FakeReply> saying(String from, String to) {
        return FakeReply.transform(answer -> {
            answer.withArray("units")
                    .forEach(unit -> ((ObjectNode) unit)
                            .put("text", unit.get("text").asText().replace(from, to)));
            return answer;
        });
    }

    @Test
    void aNumberThatChangesIsShownWithBothValuesAndAskedAnewUntilItIsOfNoUse() {
        model.whenever(call -> true, saying("12", "13"));
        for (int calls : List.of(2, 4, 6, 6, 6)) {
            TranslationUnit unit = translate(ARTICLE).units().get(0);
            assertThat(unit.status()).isEqualTo(Status.UNVERIFIED);
            assertThat(unit.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                assertThat(finding.message().en()).contains("12").contains("13");
            });
            assertThat(model.calls()).hasSize(calls);
        }
        assertThat(model.calls().stream().skip(1)).extracting(FakeCall::ids).containsOnly(List.of("s1"));
    }

    @Test
    void aNumberThatIsPutRightAtTheSecondAskingIsRepairedAndKept() {
        model.next(saying("12", "13"));
        assertThat(translate(ARTICLE).units())
                .extracting(TranslationUnit::status)
                .containsExactly(Status.REPAIRED, Status.VERIFIED, Status.VERIFIED, Status.VERIFIED);
        assertThat(model.calls().get(1).user()).contains("- s1: number: the source says 12, the English 13");
        assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.REPAIRED);
        assertThat(model.calls()).hasSize(2);
    }

    @Test
    void whatFailedTwiceIsAskedAnewByTheNextRequestAndThenKept() {
        model.next(saying("12", "13"));
        model.next(saying("12", "14"));
        assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.UNVERIFIED);
        assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.VERIFIED);
        assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.VERIFIED);
        assertThat(model.calls()).hasSize(3);
    }

    @Test
    void ofTwoBadAnswersTheBetterOneStandsAndOfEqualOnesTheFirst() {
        model.next(saying("12", "13"));
        model.next(saying("12", "14 and 15"));
        assertThat(translate(ARTICLE).units().get(0).en().orElseThrow()).contains("13");

        model.next(saying("8.5", "9.5 and 9.6"));
        model.next(saying("8.5", "9.7"));
        assertThat(translate(List.of("Les importations progressent de 8,5 %."))
                        .units()
                        .get(0)
                        .en()
                        .orElseThrow())
                .contains("9.7");
    }

    @Test
    void whatIsMissingAndWhatIsWrongAreAskedTogetherOnce() {
        model.next(FakeReply.transform(answer -> {
            answer.withArray("units").remove(1);
            ((ObjectNode) answer.withArray("units").get(0)).put("text", "The port receives 99 ships.");
            return answer;
        }));
        assertEachHasItsOwn(translate(ARTICLE), ARTICLE);
        assertThat(model.calls())
                .extracting(FakeCall::ids)
                .containsExactly(List.of("s1", "s2", "s3", "s4"), List.of("s1", "s2"));
    }

    @Test
    void whileTheModelIsAwayForTheRepairTheFirstAnswerStandsAndIsNotHeldAgainstIt() {
        for (int round = 0; round < 4; round++) {
            model.next(saying("12", "13"));
            model.next(FakeReply.respondWith(401, "{}"));
            assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.UNVERIFIED);
        }
        assertThat(translate(ARTICLE).units().get(0).status()).isEqualTo(Status.VERIFIED);
    }

    @Test
    void theFrenchGivenBackIsNoEnglish() {
        model.whenever(call -> true, FakeReply.transform(answer -> {
            answer.withArray("units").removeAll().addObject().put("id", "s1").put("text", ARTICLE.get(1));
            return answer;
        }));
        Translation translation = translate(List.of(ARTICLE.get(1)));
        assertThat(model.calls()).hasSize(2);
        assertThat(translation.units().get(0).en()).isEmpty();
        assertThat(translation.units().get(0).status()).isEqualTo(Status.UNTRANSLATED);
        assertThat(translation.gaps()).extracting(Gap::code).containsExactly("untranslated");
    }

    @Test
    void anEnglishThatRepeatsThePromptIsNeverShown() {
        model.always(
                call -> true,
                call -> FakeReply.transform(answer -> {
                    ((ObjectNode) answer.withArray("units").get(0))
                            .put("text", call.system().substring(0, 200));
                    return answer;
                }));
        Translation translation = translate(ARTICLE);
        assertThat(model.calls())
                .extracting(FakeCall::ids)
                .containsExactly(List.of("s1", "s2", "s3", "s4"), List.of("s1"));
        assertThat(translation.units().get(0).en()).isEmpty();
        assertThat(translation.gaps()).singleElement().satisfies(gap -> {
            assertThat(gap.message().en())
                    .contains("repeats what the model was told")
                    .doesNotContain("translate French press");
        });
    }
}
