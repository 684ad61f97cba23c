package nl.buurtregie.bemiddeling.zoek;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.medewerker.Ik;

/** What another room knows of an address. A bean that is this is asked. */
public interface Adresnieuws {

    /** Whether this person may see anything of it at all. */
    boolean mag(Ik ik);

    /** What he or she may see of this address. */
    Gevonden op(Ik ik, Adres adres);

    /** How much of it he or she may see at each of these doors, in one question; only of those with something. */
    Map<Deur, Aantal> tel(Ik ik, Set<Deur> deuren);

    /** A postcode and a number; what stands behind the number is another door of the same house. */
    record Deur(String postcode, int huisnummer) {

        public static Deur van(Adres adres) {
            return new Deur(adres.postcode(), adres.huisnummer());
        }
    }

    /** @param lopend on how many of them somebody still works */
    record Aantal(int alle, int lopend) {}

    /**
     * @param regels newest first, not always all of them
     * @param aantal how many there are
     * @param lopend on how many of those somebody still works
     */
    record Gevonden(List<Regel> regels, int aantal, int lopend) {}

    /**
     * @param wat in words, as a heading
     * @param onder who or what it came from
     * @param loopt whether somebody still works on it
     * @param stand in words
     * @param beeld name of an icon
     */
    record Regel(String href, String wat, String onder, boolean loopt, String stand, String beeld, Instant op) {}
}
