package nl.buurtregie.open311.web;

import nl.buurtregie.overlast.Standwissel;
import nl.buurtregie.overlast.begrip.Uitkomst;

/**
 * How it stands with a problem in the longer words that FixMyStreet knows for updates. Its resident then reads "in
 * progress" or "not the council's", where open and closed would say "open" and "fixed".
 */
final class FixMyStreetstand {

    private FixMyStreetstand() {}

    static String van(Standwissel wissel) {
        return switch (wissel.stand()) {
            case BEOORDELEN, VOORSTELLEN -> "INVESTIGATING";
            case OPPAKKEN -> "ACTION_SCHEDULED";
            case BIJ_PARTNER, HERCONTROLE, TERUGKOPPELEN -> "IN_PROGRESS";
            case AFGESLOTEN, GESTOPT -> klaar(wissel.uitkomst());
        };
    }

    private static String klaar(Uitkomst uitkomst) {
        if (uitkomst == null) {
            return "CLOSED";
        }
        return switch (uitkomst) {
            case ZELF_OPGELOST, PARTNER_OPGELOST -> "FIXED";
            case NIETS_GEVONDEN -> "NO_FURTHER_ACTION";
            case NIET_VOOR_ONS -> "NOT_COUNCILS_RESPONSIBILITY";
            case SAMENGEVOEGD -> "DUPLICATE";
            case NAAR_BEMIDDELING, VOORSTEL_AFGEWEZEN, VOORSTEL_VERVALLEN, INGETROKKEN -> "CLOSED";
        };
    }
}
