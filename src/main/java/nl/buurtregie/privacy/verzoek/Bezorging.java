package nl.buurtregie.privacy.verzoek;

import java.util.List;

/** How a letter gets to people: who we are on it, by mail, and by a link that nobody else knows. */
public interface Bezorging {

    /** Who writes. */
    record Afzender(String naam, String telefoon, String email, List<String> adres) {}

    /** A new secret, and what is kept of it. */
    record Sleutel(String geheim, String hash) {}

    Afzender afzender();

    /**
     * @param onderwerp without a name or an address
     * @return its id in the outgoing mail
     */
    long mail(String soort, String nummer, String aan, String onderwerp, String tekst);

    /**
     * What did not arrive goes to the new address.
     *
     * @param nieuw null: there is none any more, and what waits does not go
     */
    void verhuis(String nummer, String oud, String nieuw);

    /** What it says holds no longer: it does not go if it did not go yet. */
    void trekIn(long bericht);

    /** In the transaction of erasing: what was sent about this number holds nothing any more. */
    void vergeet(String nummer);

    Sleutel nieuweSleutel();

    /** The path of the page where the package is fetched. */
    String pad(String geheim);
}
