package nl.buurtregie.wijkkompas.landelijk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.bereik.Getallen;

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

    private static final int EERSTE_JAAR = 1990;
    private static final BigDecimal ALLES = BigDecimal.valueOf(100);

    /**
     * What a newer version says; name and denominator stay, or it would not be the same figure.
     *
     * @param van lowest; tot highest, the same when it is one figure; 0 or more
     * @param toelichting at most 160 characters, may be empty
     * @param bron 1 to 160 characters
     */
    public record Nieuw(BigDecimal van, BigDecimal tot, int jaar, String toelichting, String bron) {}

    /** What is compared. */
    public enum Soort {
        ZAKEN_1000,
        GOED_BEHANDELD,
        ZELF_AANGEMELD;

        /** As in an address. */
        public String pad() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isDeel() {
            return this != ZAKEN_1000;
        }
    }

    /** "1,1", "65–70 %" or "45 %". */
    public String woorden() {
        String getal = van.compareTo(tot) == 0 ? Getallen.kort(van) : Getallen.kort(van) + "–" + Getallen.kort(tot);
        return soort.isDeel() ? getal + "\u00a0%" : getal;
    }

    Landelijkcijfer volgende(Nieuw nieuw, String wie, LocalDate vandaag) {
        if (nieuw.tot().compareTo(nieuw.van()) < 0) {
            throw new RuleViolation("LC1.1", "tot", "Vul bij ‘tot’ hetzelfde in als bij ‘van’, of een hoger getal.");
        }
        if (soort.isDeel() && nieuw.tot().compareTo(ALLES) > 0) {
            throw new RuleViolation("LC1.2", "tot", "Een percentage is hooguit 100.");
        }
        if (nieuw.jaar() < EERSTE_JAAR || nieuw.jaar() > vandaag.getYear()) {
            throw new RuleViolation(
                    "LC1.3", "jaar", "Vul een jaar in van " + EERSTE_JAAR + " tot en met " + vandaag.getYear() + ".");
        }
        if (isGelijk(nieuw)) {
            throw new RuleViolation("LC1.4", "van", "Er is niets anders dan in de versie van nu.");
        }
        return new Landelijkcijfer(
                soort,
                versie + 1,
                naam,
                nieuw.van(),
                nieuw.tot(),
                noemer,
                nieuw.toelichting(),
                nieuw.jaar(),
                nieuw.bron(),
                wie,
                vandaag);
    }

    private boolean isGelijk(Nieuw nieuw) {
        return van.compareTo(nieuw.van()) == 0
                && tot.compareTo(nieuw.tot()) == 0
                && jaar == nieuw.jaar()
                && toelichting.equals(nieuw.toelichting())
                && bron.equals(nieuw.bron());
    }
}
