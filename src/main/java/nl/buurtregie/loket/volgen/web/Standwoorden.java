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
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.language.SpokenDates;

/**
 * Where a case stands, in words for the melder. Everything after the talk with the melder has the same words: what the
 * other neighbour says or does, also that he or she came to us too, is not ours to tell.
 */
@ApplicationScoped
class Standwoorden {

    /** Steps in which the office promised something by a date. */
    private static final Set<Status> BELOFD = EnumSet.of(Status.INTAKE, Status.WACHTLIJST, Status.GESPREK_EERSTE_BUUR);

    private static final Set<Status> KLAAR = EnumSet.of(Status.AFSLUITEN, Status.TERUGKOPPELEN, Status.AFGESLOTEN);

    private static final int STAPPEN = 5;

    private static final List<Handeling> GEDAAN =
            List.of(Handeling.AANMELDING, Handeling.INTAKE, Handeling.TOEWIJZING, Handeling.GESPREK_EERSTE_BUUR);

    @Inject
    private Links links;

    @Inject
    private Clock clock;

    VolgView van(Zaakstand stand, String basis) {
        boolean belofte = BELOFD.contains(stand.status()) && !stand.stil() && stand.uiterlijk() != null;
        boolean laat = belofte && LocalDate.now(clock).isAfter(stand.uiterlijk());
        return new VolgView(
                stand.nummer(),
                Onderwerpen.woorden(stand.hoofdaard()),
                Spoken.text(isKlaar(stand) && !stand.dubbel() ? "vorm.klaar" : "vorm.nu"),
                Spoken.text(zin(stand)),
                stand.bij() == null
                        ? Spoken.text(zin(stand) + ".tekst")
                        : Spoken.text("volg.dubbel.bij", Spoken.apart(stand.bij())),
                belofte && !laat ? SpokenDates.longDay(links.hoortVoor(stand.uiterlijk())) : null,
                laat,
                stappen(stand),
                basis,
                stand.isAanTeVullen(),
                stand.isInTeTrekken() && !isKlaar(stand));
    }

    /** For the melder it is done as soon as the mediators are; what the office still does is not his. */
    private static boolean isKlaar(Zaakstand stand) {
        return stand.ingetrokken() || KLAAR.contains(stand.status());
    }

    private static boolean staatStil(Zaakstand stand) {
        return stand.stil() && !isKlaar(stand);
    }

    /** The key of the heading; the text is below it. */
    private static String zin(Zaakstand stand) {
        if (stand.ingetrokken()) {
            return "volg.gestopt";
        }
        if (stand.dubbel()) {
            return "volg.dubbel";
        }
        if (staatStil(stand)) {
            return "volg.STIL";
        }
        return switch (stand.status()) {
            case INTAKE -> "volg.INTAKE";
            case WACHTLIJST -> "volg.WACHTLIJST";
            case GESPREK_EERSTE_BUUR -> "volg.GESPREK_EERSTE_BUUR";
            case BEDENKTIJD -> "volg.BEDENKTIJD";
            case CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN, WACHT_OP_ANDERE_ZAAK -> "volg.bezigmetbuur";
            case WACHT_OP_NAZORG, NAZORG -> "volg.NAZORG";
            case AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> "volg.AFGESLOTEN";
        };
    }

    /** What has a day was done; the rest is where the case is, or still to come. After the end, beside another case and while it stands still, nothing is. */
    private static List<VolgView.Stap> stappen(Zaakstand stand) {
        int hier = isKlaar(stand) || staatStil(stand) ? STAPPEN : hier(stand.status());
        List<VolgView.Stap> stappen = new ArrayList<>();
        for (int i = 0; i < STAPPEN; i++) {
            String woorden = Spoken.text("volg.stap." + (i + 1));
            LocalDate dag = i < GEDAAN.size() ? stand.dagen().get(GEDAAN.get(i)) : null;
            if (i == hier) {
                stappen.add(hier(woorden));
            } else if (i > hier) {
                stappen.add(new VolgView.Stap(woorden, "komt", ""));
            } else if (dag != null) {
                stappen.add(new VolgView.Stap(woorden, "klaar", SpokenDates.dayMonth(dag)));
            }
        }
        return stappen;
    }

    private static VolgView.Stap hier(String woorden) {
        return new VolgView.Stap(woorden, "hier", Spoken.text("volg.bezig"));
    }

    /** Index of the step the case is at; beside the steps it is past all. */
    private static int hier(Status status) {
        return switch (status) {
            case INTAKE -> 1;
            case WACHTLIJST -> 2;
            case GESPREK_EERSTE_BUUR, BEDENKTIJD -> 3;
            case CONTACT_TWEEDE_BUUR, COACHEN, BEMIDDELEN, WACHT_OP_NAZORG, NAZORG -> 4;
            case WACHT_OP_ANDERE_ZAAK, AFSLUITEN, TERUGKOPPELEN, AFGESLOTEN -> STAPPEN;
        };
    }
}
