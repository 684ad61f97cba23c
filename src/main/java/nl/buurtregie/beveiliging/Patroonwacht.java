package nl.buurtregie.beveiliging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import org.eclipse.microprofile.config.Config;

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
    private Config omgeving;

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
            medewerkers.met(Rol.BEHEERDER).stream()
                    .map(Medewerker::email)
                    .flatMap(Optional::stream)
                    .forEach(this::meld);
        }
    }

    private void meld(String email) {
        String site = omgeving.getOptionalValue("buurtregie.adres", String.class)
                .map(adres -> adres.strip().replaceAll("/+$", ""))
                .orElse("");
        String waar = site.isEmpty() ? "Je vindt het in Buurtregie, bij Beveiliging." : site + "/beheer/beveiliging";
        postkamer.verstuur(Bericht.los(
                "iets opgevallen",
                email,
                "Buurtregie: er is iets opgevallen",
                "Er is iets opgevallen in het beveiligingslog. Kijk wat het is:\n\n" + waar
                        + "\n\nOpvallend is niet altijd verkeerd.\n"));
    }
}
