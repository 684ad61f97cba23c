package nl.buurtregie.wijkkompas.programma;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Staaf;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;

/** Puts published figures into words. */
final class Cijferwoorden {

    private static final String GEEN = "–";

    private Cijferwoorden() {}

    static Jaarcijfers.Regel cijfer(Indicator begrip, Cijfer cijfer, String land) {
        return new Jaarcijfers.Regel(
                begrip.naam(),
                waarde(begrip, cijfer),
                geteldOp(begrip, cijfer),
                cijfer.waarde() == null ? cijfer.reden() : marge(cijfer),
                land,
                begrip.definitie());
    }

    /** "62 % (57–67)", or "–" */
    static String kort(Indicator begrip, Cijfer cijfer) {
        return cijfer.onder() == null ? waarde(begrip, cijfer) : waarde(begrip, cijfer) + " (" + marge(cijfer) + ")";
    }

    /** @param aantal null when it is hidden */
    static String aantal(Integer aantal) {
        return aantal == null ? GEEN : Getallen.geheel(aantal);
    }

    private static String waarde(Indicator begrip, Cijfer cijfer) {
        if (cijfer.waarde() == null) {
            return GEEN;
        }
        String getal = Getallen.kort(cijfer.waarde());
        return switch (begrip.maat()) {
            case AANDEEL -> getal + "\u00a0%";
            case PER_1000 -> getal + " per 1.000";
            case PER_RONDEUUR -> getal + " per uur";
            case MEDIAAN, P90 -> getal + " werkdagen";
            case AANTAL, INGEVOERD -> getal;
        };
    }

    private static String geteldOp(Indicator begrip, Cijfer cijfer) {
        String noemer =
                cijfer.noemer() == null ? GEEN : Getallen.geheel(cijfer.noemer().intValue());
        return switch (begrip.maat()) {
            case AANDEEL -> aantal(cijfer.teller()) + " van " + noemer;
            case PER_1000 -> aantal(cijfer.teller()) + ", " + noemer + " inwoners";
            case PER_RONDEUUR -> aantal(cijfer.teller()) + ", " + noemer + " uur";
            case MEDIAAN, P90 -> aantal(cijfer.teller());
            case AANTAL, INGEVOERD -> "";
        };
    }

    private static String marge(Cijfer cijfer) {
        return cijfer.onder() == null ? "" : Getallen.kort(cijfer.onder()) + "–" + Getallen.kort(cijfer.boven());
    }

    /** Bars in this order; a hidden count has none. */
    static List<Staaf> staven(Map<String, Integer> aantallen) {
        int hoogste = aantallen.values().stream().filter(Objects::nonNull).reduce(1, Math::max);
        List<Staaf> staven = new ArrayList<>();
        aantallen.forEach((naam, aantal) ->
                staven.add(new Staaf(naam, aantal(aantal), aantal == null ? 0 : Math.round(aantal * 100f / hoogste))));
        return staven;
    }
}
