package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Raadplegingen;

/** The coördinator gives a neighbour of a closed case a link to say what he or she thought of it; each neighbour an own. */
@ApplicationScoped
@Transactional
public class Enquetes {

    @Inject
    private Geheimelinks links;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Raadplegingen raadplegingen;

    /** How many links of this case were not used yet. */
    public int ongebruikt(Ik ik, String nummer) {
        bemiddelingen.get(ik, nummer);
        return links.van(Geheimelink.Soort.ENQUETE, nummer).size();
    }

    /** Whom it can be sent to. They are shown by name, so that somebody looked is written down. */
    public List<Partij> buren(Ik ik, String nummer) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        raadplegingen.ingezien(ik, Zaakrecht.bekeken(ik, zaak), "vragenlijst");
        return zaak.partijen();
    }

    public Geheim maak(Ik ik, String nummer) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        if (zaak.status().isOpen()) {
            throw new RuleViolation(
                    "L3.1", "De zaak loopt nog. Vraag buren pas na het afsluiten wat zij ervan vonden.");
        }
        if (zaak.isDubbel()) {
            throw new RuleViolation("L3.6", "Deze zaak is dubbel ingevoerd. Vraag het bij de zaak die doorging.");
        }
        Geheim geheim = Geheim.nieuw();
        links.bewaar(Geheimelink.Soort.ENQUETE, geheim, nummer);
        return geheim;
    }

    public void trekIn(Ik ik, String nummer) {
        bemiddelingen.get(ik, nummer);
        links.trekIn(Geheimelink.Soort.ENQUETE, nummer);
    }
}
