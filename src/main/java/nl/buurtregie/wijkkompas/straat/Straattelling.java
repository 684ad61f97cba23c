package nl.buurtregie.wijkkompas.straat;

import java.util.List;
import nl.buurtregie.wijkkompas.afscherming.Som;
import nl.buurtregie.wijkkompas.afscherming.Telbaar;

/** What is counted of the reports of a year: each is a condition on {@code feit_overlastmelding}. */
public enum Straattelling implements Telbaar {
    MELDINGEN("true"),
    PROBLEMEN("nieuw"),
    GEZIEN("bron = 'CONCIERGE'");

    static final List<Som<Straattelling>> SOMMEN = List.of(Som.van(MELDINGEN, PROBLEMEN), Som.van(MELDINGEN, GEZIEN));

    private final String waar;

    Straattelling(String waar) {
        this.waar = waar;
    }

    @Override
    public String waar() {
        return waar;
    }
}
