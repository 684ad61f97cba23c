package nl.buurtregie.beheer.opzetten;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.gebied.postcode.Postcodelijst;
import org.eclipse.microprofile.config.Config;

/** Where we are: on the web, and in the country. */
@ApplicationScoped
public class Plaatsgegevens {

    @Inject
    private Config server;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Postcodelijst postcodes;

    @Inject
    private Clock clock;

    /** As set on the server: while it runs nobody can change it. */
    public Optional<String> adres() {
        return server.getOptionalValue("buurtregie.adres", String.class).filter(adres -> !adres.isBlank());
    }

    boolean isBeveiligd() {
        return adres().filter(adres -> adres.strip().startsWith("https:")).isPresent();
    }

    /** "20 wijken en 143 buurten, indeling 2024" */
    public String wijken() {
        int jaar = indelingen.geldigIn(LocalDate.now(clock).getYear());
        return indelingen.gebieden(jaar, Niveau.WIJK).size() + " wijken en "
                + indelingen.gebieden(jaar, Niveau.BUURT).size() + " buurten, indeling " + jaar;
    }

    /** The gemeente brought its own division, or is the one whose division came with the program. */
    boolean zijnOnzeWijken(Optional<String> gemeente) {
        int jaar = indelingen.geldigIn(LocalDate.now(clock).getYear());
        return !indelingen.isMeegeleverd(jaar)
                || indelingen.gebieden(jaar, Niveau.GEMEENTE).stream()
                        .anyMatch(een -> een.naam().equalsIgnoreCase(gemeente.orElse("")));
    }

    public boolean heeftPostcodes() {
        return postcodes.stand().isPresent();
    }
}
