package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** The same answer once more, because it did not arrive or its link does not work any more. */
@ApplicationScoped
@Transactional
public class StuurOpnieuw {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Antwoordpost post;

    /**
     * @param site the address of this site, before the path of the link
     * @throws RuleViolation P5.13
     * @throws NotFound when it did not go by mail, or nobody is left in the request
     */
    public void stuur(Ik ik, String nummer, String site) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (!verzoek.kanOpnieuw()) {
            throw new NotFound();
        }
        if (post.stand(verzoek).filter(Antwoordpost.Stand::isOnderweg).isPresent()) {
            throw new RuleViolation("P5.13", "De vorige mail staat nog klaar om te gaan. Wacht daarop.");
        }
        post.mail(verzoek, verzoek.brief(), verzoek.ophaling().isPresent(), site);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.OPNIEUW);
    }
}
