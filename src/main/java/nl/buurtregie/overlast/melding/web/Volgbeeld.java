package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.VolgMelding;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;

/** A report in plain words for whoever made it. */
@ApplicationScoped
class Volgbeeld {

    @Inject
    private Categorieen categorieen;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    MeldingView van(VolgMelding.Melderstand stand, String geheim) {
        String basis = "/melding/" + geheim;
        boolean klaar = !stand.stand().isOpen();
        LocalDate voor = stand.antwoordVoor();
        return new MeldingView(
                stand.nummer(),
                Spoken.text(
                        "vorm.rij",
                        categorieen
                                .find(stand.categorie())
                                .map(Soortwoorden::naam)
                                .orElse(stand.categorie()),
                        Spoken.apart(stand.plek())),
                Spoken.text(stand.ingetrokken() || klaar ? "vorm.klaar" : "vorm.nu"),
                Spoken.text(zin(stand)),
                tekst(stand),
                eigenWoorden(stand),
                voor == null ? null : SpokenDates.longDay(voor),
                voor != null && !LocalDate.now(clock).isBefore(voor),
                SpokenDates.moment(stand.gemeldOp(), clock),
                basis,
                stand.ingetrokken() || klaar ? null : basis + "/fotos",
                stand.fotos(),
                stand.ingetrokken() ? null : basis + "/toevoegen",
                !stand.ingetrokken() && !klaar,
                Spoken.text(stand.begonnen() ? "melding.intrekken.loopt" : "melding.intrekken.2"),
                null);
    }

    MeldingView.Aanvulling aanvulling(VolgMelding.Melderstand stand, String geheim, Form form) {
        String basis = "/melding/" + geheim;
        return new MeldingView.Aanvulling(
                basis,
                basis + "/toevoegen",
                !stand.stand().isOpen(),
                SpokenDates.period(instellingen.notitie()),
                form.view());
    }

    /** The key of the heading. */
    private static String zin(VolgMelding.Melderstand stand) {
        if (stand.ingetrokken()) {
            return "melding.weg";
        }
        return switch (stand.stand()) {
            case BEOORDELEN -> "melding.BEOORDELEN";
            case OPPAKKEN, VOORSTELLEN -> stand.looptIemand() ? "melding.OPPAKKEN" : "melding.niemand";
            case BIJ_PARTNER -> stand.partnerBezig() ? "melding.partner.bezig" : "melding.partner";
            case HERCONTROLE -> stand.looptIemand() ? "melding.HERCONTROLE" : "melding.niemand";
            case TERUGKOPPELEN -> "melding.TERUGKOPPELEN";
            case AFGESLOTEN, GESTOPT -> "melding.AFGESLOTEN";
        };
    }

    private static String tekst(VolgMelding.Melderstand stand) {
        if (stand.ingetrokken()) {
            return Spoken.text("melding.weg.tekst");
        }
        if (stand.stand().isOpen()) {
            String nu = Spoken.code(
                    stand.stand().sleutelVoorMelder(stand.looptIemand()),
                    stand.stand().voorMelder(stand.looptIemand()));
            boolean nogBericht = stand.stand() == Stand.TERUGKOPPELEN && stand.antwoordVoor() != null;
            return nogBericht ? nu + " " + Spoken.text("melding.nogbericht") : nu;
        }
        if (eigenWoorden(stand) != null) {
            return Spoken.code("melding.uitleg", "");
        }
        Uitkomst uitkomst = stand.uitkomst();
        return uitkomst == null ? "" : Spoken.code("uitkomst." + uitkomst, uitkomst.voorMelder());
    }

    /** What a colleague wrote to whoever reported it, in Dutch; null when nobody did. */
    private static String eigenWoorden(VolgMelding.Melderstand stand) {
        return !stand.ingetrokken() && stand.stand() == Stand.AFGESLOTEN ? stand.uitleg() : null;
    }
}
