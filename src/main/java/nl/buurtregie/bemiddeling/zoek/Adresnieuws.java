package nl.buurtregie.bemiddeling.zoek;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.medewerker.Ik;

/** What another room knows of an address. A bean that is this is asked. */
public interface Adresnieuws {

    /** Whether this person may see anything of it at all. */
    boolean mag(Ik ik);

    /** What he or she may see of this address. */
    Gevonden op(Ik ik, Adres adres);

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
