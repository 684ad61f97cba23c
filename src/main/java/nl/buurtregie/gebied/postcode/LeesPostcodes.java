package nl.buurtregie.gebied.postcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.buurtregie.gebied.Gebieden;

/** The gemeente brings a new list of postcodes. All of it takes the place of the old one, or nothing does. */
@ApplicationScoped
@Transactional
public class LeesPostcodes {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst lijst;

    /** @param fouten empty when the list is in use now */
    public record Verslag(int regels, List<Postcodefout> fouten) {}

    public Verslag lees(String bestand, String door) {
        Postcodebestand gelezen =
                Postcodebestand.lees(bestand, code -> gebieden.kies(code).isPresent());
        if (gelezen.fouten().isEmpty()) {
            lijst.vervang(gelezen.regels(), door);
        }
        return new Verslag(gelezen.regels().size(), gelezen.fouten());
    }
}
