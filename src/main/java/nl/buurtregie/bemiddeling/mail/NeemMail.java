package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import nl.buurtregie.bemiddeling.Verwijspersonen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.inkomend.Inkomend;
import nl.buurtregie.post.inkomend.Inkomend.Herkomst;
import nl.buurtregie.post.inkomend.Mailontvanger;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;

/**
 * A mail came in. Who stands in the book of verwijzers hears that it is here, once a day; nobody else does, because an address may be
 * somebody else's.
 */
@ApplicationScoped
@Transactional
public class NeemMail implements Mailontvanger {

    /** Working days in which somebody reads it. */
    private static final int LEZEN = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Mailbijlagen bijlagen;

    @Inject
    private Verwijspersonen verwijspersonen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    @Override
    public int ruimte() {
        return Math.max(0, Mailvoorstellen.HOOGUIT - voorstellen.aantalOpen());
    }

    @Override
    public boolean neem(Inkomend mail) {
        if (mail.herkomst() == Herkomst.ANTWOORDMACHINE) {
            return false;
        }
        return voorstellen
                .metKenmerk(mail.kenmerk())
                .or(() -> voorstellen.vanVroeger(mail))
                .orElseGet(() -> nieuw(mail))
                .isHierHelemaal();
    }

    private Mailvoorstel nieuw(Inkomend mail) {
        LocalDate vandaag = LocalDate.now(clock);
        Mailvoorstel nieuw = new Mailvoorstel(mail, werkdagen.plus(vandaag, LEZEN));
        em.persist(nieuw);
        em.flush();
        nieuw.nam(bijlagen.neem(nieuw, mail.meegekomen()));
        if (mail.herkomst() == Herkomst.MENS) {
            bevestig(nieuw, vandaag);
        }
        return nieuw;
    }

    private void bevestig(Mailvoorstel mail, LocalDate vandaag) {
        mail.vanAdres()
                .flatMap(verwijspersonen::metAdres)
                .ifPresent(wie -> vanzelf.stuur(
                        Berichtsoort.MAIL_ONTVANGEN,
                        wie.id() + "-" + vandaag,
                        null,
                        Bestemming.mail(wie.gegevens().email()),
                        Map.of(
                                Berichtveld.NAAM,
                                wie.gegevens().naam(),
                                Berichtveld.UITERLIJK,
                                DutchDates.day(mail.uiterlijk()))));
    }
}
