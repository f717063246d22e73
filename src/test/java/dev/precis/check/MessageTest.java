package dev.precis.check;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTest {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String TEXT = "(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*)";
    private static final Pattern PAIR =
            Pattern.compile("Message\\s*\\.of\\(\\s*" + TEXT + "\\s*,\\s*" + TEXT + "\\s*\\)");
    private static final Pattern PLACE = Pattern.compile("%[sd]");

    @Test
    void frenchSignsStandBehindBlanksThatDoNotBreak() {
        assertThat(Message.of("", "une autre langue ? « oui » : non ; jamais !").fr())
                .contains("une autre langue\u00A0? «\u00A0oui\u00A0»\u00A0: non\u00A0; jamais\u00A0!");
    }

    @Test
    void wordsOfATextStandInBothLanguagesAsTheyStandThere() {
        Message told =
                Message.of("the French says “%s”", "le français dit « %s »").with("100 % : « ici ; là »");
        assertThat(told.en()).isEqualTo("the French says “100 % : « ici ; là »”");
        assertThat(told.fr()).contains("le français dit «\u00A0100 % : « ici ; là »\u00A0»");
    }

    @Test
    void aMessageWithinAMessageStandsInTheLanguageAroundIt() {
        Message reason = Message.of("it is empty", "le texte est vide");
        assertThat(Message.of("left out: %s", "écarté : %s").with(reason))
                .isEqualTo(Message.of("left out: it is empty", "écarté : le texte est vide"));
        assertThat(Message.listed(Stream.of(reason, reason), "; "))
                .isEqualTo(Message.of("it is empty; it is empty", "le texte est vide ; le texte est vide"));
    }

    @Test
    void largeNumbersAreGroupedAndFractionsFollowACommaInFrench() {
        Finding finding = FactCheck.between("Le coût est de 12,5 milliards.", "The cost is 12.5 million.")
                .get(0);
        assertThat(finding.message().en()).contains("(12500000000)");
        assertThat(finding.message().fr().orElseThrow()).contains("(12\u202F500\u202F000\u202F000)");
        assertThat(Numbers.inFrench(new java.math.BigDecimal("1234.50"))).isEqualTo("1\u202F234,5");
    }

    @Test
    void everyMessageOfTheHouseTellsTheSameInFrench() {
        List<MatchResult> pairs =
                sources().flatMap(source -> PAIR.matcher(source).results()).toList();
        assertThat(pairs).hasSizeGreaterThan(90).allSatisfy(pair -> {
            String english = pair.group(1);
            String french = pair.group(2);
            assertThat(places(french)).as(english).isEqualTo(places(english));
            assertThat(french).doesNotContain("'", "“", "\u00A0", "...");
            boolean wordless = PLACE.matcher(english).replaceAll("").chars().noneMatch(Character::isLetter);
            assertThat(french.equals(english)).as(english).isEqualTo(wordless && french.equals(english));
        });
    }

    private static List<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).toList();
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(MessageTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
