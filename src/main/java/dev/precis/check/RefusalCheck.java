package dev.precis.check;

import dev.precis.article.FoldedText;

import java.util.List;
import java.util.Optional;

/** Whether a text is a model talking about itself instead of doing what it was asked. */
public final class RefusalCheck {

    /** Folded; a model that declines, or that presents its work, in either language. */
    private static final List<FoldedText> OWN_WORDS = List.of(
                    "as an ai language model",
                    "as an ai assistant",
                    "as an ai model",
                    "as an artificial intelligence",
                    "as a language model",
                    "as a large language model",
                    "i am an ai",
                    "i'm an ai",
                    "i cannot assist with",
                    "i can't assist with",
                    "i cannot help with",
                    "i can't help with",
                    "i cannot fulfill",
                    "i can't fulfill",
                    "i cannot comply",
                    "i can't comply",
                    "i cannot translate",
                    "i can't translate",
                    "i am unable to translate",
                    "i'm unable to translate",
                    "i cannot provide",
                    "i can't provide",
                    "i'm unable to provide",
                    "i am unable to provide",
                    "unable to assist",
                    "against my guidelines",
                    "violates my guidelines",
                    "my content policy",
                    "here is the translation",
                    "here's the translation",
                    "here is your translation",
                    "here is the summary",
                    "the translated text is",
                    "the english translation is",
                    "translation of the text you provided",
                    "en tant qu'ia",
                    "en tant qu'intelligence artificielle",
                    "en tant que modele de langage",
                    "en tant qu'assistant",
                    "je suis une ia",
                    "je suis une intelligence artificielle",
                    "je ne peux pas vous aider",
                    "je ne peux pas repondre a cette demande",
                    "je ne peux pas acceder a",
                    "je ne peux pas traduire",
                    "je ne suis pas en mesure de",
                    "je ne peux pas fournir",
                    "je regrette mais je ne peux",
                    "voici la traduction",
                    "voici le resume",
                    "voici un resume")
            .stream()
            .map(FoldedText::of)
            .toList();

    /** Polite refusals that people utter too; a text that opens with one refuses. */
    private static final List<String> OPENINGS = List.of(
            "i m sorry but i can",
            "i am sorry but i can",
            "i m sorry i can",
            "sorry but i can",
            "sorry i can",
            "i apologize but i",
            "i apologise but i",
            "sure here",
            "certainly here",
            "of course here is",
            "i m unable to",
            "i am unable to",
            "je suis desole mais je ne peux",
            "desole mais je ne peux",
            "desole je ne peux",
            "bien sur voici");

    private static final Message TOLD = Message.of(
            "the model speaks of itself instead of doing what it was asked: %s",
            "le modèle parle de lui-même au lieu de faire ce qui lui est demandé : %s");

    private RefusalCheck() {}

    /** A critical finding where the English is a model's own words and the French says nothing of the kind. */
    public static List<Finding> between(String french, String english) {
        FoldedText source = FoldedText.of(french);
        return isPolite(source) ? List.of() : in(english, source);
    }

    /** The same of a French claim and its evidence. */
    public static List<Finding> supported(String claim, List<String> evidence) {
        return in(claim, FoldedText.of(String.join(" ", evidence)));
    }

    private static List<Finding> in(String text, FoldedText source) {
        FoldedText folded = FoldedText.of(text);
        boolean refuses = OPENINGS.stream()
                        .anyMatch(opening -> folded.toString().startsWith(opening)
                                && !source.toString().startsWith(opening))
                || OWN_WORDS.stream().anyMatch(words -> folded.holds(words) && !source.holds(words));
        return refuses
                ? List.of(new Finding(
                        "refusal",
                        Severity.CRITICAL,
                        TOLD.with(text.substring(0, Math.min(60, text.length()))),
                        Optional.empty(),
                        Optional.of(new Finding.Excerpt(text, 0, text.length()))))
                : List.of();
    }

    /** Whether the French itself declines or excuses itself, so that English that does is right. */
    private static boolean isPolite(FoldedText french) {
        String said = french.toString();
        return said.contains("desol")
                || said.contains("m excus")
                || said.contains("excusez")
                || said.contains("nos excuses")
                || said.contains("mes excuses")
                || said.contains("ses excuses")
                || said.contains("regrett")
                || said.contains("pardon")
                || said.contains("je ne peux")
                || said.contains("je ne puis")
                || said.contains("je ne pourrai")
                || said.contains("je n ai pas")
                || said.contains("je suis incapable");
    }
}
