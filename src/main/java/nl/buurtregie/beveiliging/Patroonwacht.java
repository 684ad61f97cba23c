package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** Every minute: finds what stands out, and tells the beheerders once. A mail says that there is something, not what: mail is read by many. */
@ApplicationScoped
class Patroonwacht implements RegularWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Patroonzoeker zoeker;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private SiteAddress site;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "kijken of er iets opvalt in het beveiligingslog";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional
    public void round() {
        zoeker.zoek();
        boolean nieuw =
                em.createNativeQuery("update opvallend set gemaild_op = ?1 where id in (select id from opvallend"
                                        + " where gemaild_op is null and gesloten_op is null for update skip locked)")
                                .setParameter(1, Timestamp.from(clock.instant()))
                                .executeUpdate()
                        > 0;
        if (nieuw) {
            medewerkers.adressen(Rol.BEHEERDER).forEach(this::meld);
        }
    }

    private void meld(String email) {
        String waar = site.find()
                .map(adres -> adres + "/beheer/beveiliging")
                .orElse("Je vindt het in Buurtregie, bij Beveiliging.");
        postkamer.verstuur(Bericht.los(
                "iets opgevallen",
                email,
                "Buurtregie: er is iets opgevallen",
                "Er is iets opgevallen in het beveiligingslog. Kijk wat het is:\n\n" + waar
                        + "\n\nOpvallend is niet altijd verkeerd.\n"));
    }
}
