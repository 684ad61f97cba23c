package nl.buurtregie.wijkkompas.resultaat;

import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Selectie;

/** Of which of the results of one choice there may be a percentage: where the true count is large enough. */
public final class Noemerkeuze {

    private final Telraam<Zaaktelling> telraam;
    private final Selectie selectie;

    private Noemerkeuze(Telraam<Zaaktelling> telraam, Selectie selectie) {
        this.telraam = telraam;
        this.selectie = selectie;
    }

    public static Noemerkeuze van(Telraam<Zaaktelling> telraam, Selectie selectie) {
        return new Noemerkeuze(telraam, selectie);
    }

    public boolean isGenoeg(Zaaktelling noemer) {
        return telraam.isGenoeg(selectie.codes(), noemer);
    }

    /** From how many on. */
    public int grens() {
        return telraam.regels().noemer();
    }

    /** Why there is no percentage where there are too few. */
    public String teWeinig() {
        return Regelwoorden.teWeinig(telraam.regels(), "zaken");
    }
}
