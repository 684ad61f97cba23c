package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.bemiddeling.Melder;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/**
 * A neighbour says what he or she thought of it: once, and without a name. Of the case only wijk, quarter and whether it
 * ended well go along; the link is deleted with the same act, so that nothing leads from an answer to a case.
 */
@ApplicationScoped
@Transactional
public class BeantwoordEnquete {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Geheimelinks links;

    @Inject
    private Melder melder;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Loketinstellingen instellingen;

    @Inject
    private Clock clock;

    /** What was answered. */
    public record Antwoorden(Oordeel geholpen, Oordeel gehoord, Oordeel beter, Oordeel aanraden, int cijfer) {

        public Antwoorden {
            if (cijfer < 1 || cijfer > 10) {
                throw new RuleViolation("L3.2", "cijfer", "Kies een cijfer van 1 tot en met 10.");
            }
        }
    }

    /** Not when the link was used, withdrawn or is too old. */
    public boolean geldt(String geheim) {
        return find(geheim).isPresent();
    }

    /** @throws NotFound when the link is good no more */
    public void beantwoord(String geheim, Antwoorden antwoorden) {
        Geheimelink link = find(geheim).orElseThrow(NotFound::new);
        Melder.Afloopgroep afloop = melder.afloop(link.nummer());
        LocalDate vandaag = LocalDate.now(clock);
        em.createNativeQuery("insert into enquete_antwoord (id, wijk_code, kwartaal, resultaatgroep, geholpen, gehoord,"
                        + " beter, aanraden, cijfer) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, gebieden.get(afloop.buurtCode()).wijk().code())
                .setParameter(3, vandaag.getYear() + "-K" + vandaag.get(IsoFields.QUARTER_OF_YEAR))
                .setParameter(4, (afloop.goed() ? Afloopgroep.GOED : Afloopgroep.ANDERS).name())
                .setParameter(5, antwoorden.geholpen().name())
                .setParameter(6, antwoorden.gehoord().name())
                .setParameter(7, antwoorden.beter().name())
                .setParameter(8, antwoorden.aanraden().name())
                .setParameter(9, antwoorden.cijfer())
                .executeUpdate();
        links.verwijder(link);
    }

    private Optional<Geheimelink> find(String geheim) {
        return Geheim.van(geheim)
                .flatMap(gekend -> links.find(Geheimelink.Soort.ENQUETE, gekend))
                .filter(link -> link.gemaaktOp()
                        .atZone(SharedClock.ZONE)
                        .plus(instellingen.enqueteGeldig())
                        .toInstant()
                        .isAfter(clock.instant()));
    }
}
