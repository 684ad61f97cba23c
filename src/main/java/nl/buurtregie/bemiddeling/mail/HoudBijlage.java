package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.buurtregie.medewerker.Ik;

/** A file of a mail goes along to the case that is made of it; or it does not after all. */
@ApplicationScoped
@Transactional
public class HoudBijlage {

    @Inject
    private Mailvoorstellen voorstellen;

    @Inject
    private Mailbijlagen bijlagen;

    @Inject
    private Bijlagekeuring keuring;

    /**
     * It is judged now, as a file that somebody brings: a refusal leaves it where it was.
     *
     * @param wat what it is, at most 80 characters
     */
    public void houd(Ik ik, long mail, long id, String wat) {
        voorstellen.neem(ik, mail, Mailhandeling.BIJLAGE).eisOpen();
        Mailbijlage bijlage = bijlagen.vind(mail, id);
        bijlage.houd(wat, keuring.keur(bijlage.ongezien()));
    }

    public void laat(Ik ik, long mail, long id) {
        voorstellen.neem(ik, mail, Mailhandeling.BIJLAGE).eisOpen();
        bijlagen.vind(mail, id).laat();
    }
}
