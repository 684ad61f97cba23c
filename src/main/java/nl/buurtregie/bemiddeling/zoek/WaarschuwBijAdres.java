package nl.buurtregie.bemiddeling.zoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/** The coördinator says what whoever goes to a house should know, and takes it back. */
@ApplicationScoped
@Transactional
public class WaarschuwBijAdres {

    @Inject
    private Adresboek adresboek;

    @Inject
    private Adreswaarschuwingen waarschuwingen;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Clock clock;

    /**
     * @param partij whose address it is, in a case that one may see
     * @param tot last day, at most a year from now
     */
    public void waarschuw(Ik ik, long partij, String tekst, LocalDate tot) {
        Adres adres = adres(ik, partij);
        waarschuwingen.add(new Adreswaarschuwing(adres, tekst, ik.naam(), clock.instant(), LocalDate.now(clock), tot));
    }

    /** Gone at once: it was not true, or no longer. Twice is the same as once. */
    public void haalWeg(Ik ik, long partij, long waarschuwing) {
        waarschuwingen.bij(adres(ik, partij)).stream()
                .filter(een -> een.id() == waarschuwing)
                .forEach(een -> {
                    waarschuwingen.verwijder(een);
                    plan.opVerzoek(Adreswaarschuwingopruiming.CODE, String.valueOf(een.id()));
                });
    }

    private Adres adres(Ik ik, long partij) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
        return adresboek.adres(ik, partij);
    }
}
