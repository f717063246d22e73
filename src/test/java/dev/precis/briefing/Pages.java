package dev.precis.briefing;

/** Two short French pages on two events. */
final class Pages {

    static final String PORT = """
            Le port de Hai Phong aura un nouveau terminal

            L'armateur CMA CGM et la société Saigon Newport construiront un terminal à conteneurs à Lach Huyen. L'investissement s'élève à 600 millions de dollars. L'ouverture est prévue en 2028, a indiqué le ministère des Transports.

            Le terminal pourra recevoir des navires de 18 000 conteneurs. Les travaux devraient commencer le 3 mars 2026, selon la direction du port. Aucun bureau d'études n'a encore été choisi.
            """;

    static final String RAIL = """
            La ligne ferroviaire vers Lao Cai entre en travaux

            Le gouvernement vietnamien a lancé le 19 décembre 2025 la construction de la ligne ferroviaire entre Lao Cai et Hanoï. Le coût est estimé à 8 milliards de dollars. La ligne compte 18 gares.

            Le vice-Premier ministre a demandé aux provinces de libérer les terrains avant juin 2026. Les trains de voyageurs rouleraient à 160 km/h.
            """;

    private Pages() {}
}
