package dev.precis.note;

import dev.precis.article.Language;
import dev.precis.check.Origin;
import dev.precis.check.Status;
import dev.precis.model.Meter;
import dev.precis.model.Tokens;
import dev.precis.term.Glossary;
import dev.precis.term.TermEntry;
import dev.precis.translation.TranslationUnit;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes and their parts for tests. Events, people and figures are invented. */
public final class Notes {

    public static final Instant CREATED = Instant.parse("2026-03-16T08:30:00Z");

    private Notes() {}

    public static PartBuilder article(String id) {
        return new PartBuilder(id);
    }

    public static TranslationUnit unit(String id, String fr, String en, Origin origin) {
        return en.isEmpty()
                ? new TranslationUnit(id, fr, Optional.empty(), Origin.NONE, Status.UNTRANSLATED, List.of())
                : new TranslationUnit(id, fr, Optional.of(en), origin, Status.VERIFIED, List.of());
    }

    /** The opening of a trade fair as one paper reports it, complete in both languages. */
    public static PartBuilder fair() {
        return article("a1")
                .from("Le Courrier du Rhône", "https://courrier.example/soie", "2026-03-13")
                .title("Lyon ouvre son salon de la soie", "Lyon opens its silk fair")
                .paragraph(
                        "Le salon international de la soie s’est ouvert le 12 mars 2026 à Lyon devant 450 exposants.",
                        "The international silk fair opened in Lyon on 12 March 2026 before 450 exhibitors.")
                .then(
                        "La ministre déléguée au Commerce, Élise Marchand, a signé 14 contrats avec des tisserands laotiens.",
                        "Élise Marchand, Minister Delegate for Trade, signed 14 contracts with Laotian weavers.")
                .paragraph("« La soie relie deux rives », a-t-elle déclaré.", "“Silk links two shores”, she said.")
                .headline("Le salon de la soie s’ouvre à Lyon", "Silk fair opens in Lyon")
                .point(
                        "Le salon international de la soie s’est ouvert à Lyon le 12 mars 2026 devant 450 exposants.",
                        "The international silk fair opened in Lyon on 12 March 2026 before 450 exhibitors.",
                        "s2")
                .point(
                        "La ministre Élise Marchand a signé 14 contrats avec des tisserands laotiens.",
                        "The minister, Élise Marchand, signed 14 contracts with Laotian weavers.",
                        "s3")
                .person("Élise Marchand", "ministre déléguée au Commerce", "Minister Delegate for Trade", "s3")
                .organisation("Chambre de la soie", "s2")
                .place("Lyon", "s1", "s2")
                .date(
                        "2026-03-12",
                        "le 12 mars 2026",
                        "Ouverture du salon de la soie",
                        "Opening of the silk fair",
                        "s2")
                .figure("450 exposants", "450", "exposants", "exposants au salon", "exhibitors at the fair", "s2")
                .figure(
                        "14 contrats",
                        "14",
                        "contrats",
                        "contrats signés avec des tisserands laotiens",
                        "contracts signed with Laotian weavers",
                        "s3")
                .quote("Élise Marchand", "La soie relie deux rives", "Silk links two shores", "s4")
                .topic("commerce", "trade")
                .topic("soie", "silk");
    }

    /** The same fair in another paper, with another number of contracts and another title for the minister. */
    public static PartBuilder fairElsewhere() {
        return article("a2")
                .title("Soie : la foire de Lyon s’ouvre", "Silk: the Lyon fair opens")
                .paragraph(
                        "Le salon international de la soie s’est ouvert à Lyon le 12 mars devant 450 exposants.",
                        "The international silk fair opened in Lyon on 12 March before 450 exhibitors.")
                .paragraph(
                        "La ministre Élise Marchand a signé 12 contrats avec des tisserands laotiens.",
                        "The minister, Élise Marchand, signed 12 contracts with Laotian weavers.")
                .paragraph(
                        "Le salon fermera ses portes le 15 mars 2026.",
                        "The fair will close its doors on 15 March 2026.")
                .headline("La foire de la soie s’ouvre à Lyon", "Silk trade fair opens in Lyon")
                .point(
                        "Le salon international de la soie s’est ouvert à Lyon le 12 mars devant 450 exposants.",
                        "The international silk fair opened in Lyon on 12 March before 450 exhibitors.",
                        "s2")
                .point(
                        "La ministre Élise Marchand a signé 12 contrats avec des tisserands laotiens.",
                        "The minister, Élise Marchand, signed 12 contracts with Laotian weavers.",
                        "s3")
                .point(
                        "Le salon fermera ses portes le 15 mars 2026.",
                        "The fair will close its doors on 15 March 2026.",
                        "s4")
                .person("Élise Marchand", "ministre du Commerce", "Minister for Trade", "s3")
                .place("Lyon", "s2")
                .date("2026-03-12", "le 12 mars", "Ouverture du salon de la soie", "Opening of the silk fair", "s2")
                .date("2026-03-15", "le 15 mars 2026", "Fermeture du salon", "Close of the fair", "s4")
                .figure(
                        "12 contrats",
                        "12",
                        "contrats",
                        "contrats signés avec des tisserands laotiens",
                        "contracts signed with Laotian weavers",
                        "s3")
                .topic("commerce", "trade");
    }

    /** Another event altogether. */
    public static PartBuilder bridge() {
        return article("a3")
                .title("Un pont rouvre à Nantes", "A bridge reopens in Nantes")
                .paragraph(
                        "Le pont Anne-de-Bretagne a rouvert lundi à Nantes après deux ans de travaux.",
                        "The Anne-de-Bretagne bridge reopened in Nantes on Monday after two years of works.")
                .headline("Le pont Anne-de-Bretagne rouvre à Nantes", "Anne-de-Bretagne bridge reopens in Nantes")
                .point(
                        "Le pont Anne-de-Bretagne a rouvert à Nantes après deux ans de travaux.",
                        "The Anne-de-Bretagne bridge reopened in Nantes after two years of works.",
                        "s2")
                .place("Nantes", "s2")
                .topic("transports", "transport");
    }

    public static NoteDraft draft(PartBuilder... articles) {
        return draft(OverviewPart.NONE, articles);
    }

    public static NoteDraft draft(OverviewPart overview, PartBuilder... articles) {
        return new NoteDraft(
                "brf_01kkt0000000000000000000aa",
                CREATED,
                7,
                Arrays.stream(articles).map(PartBuilder::build).toList(),
                overview,
                new Glossary(List.of(new TermEntry("salon de la soie", "silk fair"))),
                making(new Meter.Reading(0, Tokens.NONE, 2, 900, 9, 9)));
    }

    public static Making making(Meter.Reading reading) {
        Provenance provenance = new Provenance(
                "none",
                Optional.empty(),
                Language.BRITISH_ENGLISH,
                Map.of("summary", "0".repeat(64)),
                "1",
                "0.1.0",
                CREATED.minusSeconds(2),
                CREATED,
                List.of(new Provenance.Source("a1", "f".repeat(64))));
        return new Making(provenance, reading, Optional.empty());
    }

    public static BriefingNote compose(PartBuilder... articles) {
        return new NoteComposer().compose(draft(articles));
    }

    public static String json(BriefingNote note) {
        return NoteJson.write(note);
    }

    public static BriefingNote read(String json) {
        return NoteJson.read(json, BriefingNote.class);
    }

    /** The note with its English in the other variety. */
    public static BriefingNote american(BriefingNote note) {
        return read(NoteJson.write(note).replace("\"target_lang\":\"en-GB\"", "\"target_lang\":\"en-US\""));
    }

    /** The note as it was kept before it named the variety of its English. */
    public static String withoutVariety(BriefingNote note) {
        return NoteJson.write(note).replaceAll("\"target_lang\":\"[^\"]*\",", "");
    }

    /** The note as it was kept before findings and gaps had a French wording. */
    public static BriefingNote withoutFrenchMessages(BriefingNote note) {
        return read(NoteJson.write(note).replaceAll(",\"message_fr\":\"[^\"]*\"", ""));
    }
}
