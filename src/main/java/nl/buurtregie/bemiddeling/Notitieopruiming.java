package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Eindigend;
import nl.buurtregie.privacy.bewaren.Verlopen;

/** Keeps the promise under every note: after its last day it is gone, not only hidden. */
@ApplicationScoped
public class Notitieopruiming extends Eindigend {

    @Inject
    private Termijnen termijnen;

    public Notitieopruiming() {
        super(Verlopen.weg("notitie", "verloopt_op"));
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
    public Set<String> velden() {
        return Set.of("notitie.tekst");
    }
}
