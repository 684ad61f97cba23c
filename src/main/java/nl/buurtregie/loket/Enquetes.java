package nl.buurtregie.loket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.RuleViolation;

/** The coördinator gives a neighbour of a closed case a link to say what he or she thought of it; each neighbour an own. */
@ApplicationScoped
@Transactional
public class Enquetes {

    @Inject
    private Geheimelinks links;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** How many links of this case were not used yet. */
    public int ongebruikt(Ik ik, String nummer) {
        bemiddelingen.get(ik, nummer);
        return links.van(Geheimelink.Soort.ENQUETE, nummer).size();
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
