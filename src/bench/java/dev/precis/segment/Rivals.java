package dev.precis.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import dev.langchain4j.data.document.splitter.DocumentBySentenceSplitter;
import dev.precis.article.SourceSpan;
import net.loomchild.segment.srx.SrxDocument;
import net.loomchild.segment.srx.SrxTextIterator;
import net.loomchild.segment.srx.io.Srx2SaxParser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Sentence splitters in common use, and ours, each as a function from a paragraph to its sentences. */
final class Rivals {

    private static final String RULES = "/org/languagetool/resource/segment.srx";

    /** LanguageTool's own code for French in its rule file, one line break not ending a paragraph. */
    private static final String FRENCH = "fr_two";

    private Rivals() {}

    static Map<String, Function<String, List<String>>> all() throws IOException {
        Map<String, Function<String, List<String>>> all = new LinkedHashMap<>();
        all.put("Précis", precis());
        all.put("LanguageTool SRX", languageTool());
        all.put("ICU4J BreakIterator", icu("fr"));
        all.put("ICU4J, abbreviations suppressed", icu("fr@ss=standard"));
        DocumentBySentenceSplitter langChain = new DocumentBySentenceSplitter(1000, 0);
        all.put("LangChain4j DocumentBySentenceSplitter", text -> List.of(langChain.split(text)));
        return all;
    }

    static Function<String, List<String>> precis() {
        SentenceSplitter splitter = new SentenceSplitter();
        return text -> splitter.split(text).stream()
                .map((SourceSpan span) -> span.of(text))
                .toList();
    }

    static Function<String, List<String>> languageTool() throws IOException {
        try (Reader rules = new InputStreamReader(Rivals.class.getResourceAsStream(RULES), StandardCharsets.UTF_8)) {
            SrxDocument document = new Srx2SaxParser(Map.of("validate", false)).parse(rules);
            return text -> {
                List<String> sentences = new ArrayList<>();
                new SrxTextIterator(document, FRENCH, text).forEachRemaining(sentences::add);
                return sentences;
            };
        }
    }

    private static Function<String, List<String>> icu(String locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(new ULocale(locale));
        return text -> {
            breaks.setText(text);
            List<String> sentences = new ArrayList<>();
            int start = breaks.first();
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                sentences.add(text.substring(start, end));
                start = end;
            }
            return sentences;
        };
    }
}
