package dev.precis.translation;

import dev.precis.check.PairingCheck;
import dev.precis.check.ToldInFrench;
import dev.precis.summary.ClaimCheck;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** What the checks find is told in French as well, with the same words of the texts. */
class FindingsInFrenchTest {

    private static final Glossary TERMS = new Glossary(List.of(new TermEntry(
            "accord de pêche", "fisheries agreement", List.of(), List.of("fishing deal"), Optional.empty())));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            number | Le port emploie 27 dockers. | The port employs dockers. | nombre
            number | Le port emploie des dockers. | The port employs 27 dockers. | nombre
            magnitude | Il coûte 3 milliards. | It costs 3 million. | la source dit
            ordinal | C’est le premier quai. | It is the third quay. | la source dit
            date | Le port ouvre le 2 février 2026. | The port opens on 3 February 2026. | la source dit
            currency | Il vaut 40 euros. | It is worth 40 dollars. | la source dit
            percent | Le trafic gagne 8,5 %. | Traffic gained 8.5. | pour cent
            unit | Le quai a 300 mètres. | The quay has 300 miles. | (mille)
            number | Le trafic du port a doublé. | The port’s traffic tripled. | la source dit
            unit | Il tourne 35 heures par semaine. | It runs 35 hours per month. | la source dit
            time | Il part à 8 h du soir. | It leaves at 8 in the morning. | midi)
            sign | Il fait -5 °C à Brest. | It is 5°C in Brest. | signe moins
            direction | Le trafic est en hausse de 3 %. | Traffic fell by 3%. | baisse
            name | Anne Delorme parle du port à Brest. | Anne Delarme speaks of the port in Brest. | le français nomme
            acronym | La CGT parle du port de Brest. | The union speaks of the port of Brest. | le français nomme
            negation | Le port n’ouvre pas lundi matin. | The port opens on Monday morning. | négations
            hedge | Le port serait vendu. | The port was sold. | pour un fait
            quotation | Il dit : « Le port ouvrira bien demain matin ». | He says the port will open tomorrow morning. | guillemets
            repetition | Le port ouvre demain matin. | The port opens tomorrow morning opens tomorrow morning. | deux fois de suite
            length | Le port ouvre enfin ses portes aux navires étrangers après deux ans de travaux. | The port opens. | caractères
            markup | Le port ouvre. | The port <b>opens</b>. | balise HTML
            refusal | Le port ouvre. | I cannot translate this text. | lui-même
            untranslated | Les marins sont rentrés au port. | Les marins sont rentrés au port. | texte français
            empty | Les marins sont rentrés. | '' | pas d’anglais
            overlap | La pêche artisanale gardera le vieux bassin du port de commerce. | His company will go to court for fraud next week. | autre chose
            french_word | Le syndicat des dockers demande des emplois. | The syndicat of dockers demands jobs. | figure dans
            added_name | Le port ouvre lundi matin. | The port of Brest opens on Monday morning. | l’anglais nomme
            forbidden_term | Un accord de pêche est signé. | A fishing deal is signed. | ne doit pas rendre
            glossary | Un accord de pêche est signé. | A deal is signed. | se traduit par
            """)
    void aFindingOnATranslation(String rule, String french, String english, String words) {
        ToldInFrench.assertTold(rule, TranslationChecker.findings(french, english, TERMS.finder()), words);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            unsupported_number | Le port compte 27 quais. | Le port compte des quais. | aucune des phrases
            unsupported_number | Le trafic a triplé. | Le trafic a doublé. | aucune des phrases
            unit | Il tourne 35 heures par mois. | Il tourne 35 heures par semaine. | phrases citées
            date | Le port ouvre en mars. | Le port ouvre en juin. | aucune des phrases
            currency | Il vaut 40 euros. | Il vaut 40 dollars. | phrases citées
            sign | Il fait 5 °C à Brest. | Il fait -5 °C à Brest. | signe moins
            direction | Le trafic est en hausse de 3 %. | Le trafic est en baisse de 3 %. | hausse
            quotation | Le maire a dit : « Nous refusons toujours ces navires ». | Le maire a dit : « Nous acceptons toujours ces navires ». | en ces termes
            speaker | « Nous refusons toujours ces navires », a dit Paul Kerdoncuff. | « Nous refusons toujours ces navires », a dit Anne Delorme. | ne nomme pas
            name | Le maire Kerdoncuff ouvre le port. | Le maire ouvre le port. | ne figure pas
            markup | Le port <b>ouvre</b>. | Le port ouvre. | balise HTML
            refusal | Je ne peux pas traduire ce port. | Le port ouvre. | lui-même
            negation | Le port a ouvert lundi. | Le port n’a pas ouvert lundi. | le nient
            negation | Le port n’a pas ouvert lundi. | Le port a ouvert lundi. | l’affirment
            hedge | Le port a ouvert lundi. | Le port pourrait ouvrir lundi. | le laissent
            overlap | La ville vend ses autobus. | Le port ouvre lundi. | mots porteurs de sens
            """)
    void aFindingOnAClaim(String rule, String claim, String evidence, String words) {
        ToldInFrench.assertTold(rule, ClaimCheck.of(claim, List.of(evidence)), words);
    }

    @Test
    void anEnglishUnderTheFrenchOfAnother() {
        List<String> french = List.of(
                "La ministre de la Défense a inspecté mardi les frégates de la marine.",
                "Le prix du coton et du chocolat a augmenté à la Bourse de Paris.");
        List<String> english = List.of(
                "The price of cotton and chocolate rose on the Paris stock exchange.",
                "The defence minister inspected the navy's frigates on Tuesday.");
        Map<Integer, Integer> better = PairingCheck.misplaced(french, english);
        assertThat(better).containsEntry(0, 1);
        ToldInFrench.assertTold(
                "misplaced", List.of(PairingCheck.finding("s" + (better.get(0) + 1))), "au français de s2");
    }
}
