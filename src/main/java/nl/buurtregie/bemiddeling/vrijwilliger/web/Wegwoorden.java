package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Studie;

/** The next step of somebody on the road, and what ends soon, in a few words. */
final class Wegwoorden {

    private Wegwoorden() {}

    /** What somebody has to do now; empty when nothing is. */
    static String volgende(Loopbaan weg) {
        return switch (weg.stap()) {
            case KENNISMAKING -> "Maak kennis";
            case TRAINING -> "Nodig uit voor de basistraining";
            case PAPIEREN -> weg.dagen().certificaat() == null ? "Geef het certificaat" : "Bekijk de VOG";
            case EERSTE_ZAAK -> eersteZaak(weg);
            case ACTIEF, GESTOPT -> "";
        };
    }

    private static String eersteZaak(Loopbaan weg) {
        if (weg.isAccountGevraagd()) {
            return "Wacht op een account";
        }
        return weg.medewerkerId() == null ? "Vraag een account" : "Eerste zaak, naast iemand met ervaring";
    }

    /** What ends soon or has ended, each a sentence without its point. */
    static List<String> looptAf(Loopbaan weg, boolean vog, boolean periode, LocalDate vandaag) {
        List<String> zinnen = new ArrayList<>();
        if (vog) {
            LocalDate tot = weg.dagen().vogTot();
            String dag = DutchDates.withYear(tot);
            zinnen.add(weg.isVogVerlopen(vandaag) ? "VOG verlopen op " + dag : "VOG geldt tot en met " + dag);
        }
        if (periode) {
            Studie studie = weg.aanmelder().studie();
            zinnen.add("periode van school tot en met " + DutchDates.withYear(studie.tot()));
        }
        return zinnen;
    }
}
