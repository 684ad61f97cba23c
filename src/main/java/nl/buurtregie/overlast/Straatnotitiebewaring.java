package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Mens;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.bewaren.Verlopen;
import nl.buurtregie.privacy.bewaren.Verwerking;
import nl.buurtregie.privacy.bewaren.Zichtbaar;

/** What somebody wrote with a report, until its own last day. */
@ApplicationScoped
class Straatnotitiebewaring extends Eindigend {

    @Inject
    private Overlastinstellingen instellingen;

    Straatnotitiebewaring() {
        super(Verlopen.leeg("overlastmelding", "notitie_tot", "notitie", "notitie_tot")
                .tenzij(Vasthoudingen.buitenDeRondes("overlastmelding.nummer")));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "straatnotities",
                Bewaring.Groep.STRAAT,
                "Toelichting bij een melding",
                "vrije tekst van melder of conciërge",
                "publieke taak: opruimen",
                "AVG artikel 6, lid 1 e",
                instellingen.notitie(),
                "na de melding, of na wat er het laatst bij kwam",
                Bewaring.Daarna.WISSEN,
                "de melding blijft",
                "teksten");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.MELDERS, Mens.OMWONENDEN)
                .gegevens("wat de melder of conciërge erbij schreef")
                .gezienDoor(Zichtbaar.van(Rol.CONCIERGE, Rol.TEAMLEIDER).op("/overlast/problemen/{probleem}"))
                .vrijeTekst("overlastmelding.notitie")
                .geteld("select count(*) from overlastmelding where notitie is not null", "teksten");
    }

    @Override
    public Set<String> velden() {
        return Set.of("overlastmelding.notitie");
    }
}
