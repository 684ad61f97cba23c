package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** OVL-06: the program of a partner tells where it is with what we handed over. */
@ApplicationScoped
@Transactional
public class MeldPartnernieuws {

    private static final int LANGSTE = 600; // characters that fit

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private BeantwoordOverdracht beantwoord;

    /** @param nummer as people say it there: SIG-2124 */
    public void kreegNummer(long overdracht, String nummer) {
        overdrachten.opSlot(overdracht).ifPresent(een -> een.kreegNummer(nummer));
    }

    /** It does not arrive by itself any more: somebody has to look. */
    public void kwamNietAan(long overdracht, String waarom) {
        overdrachten.opSlot(overdracht).ifPresent(een -> een.afgeleverd(Overdracht.Aflevering.MISLUKT, waarom));
    }

    /** It is on its way (again). */
    public void isOnderweg(long overdracht) {
        overdrachten.opSlot(overdracht).ifPresent(een -> een.afgeleverd(Overdracht.Aflevering.ONDERWEG, null));
    }

    /** It arrived, without all its photos, or perhaps so. What was said of another photo stays. */
    public void zonderFotos(long overdracht, String waarom) {
        overdrachten.opSlot(overdracht).ifPresent(een -> zonderFotos(een, waarom));
    }

    private static void zonderFotos(Overdracht een, String waarom) {
        boolean isGezegd = een.aflevering() == Overdracht.Aflevering.AANGEKOMEN && een.afleveringUitleg() != null;
        String eerder = isGezegd ? een.afleveringUitleg() : "";
        if (!eerder.contains(waarom)) {
            String samen = (eerder + " " + waarom).strip();
            een.afgeleverd(Overdracht.Aflevering.AANGEKOMEN, samen.length() <= LANGSTE ? samen : waarom);
        }
    }

    /**
     * Closed there, which may be done, cancelled or split: somebody of ours looks. Nothing happens when it has been answered
     * already.
     */
    public void gesloten(long overdracht, String zegt) {
        overdrachten
                .find(overdracht)
                .filter(Overdracht::isOpen)
                .ifPresent(een -> beantwoord.vanPartner(
                        een, new BeantwoordOverdracht.Antwoord(Overdracht.Stand.GESLOTEN, zegt, null)));
    }

    public boolean isOpen(long overdracht) {
        return overdrachten.find(overdracht).filter(Overdracht::isOpen).isPresent();
    }
}
