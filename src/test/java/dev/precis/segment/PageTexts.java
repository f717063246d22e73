package dev.precis.segment;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

import java.util.List;

/** Texts to try properties on: any Unicode at all, and what pages are made of in any order. */
final class PageTexts {

    private static final List<String> LINES = List.of(
            "Le ministre a reçu l'ambassadeur à Hanoï le 2 février, et les deux pays s'en félicitent.",
            "La hausse atteint 3,5 % sur un an. Elle était de 2 % en mai ; les ménages s'inquiètent de l'été.",
            "« Nous sommes prêts. Nous signerons », a déclaré M. Nguyễn Phú Trọng à Washington D.C. aux députés.",
            "Photo : VNA/CVN",
            "Lire aussi : Cognac, la filière redoute l'été",
            "À LIRE AUSSI",
            "Nouvelles connexes",
            "Les plus lus",
            "Accueil | Économie | Société",
            "Publié le 6 juin 2024 à 17h12",
            "Temps de lecture : 3 min",
            "Par Élodie Lefèvre",
            "© 2024 Tous droits réservés",
            "Hanoï (VNA) – Le Premier ministre s'est rendu à Huế, où l'été s'achève.",
            "La réunion est close. - VNA/VI",
            "Đại hội Đảng bộ thành phố đã khai mạc sáng nay",
            "The minister of the interior said that he was in Paris",
            "Où va l'économie ?",
            "Un titre à la une");

    private static final List<String> PIECES = List.of(
            "M. ",
            "J.-C. ",
            "Pr. ",
            "éd. ",
            "févr. ",
            "Mᵐᵉ ",
            "6ᵉ ",
            "...",
            "… ",
            "?! ",
            ". ",
            ".É",
            "« ",
            " »",
            "\" ",
            "(",
            ") ",
            "|",
            " - ",
            "\t",
            "\n",
            "\r\n",
            "\u2028",
            "\u00A0",
            "\u202F",
            "\uFEFF",
            "\u200B",
            "\u00AD",
            "\u0301",
            "\u0323\u0302",
            "\u0344",
            "e\u0301",
            "\u1EBF",
            "\u00C5",
            "\u212B",
            "\u2260",
            "\u226E",
            "\u0387",
            "\u037E",
            "\u1FEF",
            "\u2000",
            "\uAC01",
            "\u1100\u1161\u11A8",
            "\u0BCA",
            "\uF900",
            "\uD834\uDD5E",
            "\uD83D",
            "\uDE00",
            "\uD83D\uDE00",
            "ﬃ",
            "œ",
            "İ",
            "ẞ",
            "1.5",
            "À",
            "été.Éric",
            "Министр",
            "部长",
            "وزير");

    private PageTexts() {}

    static Arbitrary<String> any() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(300),
                Arbitraries.strings()
                        .withCharRange('\u0300', '\u036F')
                        .withChars("eaE. \n")
                        .ofMaxLength(120),
                pages(),
                pages());
    }

    private static Arbitrary<String> pages() {
        Arbitrary<String> parts = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of(LINES).map(line -> line + "\n")),
                Tuple.of(1, Arbitraries.of(LINES)),
                Tuple.of(3, Arbitraries.of(PIECES)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(4)));
        return parts.list().ofMaxSize(25).map(list -> String.join("", list));
    }
}
