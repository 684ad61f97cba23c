package nl.buurtregie.wijkkompas;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure of the whole country, to be shown only beside the same denominator.
 *
 * @param van lowest; tot highest, the same when it is one figure
 * @param noemer in words, as "van de behandelde zaken"
 * @param vastgelegd the day it was written down, and by whom
 */
public record Landelijkcijfer(
        Soort soort,
        int versie,
        String naam,
        BigDecimal van,
        BigDecimal tot,
        String noemer,
        String toelichting,
        int jaar,
        String bron,
        String door,
        LocalDate vastgelegd) {

    /** What is compared. */
    public enum Soort {
        ZAKEN_1000,
        GOED_BEHANDELD,
        ZELF_AANGEMELD;

        public boolean isDeel() {
            return this != ZAKEN_1000;
        }
    }

    /** "1,1", "65–70 %" or "45 %". */
    public String woorden() {
        String getal = van.compareTo(tot) == 0 ? Getallen.kort(van) : Getallen.kort(van) + "–" + Getallen.kort(tot);
        return soort.isDeel() ? getal + "\u00a0%" : getal;
    }
}
