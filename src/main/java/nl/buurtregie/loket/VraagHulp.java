package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.MeldZelfAan;
import nl.buurtregie.platform.Geheim;

/** A resident asks for help and gets a link to follow it. The same form sent again is the same case and the same link. */
@ApplicationScoped
@Transactional
public class VraagHulp {

    @Inject
    private MeldZelfAan meldZelfAan;

    @Inject
    private Geheimelinks links;

    /** @return the number of the case */
    public String vraag(Aanmelding aanmelding, Geheim geheim) {
        String nummer = meldZelfAan.alsBewoner(aanmelding);
        links.bewaar(Geheimelink.Soort.VOLG, geheim, nummer);
        return nummer;
    }

    /** The last day on which a question of today gets its call. */
    public LocalDate belUiterlijk() {
        return meldZelfAan.belUiterlijk();
    }
}
