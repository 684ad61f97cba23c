package nl.buurtregie.mensen.inloggen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.mensen.boek.Accountboek;
import nl.buurtregie.mensen.boek.Accountpost;
import nl.buurtregie.mensen.boek.Accountwijziging.Wat;
import nl.buurtregie.mensen.boek.Gehoord;

/** Writes down what happened to a key, and tells its owner: whoever did not do it hears of it. */
@ApplicationScoped
class Sleutelschrift {

    @Inject
    private Accountboek boek;

    @Inject
    private Accountpost post;

    /** @param zin to the owner */
    Gehoord schrijf(Medewerker wie, Ik door, Wat wat, String toelichting, String zin) {
        boek.schrijf(wie.id(), door, wat, toelichting);
        return post.gewijzigd(wie, zin);
    }
}
