package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.MeldAanBij;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.medewerker.Ik;

/** A coördinator makes a case, of a mail or without one: the case and what becomes of the mail are one thing. */
@ApplicationScoped
@Transactional
public class MeldAanUitMail {

    @Inject
    private MeldAanBij meldAanBij;

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Mailbijlagen bijlagen;

    @Inject
    private Clock clock;

    /**
     * @param mail null when it came in by another road
     * @return the number of the case
     */
    public String meldAan(
            Ik ik, Long mail, Aanmelding aanmelding, Collection<String> bij, Verwijzercontact.Gegevens verwijzer) {
        if (mail == null) {
            return meldAanBij.meldAan(ik, aanmelding, bij, verwijzer);
        }
        Mailvoorstel voorstel = voorstellen.neem(ik, mail, Mailhandeling.AANMELDEN);
        String nummer = meldAanBij.meldAan(ik, aanmelding, bij, verwijzer);
        bijlagen.naarZaak(ik, voorstel, nummer);
        voorstel.werdZaak(nummer, LocalDate.now(clock));
        return nummer;
    }
}
