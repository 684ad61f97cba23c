package nl.buurtregie.privacy.verzoek;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person gets.
 *
 * @param naam of whoever asked
 * @param niet what is not given, and why
 */
public record Pakket(
        String nummer, Recht recht, String naam, LocalDate dag, List<Deel> delen, List<Stuk.Gegeven> niet) {

    /**
     * One thing.
     *
     * @param tekst as it stands in the case, or with black in it; null: there is none
     */
    public record Deel(String wat, String plek, List<Stuk.Gegeven> gegevens, String tekst, List<byte[]> fotos) {}
}
