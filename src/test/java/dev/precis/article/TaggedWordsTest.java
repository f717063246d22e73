package dev.precis.article;

import dev.precis.article.TaggedWords.Reading;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TaggedWordsTest {

    @Test
    void aBaseFormThatDiffersInAnAccentIsWhole() {
        assertThat(TaggedWords.french().bases("été")).containsExactlyInAnyOrder("été", "être");
    }

    @Test
    void eachThingAWordMayBeHasItsOwnBaseForm() {
        assertThat(TaggedWords.french().readings("note"))
                .contains(new Reading("note", "N f s"), new Reading("noter", "V ind pres 3 s"));
    }

    @Test
    void aWordInNoListIsNothing() {
        assertThat(TaggedWords.french().readings("xyzzyx")).isEmpty();
        assertThat(TaggedWords.french().readings("")).isEmpty();
    }

    @Test
    void aListWithoutBaseFormsTellsNone() {
        TaggedWords spelling = TaggedWords.of("en/hunspell/en_GB.dict", '_');

        assertThat(spelling.has("harbour")).isTrue();
        assertThat(spelling.bases("harbour")).isEmpty();
        assertThat(spelling.tags("harbour")).isEmpty();
    }
}
