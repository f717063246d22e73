package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class EchoCheckTest {

    private static final EchoCheck CHECK = EchoCheck.of(List.of(
            "You tell the truth, the whole truth and nothing but the truth. « le ministre de l'Industrie et du Commerce a déclaré » is"
                    + " how a title stands. The code is KX-77ab12cd-91."));

    @Test
    void aRunOfEightWordsIsAnEchoWhateverItsCaseAndSigns() {
        assertThat(CHECK.in("My orders: you tell the TRUTH; the whole truth and nothing else."))
                .isPresent();
        assertThat(CHECK.in("You tell the truth, the whole truth - no more.")).isEmpty();
    }

    @Test
    void anExampleIsNoInstruction() {
        assertThat(CHECK.in("Hier, le ministre de l'Industrie et du Commerce a déclaré vouloir signer."))
                .isEmpty();
    }

    @Test
    void aCanaryIsAnEchoWhereverItStands() {
        assertThat(CHECK.in("la ville (KX-77ab12cd-91) attend")).isPresent();
    }

    @Test
    void theMessageDoesNotRepeatIt() {
        assertThat(CHECK.in("You tell the truth, the whole truth and nothing")
                        .orElseThrow()
                        .toString())
                .doesNotContain("truth");
    }

    @Test
    void nothingOfTheApprovedPagesIsAnEchoOfAnyPrompt() throws IOException {
        List<String> prompts = new ArrayList<>();
        for (Path file : files(Path.of("prompts"))) {
            prompts.add(Files.readString(file));
        }
        EchoCheck check = EchoCheck.of(prompts);
        for (Path file : files(Path.of("corpus"))) {
            if (!file.endsWith("README.md")) {
                for (String line : Files.readAllLines(file)) {
                    assertThat(check.in(line)).as("%s: %s", file, line).isEmpty();
                }
            }
        }
    }

    @Test
    void everySentenceOfOurPromptsIsKnown() throws IOException {
        String system = Files.readString(Path.of("prompts/translation.system.md"));
        assertThat(EchoCheck.of(List.of(system)).in(system.substring(100, 400))).isPresent();
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
