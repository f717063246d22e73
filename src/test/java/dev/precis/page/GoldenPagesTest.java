package dev.precis.page;

import dev.precis.Golden;
import dev.precis.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** Pages in the manner of many kinds of sites, each with the roles a person gave its lines. */
class GoldenPagesTest {

    private static final Golden GOLDEN = Golden.in("page", ".txt", ".blocks");

    private final PageReader reader = new PageReader();

    @ParameterizedTest
    @MethodSource("names")
    void everyLineGetsTheRoleAPersonGaveIt(String name) {
        Page page = reader.read(Article.of(GOLDEN.read(name + ".txt")), List.of());
        StringBuilder found = new StringBuilder();
        for (Block block : page.blocks()) {
            found.append(block.role().wireName())
                    .append(": ")
                    .append(page.text(block))
                    .append('\n');
        }
        GOLDEN.assertSame(name + ".blocks", found.toString());
    }

    @Test
    void everyGoldenFileHasItsPair() {
        GOLDEN.assertEveryFileHasItsPair();
    }

    static List<String> names() {
        return GOLDEN.names();
    }
}
