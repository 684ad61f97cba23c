package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.medewerker.Ik;

/** A new case that belongs to others already here: all of it or nothing. */
@ApplicationScoped
@Transactional
public class MeldAanBij {

    @Inject
    private MeldAan meldAan;

    @Inject
    private KoppelZaken koppelZaken;

    @Inject
    private NoteerVerwijzer noteerVerwijzer;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private Bemiddelingen bemiddelingen;

    /**
     * @param bij numbers of the cases it belongs to
     * @param verwijzer who referred; null when nobody did, or nothing is known of him or her
     * @return the number of the case
     */
    public String meldAan(Ik ik, Aanmelding aanmelding, Collection<String> bij, Verwijzercontact.Gegevens verwijzer) {
        String nummer = meldAan.meldAan(ik, aanmelding);
        if (verwijzer != null) {
            noteerVerwijzer.noteer(nummer, verwijzer);
        }
        Adres adres = aanmelding.eersteBuur().adres();
        for (String ander : bij) {
            Bemiddeling zaak = bemiddelingen.get(ik, nummer);
            Bemiddeling eerder = bemiddelingen.get(ik, ander);
            if (!koppelingen.zijnGekoppeld(zaak, eerder)) {
                boolean tegen = EerdereZaak.opAdres(eerder, adres).alsTweedeBuur();
                Koppelsoort soort = tegen ? Koppelsoort.TEGENMELDING : Koppelsoort.ZELFDE_ADRES;
                koppelZaken.koppel(ik, new Stap(nummer, zaak.versie(), null), ander, soort);
            }
        }
        return nummer;
    }
}
