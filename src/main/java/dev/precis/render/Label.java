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
    ORIGIN("Origine", "Origin"),
    FINDINGS("Annexe\u00A0: constats des contrôles", "Annex: findings of the checks"),
    LINE("Ligne", "Line"),
    FINDING("Constat", "Finding"),
    IN_SOURCE("Dans la source", "In the source"),
    IN_TEXT("Dans le texte", "In the text"),
    NO_SENTENCE("phrase non reproduite dans cette note", "sentence not reproduced in this note"),
    VERSION("version", "version"),
    PAGE("Page", "Page"),
    UNTRANSLATED("non traduit", "not translated");

    private final Words words;

    Label(String fr, String en) {
        this.words = Words.of(fr, en);
    }

    Words words() {
        return words;
    }
}
