package dev.precis.segment;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Each expectation is the paragraph itself, with a bar and a blank where a sentence ends. */
class SentenceSplitterTest {

    private final SentenceSplitter splitter = new SentenceSplitter();

    @Test
    void plainSentencesAreSplit() {
        splits("La séance est levée.| Les députés reviendront lundi.");
        splits("Qui paiera ?| Personne ne le dit !| Le ministre se tait.");
        splits("Le taux passe à 3,75 %.| Il était de 4 %.");
        splits("L'accord date de 2024.| Il expire en 2029.");
        splits("Elle a rejoint l'UE.| Le pays s'en félicite.");
    }

    @Test
    void titlesBeforeNamesEndNoSentence() {
        splits("M. Dupont a reçu Mme. Martin.| MM. Le Goff et Petit étaient là.");
        splits("Le Dr. Nguyen et le Pr. Tran ont signé.");
        splits("La basilique St. Pierre est fermée.");
        splits("Selon M. Le Drian, rien ne presse.");
    }

    @Test
    void abbreviationsEndNoSentence() {
        splits("Des fruits, p. ex. Golden et Gala, sont taxés.");
        splits("Voir l'art. 5 et le no. 12, cf. Annexe II.");
        splits("Env. 300 personnes sont venues.");
        splits("Des poires, des pommes, etc. sont concernées.| Le reste attendra.");
        splits("Des poires, des pommes, etc.| Le reste attendra.");
        splits("Le temple date de 52 av. J.-C. et du Ier siècle.");
        splits("Le temple date de 52 av. J.-C.| Il a été restauré.");
    }

    @Test
    void initialsEndNoSentence() {
        splits("J.-C. Juncker a parlé.| John F. Kennedy aussi.");
        splits("L'avocat J. P. Morgan et John F.Kennedy se taisent.");
        splits("Il s'est tenu a Washington D.C. aux Etats-Unis.");
        splits("Il vit à Washington D.C.| Les négociations y reprennent.");
        splits("Il l'a écrit sur le réseau X.| Reçu à Paris, il a nuancé.");
        splits("Le G. I. Joe d'autrefois.");
    }

    @Test
    void numbersAddressesAndOrdinalsStayWhole() {
        splits("Le site www.gov.vn. est fermé, 3.5 millions de visites perdues.");
        splits("La loi no 2024.15 du 1er. janvier s'applique.");
        splits("1. Débarquement : les derniers témoins");
        splits("Rendez-vous à 8 h 30.| Le train part à 9 h.");
    }

    @Test
    void aQuotationWithTwoSentencesSplitsInside() {
        splits("Elle a loué l'essor du pays.| « Vous avez un ami sûr.| Et nous pensons de même », a-t-il dit.");
        splits("« Nous sommes prêts.| Nous signerons. »| Le ministre est parti.");
    }

    @Test
    void aFullStopInsideGuillemetsDoesNotEndTheSentenceAroundThem() {
        splits("« Il viendra. », a dit le porte-parole.");
        splits("« Est-ce fini ? » a demandé le juge.");
        splits("Il a crié « Assez ! » avant de sortir.");
        splits("\"Nous irons.\" a-t-elle promis.| Puis elle est sortie.");
    }

    @Test
    void anEllipsisBeforeALowerCaseLetterGoesOn() {
        splits("Les normes sanitaires (SPS)... et a reduit l'ecart.");
        splits("Il hésite… puis renonce.");
        splits("La faune, la flore…| Les deux pays y tiennent.");
        splits("« Il faut agir (...) Nous le ferons », dit-il.");
    }

    @Test
    void aBlankLostInCopyingStillEndsASentence() {
        splits("Le port siège depuis cinq jours.|Les délégations partent.");
        splits("Il a dit « non ».|Elle a dit « oui » à 20h.|Le vote est clos.");
        splits("Elle emploie 300 personnes.|120 autres suivront.");
        splits("Le fichier est plan.12 et l'art.49 de la version.2024 ne dit rien, f(x).map non plus.");
    }

    @Test
    void aStraightQuotationMarkBetweenBlanksClosesWhatWasOpened() {
        splits("\" Nous irons. \"| Elle est sortie.");
        splits("Il dit : \" Nous irons. \"| \"Et nous ?\" demande-t-elle.");
    }

    @Test
    void aCapitalLostWithItsAccentStillBeginsASentence() {
        splits("Le bourg prépare sa fête.| à cette occasion, la mairie sera ouverte.");
        splits("Le train de 9 h. part, la ligne à env. cent mètres aussi.");
    }

    @Test
    void aUnitAfterANumberMayEndASentence() {
        splits("Le col est à 2 100 m.| Les cyclistes y passent.");
        splits("L'entrée coûte 30 F.| Les enfants ne paient rien.");
    }

    @Test
    void aSemicolonBeforeACapitalisedOpenerEndsAnItemOfAList() {
        splits("Trois vœux : Une école pour tous ;| Un bus le soir ;| Des bancs.");
        splits("Le port est fermé ; il rouvrira.| Paris ; La Haye ; Le Caire.");
    }

    @Test
    void aPronounBehindAWordThatNoSignEndsBeginsASentence() {
        splits("Amélioration de la sécurité| Elle est attendue depuis un an.");
        splits("Le film Il était une fois est repris.| Le magazine Elle a publié sa liste.");
        splits("Dans Elle et lui, tout est dit.| Il a joué avec Elle s'en va.");
    }

    @Test
    void itemsOfAListEndSentencesWhateverTheyBeginWith() {
        splits("Consultez un médecin.| - si la fièvre monte ;| - En cas de doute.");
        splits("1. Couper les mangues.| 2. Les mixer.");
        splits("a) Ouvrir.| b) fermer.");
    }

    @Test
    void aSingleLetterBehindANameIsASurnameCutShortWhereAPronounFollows() {
        splits("La victime est Sophie L.| Elle avait trente ans.");
        splits("Le suspect est Karim B.| Le juge l'a libéré.");
        splits("L'écrivain Paul B. Le Clézio et Ana L. De Souza.");
    }

    @Test
    void aDateBeforeChristThatOpensASentenceEndsNone() {
        splits("Vers 40 apr. J.-C. Les sœurs Trung se soulevèrent.");
        splits("La ville fut prise en 40 apr. J.-C.| Les sœurs Trung régnèrent.");
    }

    @Test
    void everyKindOfBlankSeparates() {
        splits("La séance est levée.|\u00A0Les députés partent.|\u202F« Enfin ! »|\u2003Le train attend.");
    }

    @Test
    void aBlankTextHasNoSentence() {
        assertThat(splitter.split("")).isEmpty();
        assertThat(splitter.split(" \u00A0\uFEFF\u200B")).isEmpty();
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        String text = "Le S. Martin ou le plan Q. Vrai ? Non. Il rit. «Oui.» Tu ris.".repeat(20);
        var alone = splitter.split(text);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> runs = IntStream.range(0, 40)
                    .<Callable<Boolean>>mapToObj(i -> () -> splitter.split(text).equals(alone))
                    .toList();
            for (var run : threads.invokeAll(runs)) {
                assertThat(run.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void splits(String marked) {
        String text = marked.replace("|", "");
        String found = splitter.split(text).stream().map(span -> span.of(text)).collect(Collectors.joining("\n"));
        String expected = Arrays.stream(marked.split("\\|"))
                .map(sentence -> sentence.replaceAll("^[\\s\\u00A0\\u202F\\u2003]+", ""))
                .collect(Collectors.joining("\n"));
        assertThat(found).isEqualTo(expected);
    }
}
