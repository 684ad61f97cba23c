package nl.buurtregie.bemiddeling;

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

/** Keeps the promise under every note: after its last day it is gone, not only hidden; not in a case that is held back. */
@ApplicationScoped
public class Notitieopruiming extends Eindigend {

    /** Of a case that is only kept (AVG, article 18), or that somebody asked for, a note is kept too, though nobody at work sees it. */
    private static final String VAST = "exists (select from bemiddeling z where z.id = notitie.bemiddeling_id and ("
            + Vasthoudingen.buitenDeRondes("z.nummer") + "))";

    @Inject
    private Termijnen termijnen;

    public Notitieopruiming() {
        super(Verlopen.weg("notitie", "verloopt_op").tenzij(VAST));
    }

    @Override
    public Bewaring bewaring() {
        return new Bewaring(
                "notities",
                Bewaring.Groep.BEWONERS,
                "Notities",
                "kort en feitelijk",
                "publieke taak: bemiddelen",
                "AVG artikel 6, lid 1 e",
                termijnen.notitie(),
                "na het schrijven",
                Bewaring.Daarna.WISSEN,
                "er blijft niets over",
                "notities");
    }

    @Override
    public Verwerking verwerking() {
        return Verwerking.van(Mens.BUREN)
                .gegevens("korte feiten over een zaak, in vrije tekst")
                .gezienDoor(Zichtbaar.van(Rol.COORDINATOR, Rol.BEMIDDELAAR, Rol.PRIVACYFUNCTIONARIS)
                        .op("/bemiddelingen/{nummer}", "/verzoeken/{verzoek}/pakket"))
                .vrijeTekst("notitie.tekst")
                .maatregelen("hooguit 500 tekens", "de laatste dag staat onder elke notitie")
                .geteld("select count(distinct bemiddeling_id) from notitie", "zaken met een notitie");
    }

    @Override
    public Set<String> velden() {
        return Set.of("notitie.tekst");
    }
}
