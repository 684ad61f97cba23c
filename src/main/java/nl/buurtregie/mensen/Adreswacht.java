package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Adreswissel;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging;

/** Somebody gave another address for the own account: both hear of it, and links in the old mailbox open nothing any more. */
@ApplicationScoped
class Adreswacht implements Adreswissel {

    @Inject
    private Accountlinks links;

    @Inject
    private Accountpost post;

    @Inject
    private Accountboek boek;

    @Override
    public void gewisseld(Medewerker wie, String oud) {
        links.trekIn(wie.id());
        boek.schrijf(wie.id(), wie.ik(), Accountwijziging.Wat.EMAIL, null);
        if (oud != null) {
            post.verhuis(oud, wie.email().orElse(null));
            String wat = "Het e-mailadres van je account is gewijzigd.";
            post.gewijzigd(wie, wat);
            post.naarOudAdres(oud, wie, wat + " Op dit adres krijg je geen mail meer van ons.");
        }
    }
}
