package dev.precis.summary;

import dev.precis.check.Message;

/** Why an item of a draft may not stand. */
enum Fault {
    EMPTY("it is empty", "le texte est vide"),
    NO_SEGMENT("it cites no segment", "aucune phrase n’est citée"),
    NAME_NOT_CITED("the sentences it cites do not hold the name", "les phrases citées ne contiennent pas ce nom"),
    NAME_NOT_WHOLE("the article does not give the whole name", "l’article ne donne pas ce nom en entier"),
    NO_SUCH_OFFICE("the article says nothing of such an office", "l’article ne dit rien d’une telle fonction"),
    WORDS_NOT_CITED("the sentences it cites do not hold these words", "les phrases citées ne contiennent pas ces mots"),
    ABOUT_NOTHING("it does not say what it is about", "rien ne dit de quoi il s’agit"),
    NO_QUOTATIONS("the article prints nothing between quotation marks", "l’article ne met rien entre guillemets"),
    NOT_VERBATIM(
            "the sentences it cites do not hold these very words",
            "les phrases citées ne contiennent pas ces mots mêmes"),
    NO_PHRASE("it is no short phrase", "l’expression est trop longue"),
    UNSUPPORTED_NUMBER(
            "it says a number that no sentence of its evidence has",
            "un des nombres n’est dans aucune des phrases citées"),
    UNSUPPORTED_QUOTATION(
            "it quotes words that no sentence of its evidence has",
            "des mots entre guillemets ne sont dans aucune des phrases citées"),
    NO_DATE("the sentences it cites give no date", "les phrases citées ne donnent aucune date"),
    ONE_ARTICLE("it cites one article alone", "un seul article est cité");

    private final Message told;

    Fault(String en, String fr) {
        this.told = Message.of(en, fr);
    }

    /** In words that a model and a reader of the note both understand. */
    Message told() {
        return told;
    }
}
