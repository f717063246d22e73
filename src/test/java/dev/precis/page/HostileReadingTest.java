package dev.precis.page;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

import java.util.Arrays;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostileReadingTest {

    private final DocumentReader reader = new DocumentReader(Limits.USUAL);

    @TestFactory
    @Timeout(240)
    Stream<DynamicTest> eachIsRefusedInPlainWordsAndItsReaderHasEnded() {
        return HostileDocuments.all().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    assertThatThrownBy(() -> HostileDocuments.read(reader, one.getKey(), one.getValue()))
                            .isInstanceOf(UnreadableDocument.class)
                            .hasMessageMatching("(?:it|its|a page of it|a font in it) [A-Za-z0-9 ,-]+");
                    assertThat(reading()).isZero();
                }));
    }

    private static long reading() {
        return Thread.getAllStackTraces().values().stream()
                .filter(stack -> Arrays.stream(stack)
                        .anyMatch(frame -> frame.getClassName().equals(Allowance.class.getName())
                                || frame.getClassName().startsWith("org.apache.pdfbox")
                                || frame.getClassName().startsWith("org.jsoup")))
                .count();
    }
}
