package dev.precis.render;

/** Words that every note is set in, in both languages. */
enum Label {
    NOTE("Note d’information", "Briefing note"),
    OVERVIEW("Synthèse", "Overview"),
    TIMELINE("Chronologie", "Timeline"),
    DISCREPANCIES("Divergences entre articles", "Differences between articles"),
    SOURCES("Sources", "Sources"),
    POINTS("Points", "Points"),
    HEADLINE("En bref", "In brief"),
    PEOPLE("Personnes", "People"),
    ORGANISATIONS("Organisations", "Organisations"),
    PLACES("Lieux", "Places"),
    DATES("Dates", "Dates"),
    FIGURES("Chiffres", "Figures"),
    QUOTES("Citations", "Quotations"),
    TOPICS("Thèmes", "Topics"),
    TRANSLATION("Article et traduction", "Article and translation"),
    GLOSSARY("Glossaire", "Glossary"),
    GAPS("Ce qui manque ou reste à vérifier", "What is missing or unverified"),
    MAKING("Provenance", "Provenance"),
    BASIS("Appui", "Basis"),
    UNTRANSLATED("non traduit", "not translated");

    private final Words words;

    Label(String fr, String en) {
        this.words = Words.of(fr, en);
    }

    Words words() {
        return words;
    }
}
