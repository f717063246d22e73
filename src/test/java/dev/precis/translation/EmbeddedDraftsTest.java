package dev.precis.translation;

import dev.precis.model.AnswerSchema;
import dev.precis.model.Gateways;
import dev.precis.model.Meter;
import dev.precis.model.ModelGateway;
import dev.precis.model.ModelQuestion;
import dev.precis.model.ModelReply;
import dev.precis.model.Prompt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a model on this machine is made of, the grammar makes a draft of what it says. */
class EmbeddedDraftsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatAModelOfRandomWeightsSaysIsADraft(long seed) throws Exception {
        try (ModelGateway gateway = Gateways.embedded(folder, seed)) {
            answers(gateway, AnswerSchema.of("translation", TranslationDraft.class));
        }
    }

    private static <T> void answers(ModelGateway gateway, AnswerSchema<T> schema) {
        Prompt prompt = new Prompt("Traduis.", "[s1] Le 12 mai, à Genève, « nous avançons ».");
        assertThat(gateway.ask(new ModelQuestion<>(schema.name(), Optional.empty(), prompt, schema), new Meter()))
                .as(schema.name())
                .isInstanceOf(ModelReply.Answer.class);
    }
}
