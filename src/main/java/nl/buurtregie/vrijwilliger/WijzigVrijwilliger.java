package nl.buurtregie.vrijwilliger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Somebody becomes a volunteer, or something about him or her changes. */
@ApplicationScoped
@Transactional
public class WijzigVrijwilliger {

    private static final int MEEST = 40;

    @Inject
    private Vrijwilligers vrijwilligers;

    @Inject
    private WijzigEmail wijzigEmail;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Clock clock;

    /** The coördinator makes a volunteer of a mediator with an account. */
    public void maak(Ik ik, long medewerkerId, Profiel profiel) {
        eisCoordinator(ik);
        if (!vrijwilligers.zonderGegevens().containsKey(medewerkerId)) {
            throw new RuleViolation("V5", "wie", "Kies iemand uit de lijst.");
        }
        keur(profiel);
        vrijwilligers.add(new Vrijwilliger(medewerkerId, profiel));
    }

    /**
     * The coördinator changes anything but who sees the number.
     *
     * @param gezien the version that was on the page
     * @throws Changed when somebody else was first
     */
    public void wijzig(Ik ik, long medewerkerId, int gezien, Profiel profiel) {
        eisCoordinator(ik);
        boolean voorPaar =
                get(medewerkerId).belnummer().filter(Belnummer::voorPaar).isPresent();
        Profiel nu = zonderOudePauze(medewerkerId, profiel).metVoorPaar(voorPaar);
        keur(nu);
        zet(medewerkerId, gezien, nu);
    }

    /**
     * Only that: whatever else is out of date holds up nobody who needs a rest.
     *
     * @param tot last day; null ends the pause
     */
    public void pauzeer(Ik ik, long medewerkerId, LocalDate tot) {
        eisCoordinator(ik);
        keurPauze(tot, "tot");
        Vrijwilliger een = get(medewerkerId);
        een.wordt(een.profiel().metPauze(tot));
    }

    /** A volunteer changes what is his or hers: languages, day-parts, a pause, a number, where mail goes. */
    public void wijzigEigen(Ik ik, int gezien, Profiel.Eigen eigen, Mailkeuze mail) {
        wijzigEmail.wijzig(ik, mail.email());
        wijzigEmail.wilUitnodigingen(ik, !mail.zonderUitnodiging());
        Profiel profiel = zonderOudePauze(ik.id(), get(ik.id()).profiel().metEigen(eigen));
        keurEigen(profiel);
        zet(ik.id(), gezien, profiel);
    }

    /**
     * Where mail goes, and which does not.
     *
     * @param email null for none
     * @param zonderUitnodiging no invitation for each talk
     */
    public record Mailkeuze(String email, boolean zonderUitnodiging) {}

    /** Somebody who is not a volunteer has only that. */
    public void wijzigEmail(Ik ik, String email) {
        wijzigEmail.wijzig(ik, email);
    }

    /** Attendance of a training was ticked. */
    public void leert(Ik ik, long medewerkerId, Training gedaan) {
        eisCoordinator(ik);
        Vrijwilliger een = get(medewerkerId);
        een.wordt(een.profiel().met(gedaan));
    }

    /** @param laatst last day of intervisie at which somebody was; null when there is none any more */
    public void hadIntervisie(Ik ik, long medewerkerId, LocalDate laatst) {
        eisCoordinator(ik);
        Vrijwilliger een = get(medewerkerId);
        een.wordt(een.profiel().metIntervisie(laatst));
    }

    private void zet(long medewerkerId, int gezien, Profiel profiel) {
        Vrijwilliger een = get(medewerkerId);
        if (een.versie() != gezien) {
            throw new Changed("Een collega", clock.instant());
        }
        een.wordt(profiel);
    }

    /** A pause that stood there and is over goes; a day before today that somebody fills in is refused. */
    private Profiel zonderOudePauze(long medewerkerId, Profiel profiel) {
        LocalDate tot = profiel.pauzeTot();
        boolean over = tot != null
                && tot.isBefore(LocalDate.now(clock))
                && tot.equals(get(medewerkerId).pauzeTot());
        return over ? profiel.metPauze(null) : profiel;
    }

    private Vrijwilliger get(long medewerkerId) {
        return vrijwilligers.find(medewerkerId).orElseThrow(NotFound::new);
    }

    /** Only what stands on the own page: nobody is held up by what another filled in. */
    private void keurEigen(Profiel profiel) {
        if (profiel.talen().isEmpty()) {
            throw new RuleViolation("V1", "talen", "Kies minstens één taal.");
        }
        keurPauze(profiel.pauzeTot(), "pauzeTot");
    }

    private void keurPauze(LocalDate pauze, String veld) {
        LocalDate vandaag = LocalDate.now(clock);
        if (pauze != null && (pauze.isBefore(vandaag) || pauze.isAfter(vandaag.plusYears(1)))) {
            throw new RuleViolation("V3", veld, "Kies een dag vanaf vandaag en binnen een jaar.");
        }
    }

    private void keur(Profiel profiel) {
        LocalDate vandaag = LocalDate.now(clock);
        if (profiel.maxZaken() < 1 || profiel.maxZaken() > MEEST) {
            throw new RuleViolation("V2", "maxZaken", "Vul een getal in van 1 tot en met " + MEEST + ".");
        }
        keurEigen(profiel);
        if (profiel.intervisieOp() != null && profiel.intervisieOp().isAfter(vandaag)) {
            throw new RuleViolation(
                    "V4", "intervisieOp", "Kies de dag waarop de intervisie was, niet een dag die komt.");
        }
        if (profiel.woonbuurt() != null && gebieden.kies(profiel.woonbuurt()).isEmpty()) {
            throw new RuleViolation("V6", "woonbuurt", "Kies een buurt uit de lijst.");
        }
    }

    private static void eisCoordinator(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
