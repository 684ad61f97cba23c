package nl.buurtregie.wijkkompas.kompas;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;

/**
 * A figure of an area as the compass reads it, ours or brought in.
 *
 * @param waarde null without a figure
 * @param onder 95 % interval, or null; boven the same
 * @param teller rounded count, or null
 * @param noemer what it was divided by, or null
 * @param reden why there is no figure; "" when there is one
 */
public record Kompascijfer(
        BigDecimal waarde, BigDecimal onder, BigDecimal boven, Integer teller, BigDecimal noemer, String reden) {

    static final Kompascijfer GEEN = leeg("niet geteld voor dit gebied en jaar");

    static Kompascijfer van(Cijfer cijfer) {
        return new Kompascijfer(
                cijfer.waarde(), cijfer.onder(), cijfer.boven(), cijfer.teller(), cijfer.noemer(), cijfer.reden());
    }

    static Kompascijfer ingevoerd(BigDecimal waarde) {
        return waarde == null
                ? leeg("geen cijfer in het bestand van de bron")
                : new Kompascijfer(waarde, null, null, null, null, "");
    }

    /** Of several areas together; each has a denominator. */
    static Kompascijfer samen(Collection<Kompascijfer> delen) {
        double noemer =
                delen.stream().mapToDouble(een -> een.noemer().doubleValue()).sum();
        double gewogen = delen.stream()
                .mapToDouble(een -> een.waarde().doubleValue() * een.noemer().doubleValue())
                .sum();
        int teller = delen.stream()
                .mapToInt(een -> een.teller() == null ? 0 : een.teller())
                .sum();
        return new Kompascijfer(
                BigDecimal.valueOf(gewogen / noemer).setScale(2, RoundingMode.HALF_UP),
                null,
                null,
                teller,
                BigDecimal.valueOf(noemer),
                "");
    }

    private static Kompascijfer leeg(String reden) {
        return new Kompascijfer(null, null, null, null, null, reden);
    }

    public boolean isEr() {
        return waarde != null;
    }
}
