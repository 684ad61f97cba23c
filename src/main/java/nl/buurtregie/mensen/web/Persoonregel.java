package nl.buurtregie.mensen.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.mensen.Persoon;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** One person of the list in words. */
@ApplicationScoped
class Persoonregel {

    @Inject
    private Clock clock;

    MensenView.Regel van(Persoon een) {
        return new MensenView.Regel(
                pad(een),
                een.naam(),
                Sessie.initialen(een.naam()),
                een.email() == null ? "geen e-mailadres" : een.email(),
                Rol.woorden(een.rollen(), ", "),
                een.rollen().size() == 1 ? Rolkeuze.ziet(een.rollen().get(0)) : "",
                stand(een),
                icoon(een),
                gezien(een),
                letOp(een),
                actie(een));
    }

    String gezien(Persoon een) {
        return een.gezien() == null ? "nog nooit" : DutchDates.moment(een.gezien(), clock);
    }

    private boolean isVerlopen(Persoon een) {
        return een.stand() == Accountstand.UITGENODIGD
                && (een.uitnodigingTot() == null || !clock.instant().isBefore(een.uitnodigingTot()));
    }

    private String stand(Persoon een) {
        return switch (een.stand()) {
            case ACTIEF -> een.opSlot() ? "op slot" : "actief";
            case GESLOTEN -> "gesloten";
            case UITGENODIGD ->
                isVerlopen(een)
                        ? "uitnodiging verlopen"
                        : "uitgenodigd, tot "
                                + DutchDates.day(LocalDate.ofInstant(een.uitnodigingTot(), SharedClock.ZONE), clock);
        };
    }

    private String icoon(Persoon een) {
        return switch (een.stand()) {
            case ACTIEF -> een.opSlot() ? "lock" : "circle-check";
            case GESLOTEN -> "user-off";
            case UITGENODIGD -> "mail";
        };
    }

    private String letOp(Persoon een) {
        return een.roltot() == null || een.stand() != Accountstand.ACTIEF
                ? null
                : "Rol tot en met " + DutchDates.day(een.roltot(), clock);
    }

    /** As the page of this person begins with it. */
    private IemandView.Actie actie(Persoon een) {
        String pad = pad(een);
        if (een.opSlot() && een.stand() == Accountstand.ACTIEF) {
            return Iemandnu.vanSlot(pad);
        }
        return isVerlopen(een) ? Iemandnu.opnieuw(pad) : null;
    }

    private static String pad(Persoon een) {
        return Mensenbeeld.HIER + "/" + een.id();
    }
}
