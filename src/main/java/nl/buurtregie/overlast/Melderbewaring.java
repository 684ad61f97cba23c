package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Verlopen;

/** Who reported something, until the day that he was told. */
@ApplicationScoped
class Melderbewaring extends Eindigend {

    @Inject
    private Overlastinstellingen instellingen;

    Melderbewaring() {
        super(Verlopen.leeg("overlastmelding", "contact_tot", "melder_naam", "melder_contact", "contact_tot"));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "melders",
                Bewaring.Groep.STRAAT,
                "Wie iets meldde",
                "naam, mail of telefoon",
                "toestemming van de melder",
                "AVG artikel 6, lid 1 a",
                instellingen.contact(),
                "na de melding",
                Bewaring.Daarna.NAAM_WEG,
                "de melding blijft",
                "melders");
    }

    @Override
    public Set<String> velden() {
        return Set.of("overlastmelding.melder_naam", "overlastmelding.melder_contact");
    }
}
