package nl.buurtregie.wijkkompas.indicator;

import static nl.buurtregie.wijkkompas.indicator.Feitsoort.AANMELDING;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.AFHANDELING;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.AFSLUITING;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.INTAKE;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.MELDING;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.PROBLEEM;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.VROEGSIGNAAL;
import static nl.buurtregie.wijkkompas.indicator.Feitsoort.WACHTTIJD;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;

/** What can be counted, each written once. An indicator is one of these, or one beside another. */
public enum Telling {
    ZAKEN("zaken", AANMELDING, "true"),
    ZELFMELDERS("zaken van wie zichzelf meldde", AANMELDING, "verwijzer = 'ZELFMELDER'"),
    COMPLEX("complexe zaken", AANMELDING, "complex"),

    AFGESLOTEN("afgesloten zaken", AFSLUITING, "true"),
    GOED("goed geëindigde zaken", AFSLUITING, Feiten.GOED),
    GESCHIKT("geschikte zaken", AFSLUITING, "geschikt"),
    GOED_GESCHIKT("geschikte zaken die goed eindigden", AFSLUITING, "geschikt and " + Feiten.GOED),
    BEHANDELD("behandelde zaken", AFSLUITING, "naar_paar"),
    GOED_BEHANDELD("behandelde zaken die goed eindigden", AFSLUITING, "naar_paar and " + Feiten.GOED),
    SAMEN("zaken met een gezamenlijk gesprek", AFSLUITING, "samen or groep"),
    GEWEIGERD("zaken waarin de tweede buur weigerde", AFSLUITING, "resultaat = 'TWEEDE_BUUR_WEIGERT'"),
    NAZORG("zaken met nazorg", AFSLUITING, "nazorg_bereikt"),
    TERUGKEER("zaken met een nieuwe aanmelding binnen een jaar", AFSLUITING, "terugkeer", Period.ofYears(1)),

    INTAKES("intakes", INTAKE, "true"),
    INTAKES_OP_TIJD("intakes op tijd", INTAKE, "werkdagen <= norm"),
    WACHTENDEN("zaken van de wachtlijst", WACHTTIJD, "true"),

    MELDINGEN("meldingen", MELDING, "true"),
    MELDINGEN_FYSIEK("meldingen van verloedering", MELDING, "groep = 'FYSIEK'"),
    MELDINGEN_SOCIAAL("meldingen van sociale overlast", MELDING, "groep = 'SOCIAAL'"),
    MELDINGEN_BUREN("meldingen van burenoverlast", MELDING, "groep = 'BUREN'"),
    MELDINGEN_OVERIG("andere meldingen", MELDING, "groep = 'OVERIG'"),
    WAARNEMINGEN("waarnemingen op straat", MELDING, "bron = 'CONCIERGE'"),

    PROBLEMEN("problemen", PROBLEEM, "true"),
    PROBLEMEN_FYSIEK("problemen van verloedering", PROBLEEM, "groep = 'FYSIEK'"),
    PROBLEMEN_SOCIAAL("problemen van sociale overlast", PROBLEEM, "groep = 'SOCIAAL'"),
    PROBLEMEN_BUREN("problemen van burenoverlast", PROBLEEM, "groep = 'BUREN'"),
    PROBLEMEN_OVERIG("andere problemen", PROBLEEM, "groep = 'OVERIG'"),

    AFGEHANDELD("afgehandelde problemen", AFHANDELING, "true"),
    ZELF_OPGELOST("problemen die wij zelf oplosten", AFHANDELING, "uitkomst = 'ZELF_OPGELOST'"),
    BINNEN_TERMIJN("problemen binnen de termijn", AFHANDELING, "binnen_termijn"),
    MET_MELDER("problemen met een melder die antwoord wil", AFHANDELING, "melders"),
    TERUGGEKOPPELD("problemen met antwoord aan alle melders", AFHANDELING, "melders and beantwoord"),
    GEKEKEN("problemen waar wij nog eens keken", AFHANDELING, "gekeken"),
    SCHOON("problemen die bij de eerste keer kijken weg waren", AFHANDELING, "gekeken and schoon"),

    VOORSTELLEN("voorstellen voor bemiddeling", VROEGSIGNAAL, "true"),
    OMGEZET("voorstellen die een zaak werden", VROEGSIGNAAL, "uitkomst = 'JA'"),

    HOTSPOTS("hotspots", Feitsoort.HOTSPOT, "true");

    private final String woord;
    private final Feitsoort soort;
    private final String voorwaarde;
    private final Period erna;

    Telling(String woord, Feitsoort soort, String voorwaarde) {
        this(woord, soort, voorwaarde, Period.ZERO);
    }

    /** @param erna how long something may still happen that counts for the day before it */
    Telling(String woord, Feitsoort soort, String voorwaarde, Period erna) {
        this.woord = woord;
        this.soort = soort;
        this.voorwaarde = voorwaarde;
        this.erna = erna;
    }

    /** In the plural, as on the page: "afgesloten zaken". */
    public String woord() {
        return woord;
    }

    public Feitsoort soort() {
        return soort;
    }

    /** A condition on the facts of its kind. */
    String voorwaarde() {
        return voorwaarde;
    }

    /** The first day on which nothing can be added any more to what was counted of this period. */
    public LocalDate compleetOp(Periode periode) {
        return periode.na().plus(erna);
    }

    public static List<Telling> van(Feitsoort soort) {
        return Arrays.stream(values()).filter(een -> een.soort == soort).toList();
    }

    /** Needed before the constants above. */
    private static final class Feiten {
        static final String GOED = "resultaat in ('OPGELOST','VERBETERD','OPGELOST_MET_ADVIES')";
    }
}
