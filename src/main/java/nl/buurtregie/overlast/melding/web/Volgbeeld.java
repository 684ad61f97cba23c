package nl.buurtregie.overlast.melding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.VolgMelding;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.platform.time.DutchDates;

/** A report in plain words for whoever made it. */
@ApplicationScoped
class Volgbeeld {

    @Inject
    private Categorieen categorieen;

    @Inject
    private Clock clock;

    MeldingView van(VolgMelding.Melderstand stand, String geheim) {
        String basis = "/melding/" + geheim;
        boolean klaar = !stand.stand().isOpen();
        LocalDate voor = stand.antwoordVoor();
        return new MeldingView(
                stand.nummer(),
                categorieen.naam(stand.categorie()) + ", " + stand.plek(),
                stand.ingetrokken() || klaar ? "Klaar" : "Nu",
                kop(stand),
                tekst(stand),
                voor == null ? null : DutchDates.longDay(voor),
                voor != null && LocalDate.now(clock).isAfter(voor),
                DutchDates.moment(stand.gemeldOp(), clock),
                basis,
                stand.ingetrokken() || klaar ? null : basis + "/fotos",
                stand.fotos(),
                !stand.ingetrokken() && !klaar,
                null);
    }

    private static String kop(VolgMelding.Melderstand stand) {
        if (stand.ingetrokken()) {
            return "U heeft uw melding ingetrokken";
        }
        return switch (stand.stand()) {
            case BEOORDELEN -> "Uw melding is binnen";
            case OPPAKKEN, VOORSTELLEN -> "De buurtconciërge gaat ermee aan de slag";
            case BIJ_PARTNER ->
                stand.partnerBezig() ? "Een ander onderdeel is ermee bezig" : "Een ander onderdeel moet dit oplossen";
            case HERCONTROLE -> "Wij kijken of het weg is";
            case TERUGKOPPELEN -> "Het is bijna afgerond";
            case AFGESLOTEN, GESTOPT -> "Uw melding is afgerond";
        };
    }

    private static String tekst(VolgMelding.Melderstand stand) {
        if (stand.ingetrokken()) {
            return "Is er toch nog iets? Meld het dan gewoon opnieuw.";
        }
        if (stand.stand().isOpen()) {
            return stand.stand().voorMelder();
        }
        if (stand.stand() == Stand.AFGESLOTEN && stand.uitleg() != null) {
            return stand.uitleg();
        }
        return stand.uitkomst() == null ? "" : stand.uitkomst().voorMelder();
    }
}
