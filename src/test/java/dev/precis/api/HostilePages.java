package dev.precis.api;

import dev.precis.model.FakeModel;
import dev.precis.model.PseudoEnglish;

import java.util.LinkedHashMap;
import java.util.Map;

/** Two short pages and their right English. A model that is hostile is hostile to the first. */
final class HostilePages {

    /** A word that stands in the first page alone, and so in every question about it. */
    static final String MARK = "Lorient";

    static final String PORT = """
            Le port de Lorient aura un nouveau quai en 2028

            La région Bretagne versera 12,5 millions d'euros pour les travaux, a annoncé lundi la présidente Claire Delorme. Le trafic du port a progressé de 8,5 % l'an dernier. Les travaux commenceront le 3 mars 2026.

            « Nous voulons accueillir des navires plus grands », a déclaré Claire Delorme à Lorient. Le syndicat des dockers demande la création de 40 emplois. La pêche artisanale gardera le vieux bassin, selon la chambre de commerce.
            """;

    static final String TRAIN = """
            Une nouvelle ligne de tramway reliera Angers à Trélazé

            Le conseil municipal a voté mardi la construction de la ligne. Le chantier coûtera 210 millions d'euros. Les habitants pourront donner leur avis sur le tracé jusqu'au mois de juin.

            Le maire promet des arbres le long des voies. La ligne comptera 18 stations et transportera 30 000 voyageurs par jour.
            """;

    private static final Map<String, String> ENGLISH = new LinkedHashMap<>();

    static {
        put("Le port de Lorient aura un nouveau quai en 2028", "Port of Lorient to have a new quay in 2028");
        put(
                "La région Bretagne versera 12,5 millions d'euros pour les travaux, a annoncé lundi la présidente Claire Delorme.",
                "The Brittany region will pay 12.5 million euros for the work, its president, Claire Delorme, announced on Monday.");
        put("Le trafic du port a progressé de 8,5 % l'an dernier.", "Traffic at the port grew by 8.5% last year.");
        put("Les travaux commenceront le 3 mars 2026.", "Work will begin on 3 March 2026.");
        put(
                "« Nous voulons accueillir des navires plus grands », a déclaré Claire Delorme à Lorient.",
                "“We want to receive larger ships,” Claire Delorme said in Lorient.");
        put("Nous voulons accueillir des navires plus grands", "We want to receive larger ships");
        put(
                "Le syndicat des dockers demande la création de 40 emplois.",
                "The dockers' union is calling for the creation of 40 jobs.");
        put(
                "La pêche artisanale gardera le vieux bassin, selon la chambre de commerce.",
                "Small-scale fishing will keep the old basin, according to the chamber of commerce.");
        put("Une nouvelle ligne de tramway reliera Angers à Trélazé", "New tram line to link Angers and Trélazé");
        put(
                "Le conseil municipal a voté mardi la construction de la ligne.",
                "The municipal council voted on Tuesday to build the line.");
        put("Le chantier coûtera 210 millions d'euros.", "The project will cost 210 million euros.");
        put(
                "Les habitants pourront donner leur avis sur le tracé jusqu'au mois de juin.",
                "Residents will be able to give their opinion on the route until June.");
        put("Le maire promet des arbres le long des voies.", "The mayor promises trees along the tracks.");
        put(
                "La ligne comptera 18 stations et transportera 30 000 voyageurs par jour.",
                "The line will have 18 stations and carry 30,000 passengers a day.");
        put("date citée", "date given");
        put("chiffre cité", "figure given");
        put("économie", "economy");
    }

    private HostilePages() {}

    private static void put(String french, String english) {
        ENGLISH.put(french, english);
    }

    /** A model that knows the right English of both pages. */
    static void teach(FakeModel model) {
        model.translatesBy(french -> ENGLISH.getOrDefault(french, PseudoEnglish.of(french)));
    }

    static String english(String french) {
        return ENGLISH.get(french);
    }
}
