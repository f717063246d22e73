package dev.precis.model;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class VisibleTextTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x7, 0x1B, 0x7F, 0x9F, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200D, 0x200F, 0x202E, 0x2060, 0x2066,
                0x2069, 0x2800, 0x3164, 0xD800, 0xDFFF, 0xFDD0, 0xFE0F, 0xFEFF, 0xFFFB, 0xFFFF, 0x1FFFE, 0xE0001,
                0xE0041, 0xE0100
            })
    void whatNobodySeesIsGone(int point) {
        assertThat(VisibleText.line("a" + new StringBuilder().appendCodePoint(point) + "b"))
                .isEqualTo("ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\t", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
    void whatEndsALineIsABlank(String end) {
        assertThat(VisibleText.line("a" + end + "b")).isEqualTo("a b");
    }

    @Test
    void everythingElseStaysAsItIs() {
        String text = "« Élan\u00A0» : 12\u202F000 €, Lương Cường, œuvre, 北京, 😀 – “ok”… e\u0301";
        assertThat(VisibleText.line(text)).isEqualTo(text);
    }
}
