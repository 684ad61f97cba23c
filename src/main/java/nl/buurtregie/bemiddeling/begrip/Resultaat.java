package nl.buurtregie.bemiddeling.begrip;

import static nl.buurtregie.bemiddeling.begrip.Terugkoppeling.MET_GOED_GEVOLG;
import static nl.buurtregie.bemiddeling.begrip.Terugkoppeling.NIET_IN_BEHANDELING;
import static nl.buurtregie.bemiddeling.begrip.Terugkoppeling.ZONDER_GEVOLG;

/** How a case ended, and the little that a verwijzer may hear of it. Source: code list of the field. */
public enum Resultaat {
    OPGELOST("opgelost", MET_GOED_GEVOLG),
    VERBETERD("verbeterd", MET_GOED_GEVOLG),
    NIET_OPGELOST("niet opgelost", ZONDER_GEVOLG),
    OPGELOST_MET_ADVIES("opgelost met advies", MET_GOED_GEVOLG),
    INGETROKKEN("ingetrokken", ZONDER_GEVOLG),
    /** The same request was entered twice, and the other case has it; nobody is told anything of this one. */
    DUBBEL("dubbel ingevoerd", NIET_IN_BEHANDELING),
    EERSTE_BUUR_STOPT("eerste buur stopt", ZONDER_GEVOLG),
    TWEEDE_BUUR_WEIGERT("tweede buur weigert", ZONDER_GEVOLG),
    NIET_BEREIKT("niet bereikt", ZONDER_GEVOLG),
    VERHUISD("verhuisd", ZONDER_GEVOLG),
    ONGESCHIKT("niet geschikt of doorverwezen", NIET_IN_BEHANDELING),
    ONBEKEND_NA_NAZORG("onbekend na nazorg", ZONDER_GEVOLG);

    private final String woord;
    private final Terugkoppeling terugkoppeling;

    Resultaat(String woord, Terugkoppeling terugkoppeling) {
        this.woord = woord;
        this.terugkoppeling = terugkoppeling;
    }

    public String woord() {
        return woord;
    }

    public Terugkoppeling terugkoppeling() {
        return terugkoppeling;
    }

    /** The numerator of every "goed geëindigd": opgelost, verbeterd, opgelost met advies. */
    public boolean isPositief() {
        return terugkoppeling == MET_GOED_GEVOLG;
    }
}
