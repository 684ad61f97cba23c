package nl.buurtregie.gebied.postcode;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;

/** The gemeente brings a new list of postcodes. All of it takes the place of the old one, or nothing does. */
@ApplicationScoped
@Transactional
public class LeesPostcodes {

    @Inject
    private Gebieden gebieden;

    @Inject
    private Postcodelijst lijst;

    /**
     * @param overgeslagen lines about other gemeenten
     * @param fouten empty when the list is in use now
     */
    public record Verslag(int regels, int overgeslagen, List<Postcodefout> fouten) {}

    public Verslag lees(String bestand, String door) {
        Postcodebestand gelezen = Postcodebestand.lees(
                bestand, gebieden.alle().stream().map(Buurt::code).collect(Collectors.toSet()));
        if (gelezen.fouten().isEmpty()) {
            lijst.vervang(gelezen.regels(), door);
        }
        return new Verslag(gelezen.regels().size(), gelezen.overgeslagen(), gelezen.fouten());
    }
}
