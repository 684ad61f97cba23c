package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;

/**
 * Somebody on the street asked a resident whether mediation may help, and the resident said yes. What comes in is an address
 * and that yes; the coördinator goes there or writes. What goes back is "opgepakt" or "afgerond", never more.
 */
@ApplicationScoped
@Transactional
public class NeemSignaalAan {

    @Inject
    private MeldAan meldAan;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** @param door who heard the resident say yes */
    public record Signaal(Adres adres, String buurtCode, String door) {}

    /** @return the number of the case */
    public String neem(Signaal signaal) {
        Partijgegevens bewoner =
                new Partijgegevens(null, null, null, signaal.adres(), Partijgegevens.TAAL_ONBEKEND, null);
        return meldAan.meldAan(
                Ik.vanBuiten(signaal.door()),
                new Aanmelding(
                        UUID.randomUUID(),
                        Kanaal.DOORVERWIJZING,
                        Verwijzer.BUURTCONCIERGE,
                        Aard.OVERIG,
                        Set.of(),
                        signaal.buurtCode(),
                        bewoner,
                        null,
                        true,
                        false,
                        null));
    }

    public boolean isAfgerond(String nummer) {
        return !bemiddelingen.getVoorProces(nummer).status().isOpen();
    }
}
