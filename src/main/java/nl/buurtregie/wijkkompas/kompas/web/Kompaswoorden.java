package nl.buurtregie.wijkkompas.kompas.web;

import java.math.BigDecimal;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;

/** How cells and figures are said. */
public final class Kompaswoorden {

    private static final BigDecimal KLEIN = BigDecimal.TEN;

    private Kompaswoorden() {}

    /** 14,8; 0,92; "54 %"; "2,4 %". */
    public static String waarde(BigDecimal getal, String eenheid) {
        return eenheid.equals("%") ? procent(getal) + "\u00a0%" : fijn(getal);
    }

    /** One decimal under ten: of two wijken with 1,6 and 2,4 % one has half as much again. */
    private static String procent(BigDecimal getal) {
        return Getallen.met(getal.abs().compareTo(KLEIN) < 0 ? 1 : 0, getal);
    }

    /** Two decimals under ten, where one would hide the difference. */
    static String fijn(BigDecimal getal) {
        return getal.abs().compareTo(KLEIN) < 0 ? Getallen.met(2, getal) : Getallen.kort(getal);
    }

    public static String waarde(Kompascijfer cijfer, String eenheid) {
        return cijfer.isEr() ? waarde(cijfer.waarde(), eenheid) : "–";
    }

    /** What stands in a cell. */
    static String kort(Kompasvak vak) {
        if (vak.score() != null) {
            return vak.punten().toString();
        }
        boolean waarde = vak.blad() != null && vak.blad().wijk().isEr();
        return waarde ? waarde(vak.blad().wijk(), vak.blad().eenheid()) : "–";
    }

    /** The same for who cannot see it. */
    static String zeg(Kompasvak vak) {
        String wie = vak.naam() + ": ";
        String van = vak.blad() != null && vak.blad().eigen() ? ", uit Buurtregie" : "";
        if (vak.score() != null) {
            return wie + vak.punten() + ", " + Kompasklasse.van(vak.punten()).zin() + van;
        }
        boolean waarde = vak.blad() != null && vak.blad().wijk().isEr();
        return wie + (waarde ? kort(vak) + ", " + vak.reden() : vak.reden()) + van;
    }

    static String kleur(Kompasvak vak, boolean oordeel, int ring) {
        if (vak.score() != null) {
            return Kompasklasse.van(vak.punten()).kleur();
        }
        boolean blauw = !oordeel || vak.blad() != null && vak.blad().wijk().isEr();
        return blauw ? "k-blauw-" + ring : "k-leeg";
    }
}
