package nl.buurtregie.loket.volgen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.Zaakstand;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.loket.vraag.web.Links;
import nl.buurtregie.loket.vraag.web.Onderwerpen;
import nl.buurtregie.platform.time.DutchDates;

/**
 * Where a case stands, in words for the melder. Everything after the talk with the melder has the same words: what the
 * other neighbour says or does is not ours to tell.
 */
@ApplicationScoped
class Standwoorden {

    /** Steps in which the office promised something by a date. */
    private static final Set<Status> BELOFD = EnumSet.of(Status.INTAKE, Status.WACHTLIJST, Status.GESPREK_EERSTE_BUUR);

    private static final Set<Status> KLAAR = EnumSet.of(Status.AFSLUITEN, Status.TERUGKOPPELEN, Status.AFGESLOTEN);

    private static final List<String> STAPPEN = List.of(
            "Wij kregen uw vraag",
            "Wij bellen met u",
            "Wij zoeken twee bemiddelaars",
            "Zij komen met u praten",
            "Samen kijken wat helpt");

    private static final List<Handeling> GEDAAN =
            List.of(Handeling.AANMELDING, Handeling.INTAKE, Handeling.TOEWIJZING, Handeling.GESPREK_EERSTE_BUUR);

    @Inject
    private Links links;

    @Inject
    private Clock clock;

    VolgView van(Zaakstand stand, String basis) {
        boolean belofte = BELOFD.contains(stand.status()) && stand.uiterlijk() != null;
        boolean laat = belofte && LocalDate.now(clock).isAfter(stand.uiterlijk());
        return new VolgView(
                stand.nummer(),
                Onderwerpen.woorden(stand.hoofdaard().name()).isEmpty()
                        ? stand.hoofdaard().woord()
                        : Onderwerpen.woorden(stand.hoofdaard().name()),
                isKlaar(stand) ? "Klaar" : "Nu",
                kop(stand),
                tekst(stand),
                belofte && !laat ? links.hoortVoor(stand.uiterlijk()) : null,
                laat,
                stappen(stand),
                basis,
                stand.status().isOpen(),
                stand.isInTeTrekken() && !isKlaar(stand));
    }

    /** For the melder it is done as soon as the mediators are; what the office still does is not his. */
    private static boolean isKlaar(Zaakstand stand) {
        return stand.ingetrokken() || KLAAR.contains(stand.status());
    }

    private static String kop(Zaakstand stand) {
        if (stand.ingetrokken()) {
            return "U bent gestopt";
        }
        return switch (stand.status()) {
            case INTAKE -> "Wij gaan u bellen";
            case WACHTLIJST -> "Wij zoeken twee bemiddelaars voor u";
            case GESPREK_EERSTE_BUUR -> "Twee bemiddelaars komen met u praten";
            case BEDENKTIJD -> "U denkt er nog over na";
            case CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN, WACHT_OP_ANDERE_ZAAK -> "De bemiddelaars zijn aan het werk";
            case WACHT_OP_NAZORG, NAZORG -> "Wij vragen later hoe het gaat";
            case AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> "Uw vraag is afgerond";
        };
    }

    private static String tekst(Zaakstand stand) {
        if (stand.ingetrokken()) {
            return "Wij doen niets meer met uw vraag. Wilt u later toch hulp? Vraag het dan gewoon opnieuw.";
        }
        return switch (stand.status()) {
            case INTAKE -> "Dan praten wij over wat er speelt en of bemiddeling past.";
            case WACHTLIJST -> "Zij bellen u om een afspraak te maken.";
            case GESPREK_EERSTE_BUUR -> "Zij bellen u om een afspraak te maken, of deden dat al.";
            case BEDENKTIJD -> "De bemiddelaars nemen daarna weer contact met u op. Weet u het eerder? Bel ons.";
            case CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN, WACHT_OP_ANDERE_ZAAK ->
                "Zij vertellen u zelf hoe het gaat. Heeft u een vraag? Bel ons.";
            case WACHT_OP_NAZORG, NAZORG -> "De bemiddelaars bellen u over een tijdje.";
            case AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> "Gaat het weer mis? Bel ons, of vraag opnieuw hulp.";
        };
    }

    private static List<VolgView.Stap> stappen(Zaakstand stand) {
        boolean open = !isKlaar(stand);
        int hier = open ? hier(stand.status()) : 0; // after the end only what has a date was done
        List<VolgView.Stap> stappen = new ArrayList<>();
        for (int i = 0; i < STAPPEN.size(); i++) {
            LocalDate dag = i < GEDAAN.size() ? stand.dagen().get(GEDAAN.get(i)) : null;
            if (i < hier) {
                stappen.add(new VolgView.Stap(STAPPEN.get(i), "klaar", dag == null ? "" : DutchDates.dayMonth(dag)));
            } else if (open && i == hier) {
                stappen.add(new VolgView.Stap(STAPPEN.get(i), "hier", "nu bezig"));
            } else if (open) {
                stappen.add(new VolgView.Stap(STAPPEN.get(i), "komt", ""));
            } else if (dag != null) {
                stappen.add(new VolgView.Stap(STAPPEN.get(i), "klaar", DutchDates.dayMonth(dag)));
            }
        }
        return stappen;
    }

    /** Index of the step the case is at. */
    private static int hier(Status status) {
        return switch (status) {
            case INTAKE -> 1;
            case WACHTLIJST -> 2;
            case GESPREK_EERSTE_BUUR, BEDENKTIJD -> 3;
            case CONTACT_TWEEDE_BUUR,
                    COACHEN,
                    BEMIDDELEN,
                    WACHT_OP_NAZORG,
                    NAZORG,
                    WACHT_OP_ANDERE_ZAAK,
                    AFSLUITEN,
                    TERUGKOPPELEN -> 4;
            case AFGESLOTEN -> 0;
        };
    }
}
