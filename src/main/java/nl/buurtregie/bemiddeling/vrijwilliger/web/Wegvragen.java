package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.step.StapView;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.vrijwilliger.Vrijwilligerinstellingen;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;
import nl.buurtregie.vrijwilliger.weg.Kennismaking;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.Stopreden;

/** What each step on the road of a volunteer asks. */
@ApplicationScoped
class Wegvragen {

    private static final String OP = "op";

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Wegeinden einden;

    @Inject
    private EersteZaken eersteZaken;

    @Inject
    private Vrijwilligerinstellingen instellingen;

    @Inject
    private Clock clock;

    /** What misses is said at its question. */
    static boolean isCompleet(Wegdaad daad, Weginvoer invoer, Form form) {
        if (daad == Wegdaad.KENNISMAKING && invoer.uitkomst() == null) {
            form.error("uitkomst", "Kies wat eruit kwam.");
        }
        if (daad == Wegdaad.AFSCHEID && invoer.reden() == null) {
            form.error("reden", "Kies waarom deze vrijwilliger stopt.");
        }
        return form.isValid();
    }

    Page maak(Wegdaad daad, Loopbaan weg, Form form) {
        String pad = Wegdaad.pad(weg.id());
        String naam = loopbanen.naam(weg);
        Stapbeeld beeld = Stapbeeld.zonderNotitie(
                        new Link(naam, pad), daad.kop(), pad + "/stap/" + daad.woord(), weg.versie())
                .inleiding(naam);
        if (daad != Wegdaad.PAUZE && daad != Wegdaad.VERLENGING && daad != Wegdaad.VOG && daad != Wegdaad.TERUG) {
            form.propose(OP, LocalDate.now(clock).toString());
        }
        Stapbeeld klaar =
                switch (daad) {
                    case KENNISMAKING -> kennismaking(beeld, weg);
                    case CERTIFICAAT -> dag(beeld, "Welke dag kreeg hij of zij het?", null);
                    case VOG -> vog(beeld);
                    case ZELFSTANDIG -> zelfstandig(beeld, weg);
                    case PAUZE -> pauze(beeld);
                    case VERLENGING -> verlenging(beeld, weg, form);
                    case AFSCHEID -> afscheid(beeld, weg);
                    case TERUG -> terug(beeld, weg);
                };
        return klaar.maak(form);
    }

    private static Stapbeeld dag(Stapbeeld beeld, String vraag, String uitleg) {
        return beeld.vraag(StapView.Vraag.datum(OP, vraag, uitleg));
    }

    private Stapbeeld kennismaking(Stapbeeld beeld, Loopbaan weg) {
        dag(beeld, "Welke dag was het?", null)
                .vraag(StapView.Vraag.keuze(
                        "uitkomst", "Wat kwam eruit?", Option.each(Kennismaking.values(), Wegvragen::kaart)));
        return bedank(beeld, weg, "uitkomst");
    }

    private static Option kaart(Kennismaking uitkomst) {
        return switch (uitkomst) {
            case GAAT_DOOR ->
                Option.card(uitkomst, "Gaat door", "wij willen allebei", "circle-check", "de basistraining");
            case PAST_NIET ->
                Option.card(
                        uitkomst, "Past niet", "dit werk past niet bij hem of haar", "circle-x", "de weg stopt hier");
            case ZIET_ERVAN_AF ->
                Option.card(uitkomst, "Ziet ervan af", "wil zelf niet verder", "user-off", "de weg stopt hier");
        };
    }

    private Stapbeeld vog(Stapbeeld beeld) {
        return dag(
                        beeld,
                        "Welke dag staat er op de VOG?",
                        "Zij geldt bij ons " + DutchDates.period(instellingen.vog()) + " vanaf die dag.")
                .letOp("Bekijk de VOG en geef haar terug. Wij bewaren alleen de dag.");
    }

    private Stapbeeld zelfstandig(Stapbeeld beeld, Loopbaan weg) {
        dag(beeld, "Vanaf welke dag?", null);
        if (eersteZaken.van(weg.medewerkerId()).isEmpty()) {
            beeld.vraag(
                    StapView.Vraag.tekst(
                            "waarom",
                            "Waarom kan het zonder eerste zaak naast iemand met ervaring?",
                            "Bijvoorbeeld: bemiddelt al sinds 2019 in een andere gemeente. Dit staat in het overzicht van deze vrijwilliger."));
        }
        return beeld.letOp("Daarna kan deze vrijwilliger in elk paar, ook zonder iemand met ervaring ernaast.");
    }

    private static Stapbeeld pauze(Stapbeeld beeld) {
        return beeld.vraag(StapView.Vraag.datum("tot", "Pauze tot en met", "Leeg: de pauze is voorbij."))
                .letOp("In een pauze komen er geen nieuwe zaken bij. Zaken die lopen gaan door.");
    }

    private static Stapbeeld verlenging(Stapbeeld beeld, Loopbaan weg, Form form) {
        form.propose(
                "tot",
                weg.aanmelder().studie() == null
                        ? ""
                        : weg.aanmelder().studie().tot().toString());
        return beeld.vraag(StapView.Vraag.datum("tot", "Laatste dag van de periode", null));
    }

    private Stapbeeld afscheid(Stapbeeld beeld, Loopbaan weg) {
        dag(beeld, "Welke dag is de laatste?", null)
                .vraag(StapView.Vraag.lijst("reden", "Waarom?", "Een code, geen verhaal.", redenen()))
                .stopt()
                .knop("Neem afscheid");
        return bedank(beeld, weg, null);
    }

    private static Stapbeeld terug(Stapbeeld beeld, Loopbaan weg) {
        return beeld.letOp(
                        weg.medewerkerId() == null
                                ? "Wat al gedaan is, telt nog. Is er een account nodig? Vraag het daarna."
                                : "Wat al gedaan is, telt nog: certificaat, ervaring, en de VOG als die nog geldt. Is het account gesloten, of is de rol"
                                        + " bemiddelaar weg? Dan vragen wij het meteen aan de beheerder.")
                .knop("Komt terug");
    }

    private static List<Option> redenen() {
        return Option.each(Stopreden.values(), een -> Option.of(een, Stapbeeld.hoofdletter(een.woord())));
    }

    /** @param bij the question whose answer ends the road; null when it always ends */
    private Stapbeeld bedank(Stapbeeld beeld, Loopbaan weg, String bij) {
        if (!einden.kanBedanken(weg)) {
            return beeld.letOp("Er kan geen bedankmail heen. Stopt het hier? Bel dan om te bedanken.");
        }
        StapView.Vraag vinkje = StapView.Vraag.vinkje(
                "bedank",
                "Stuur een mail om te bedanken",
                "De woorden staan bij Gaat vanzelf: ‘" + einden.bedankwoorden(weg) + "’.");
        return beeld.vraag(
                bij == null ? vinkje : vinkje.alleenBij(bij, Kennismaking.PAST_NIET, Kennismaking.ZIET_ERVAN_AF));
    }
}
