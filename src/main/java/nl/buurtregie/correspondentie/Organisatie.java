package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import org.eclipse.microprofile.config.Config;

/** Who we are in a letter. */
@ApplicationScoped
public class Organisatie implements OwnRules {

    @Inject
    private Config instellingen;

    public String naam() {
        return tekst("organisatie.naam", "Buurtbemiddeling Groningen");
    }

    public String telefoon() {
        return tekst("organisatie.telefoon", "050 000 00 00");
    }

    public String email() {
        return tekst("organisatie.email", "info@buurtbemiddeling.example");
    }

    /** The lines under our name on paper. */
    public List<String> adres() {
        return List.of(
                tekst("organisatie.adres", "Postbus 1 | 9700 AA Groningen").split("\\s*\\|\\s*"));
    }

    /** "2 jaar" */
    String bewaartermijn() {
        Period termijn = Period.parse(tekst("bewaartermijn.bemiddeling", "P2Y"));
        List<String> delen = new ArrayList<>();
        if (termijn.getYears() > 0) {
            delen.add(termijn.getYears() + " jaar");
        }
        if (termijn.getMonths() > 0) {
            delen.add(termijn.getMonths() == 1 ? "1 maand" : termijn.getMonths() + " maanden");
        }
        if (termijn.getDays() > 0) {
            delen.add(termijn.getDays() == 1 ? "1 dag" : termijn.getDays() + " dagen");
        }
        return String.join(" en ", delen);
    }

    private String tekst(String naam, String anders) {
        return instellingen.getOptionalValue("buurtregie." + naam, String.class).orElse(anders);
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.text("buurtregie.organisatie.naam"),
                Rule.text("buurtregie.organisatie.telefoon"),
                Rule.email("buurtregie.organisatie.email"),
                Rule.text("buurtregie.organisatie.adres"),
                Rule.period("buurtregie.bewaartermijn.bemiddeling"));
    }
}
