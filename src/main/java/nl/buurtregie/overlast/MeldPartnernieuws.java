package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** OVL-06: the program of a partner tells where it is with what we handed over. */
@ApplicationScoped
@Transactional
public class MeldPartnernieuws {

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private BeantwoordOverdracht beantwoord;

    /** @param nummer as people say it there: SIG-2124 */
    public void kreegNummer(long overdracht, String nummer) {
        overdrachten.find(overdracht).ifPresent(een -> een.kreegNummer(nummer));
    }

    /** Done there; nothing happens when it has been answered already. */
    public void afgehandeld(long overdracht, String zegt) {
        overdrachten
                .find(overdracht)
                .filter(een -> een.stand().isOpen())
                .ifPresent(een -> beantwoord.vanPartner(
                        een, new BeantwoordOverdracht.Antwoord(Overdracht.Stand.AFGEHANDELD, zegt, null)));
    }

    public boolean isOpen(long overdracht) {
        return overdrachten.find(overdracht).filter(een -> een.stand().isOpen()).isPresent();
    }
}
