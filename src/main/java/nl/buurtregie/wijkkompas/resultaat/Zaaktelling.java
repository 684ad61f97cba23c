package nl.buurtregie.wijkkompas.resultaat;

import java.util.List;
import nl.buurtregie.wijkkompas.afscherming.Som;
import nl.buurtregie.wijkkompas.afscherming.Telbaar;

/** What is counted of the cases that were closed in a year: each is a condition on {@code feit_afsluiting}. */
public enum Zaaktelling implements Telbaar {
    AANGEMELD("true"),
    GESCHIKT("geschikt"),
    GOED_GESCHIKT("geschikt and " + Sql.GOED),
    NAAR_PAAR("naar_paar"),
    EERSTE_BUUR("eerste_buur"),
    TWEEDE_BUUR("tweede_buur"),
    /** All around one table, with two or with a group. */
    SAMEN("(samen or groep)"),
    /** Reached only through pendelen, not at one table. */
    PENDEL("pendel and not samen and not groep"),
    GOED(Sql.GOED),
    GOED_BEHANDELD("naar_paar and " + Sql.GOED),
    ADVIES("geschikt and not naar_paar and resultaat = 'OPGELOST_MET_ADVIES'"),
    /** By the intake; what a pair stopped as unsafe was suitable. */
    ONGESCHIKT("not geschikt and resultaat = 'ONGESCHIKT'"),
    INGETROKKEN("geschikt and not naar_paar and resultaat = 'INGETROKKEN'"),
    /** What was lost between the first neighbour and the second: not who said no after a yes, and no melder who was never reached. */
    GEWEIGERD(Sql.TOT_TWEEDE + "resultaat = 'TWEEDE_BUUR_WEIGERT'"),
    NIET_BEREIKT(Sql.TOT_TWEEDE + "resultaat = 'NIET_BEREIKT'"),
    BINNEN_DOEL("naar_paar and werkdagen <= ?6");

    /** How they hang together. */
    static final List<Som<Zaaktelling>> SOMMEN = List.of(
            Som.van(AANGEMELD, GESCHIKT, ONGESCHIKT),
            Som.van(AANGEMELD, GESCHIKT),
            Som.van(AANGEMELD, NAAR_PAAR),
            Som.van(AANGEMELD, EERSTE_BUUR),
            Som.van(AANGEMELD, TWEEDE_BUUR),
            Som.van(AANGEMELD, SAMEN, PENDEL),
            Som.van(AANGEMELD, GOED),
            Som.van(AANGEMELD, GOED, ONGESCHIKT, GEWEIGERD, NIET_BEREIKT),
            Som.van(GESCHIKT, GOED_GESCHIKT),
            Som.van(GESCHIKT, NAAR_PAAR),
            Som.van(GESCHIKT, NAAR_PAAR, ADVIES, INGETROKKEN),
            Som.van(GOED_GESCHIKT, GOED_BEHANDELD, ADVIES),
            Som.van(NAAR_PAAR, EERSTE_BUUR),
            Som.van(NAAR_PAAR, GOED_BEHANDELD),
            Som.van(NAAR_PAAR, BINNEN_DOEL),
            Som.van(EERSTE_BUUR, TWEEDE_BUUR),
            Som.van(EERSTE_BUUR, TWEEDE_BUUR, GEWEIGERD, NIET_BEREIKT),
            Som.van(TWEEDE_BUUR, SAMEN),
            Som.van(TWEEDE_BUUR, SAMEN, PENDEL),
            Som.van(GOED, GOED_GESCHIKT));

    /** "Goed" is the numerator of every share of good endings. */
    private static final class Sql {
        private static final String GOED = "resultaat in ('OPGELOST','VERBETERD','OPGELOST_MET_ADVIES')";
        private static final String TOT_TWEEDE = "eerste_buur and not tweede_buur and ";
    }

    private final String waar;

    Zaaktelling(String waar) {
        this.waar = waar;
    }

    /** In {@link #BINNEN_DOEL} parameter 6 is our own target in werkdagen. */
    @Override
    public String waar() {
        return waar;
    }
}
