package nl.buurtregie.gebied.postcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.buurtregie.platform.RuleViolation;

/** A whole file, read: the lines that are good and what is wrong with the others. */
final class Postcodebestand {

    /** Of the largest gemeente, a line for each range of house numbers, and as much again. */
    private static final int MEESTE_REGELS = 400_000;

    private static final int MEESTE_CELLEN = 20;

    private final List<Postcoderegel> regels = new ArrayList<>();
    private final List<Postcodefout> fouten = new ArrayList<>();

    private Postcodebestand() {}

    /** @throws RuleViolation when there is nothing in it */
    static Postcodebestand lees(String tekst, Predicate<String> isBekend) {
        Postcodebestand bestand = new Postcodebestand();
        Iterator<String> alle = tekst.replace("\uFEFF", "").lines().iterator();
        for (int i = 0; alle.hasNext(); i++) {
            String regel = alle.next();
            if (!regel.isBlank() && !isKop(i, regel)) {
                bestand.lees(i + 1, regel, isBekend);
            }
        }
        if (bestand.regels.isEmpty() && bestand.fouten.isEmpty()) {
            throw new RuleViolation("G1.4", "bestand", "Kies een bestand met minstens één regel.");
        }
        bestand.zoekDubbele();
        return bestand;
    }

    private void lees(int regel, String tekst, Predicate<String> isBekend) {
        if (regels.size() + fouten.size() >= MEESTE_REGELS) {
            throw new RuleViolation(
                    "G1.4", "bestand", "Dit zijn meer dan 400.000 regels. Laat alleen je eigen gemeente staan.");
        }
        try {
            regels.add(Postcoderegel.van(regel, tekst.split("[;,\\t]", MEESTE_CELLEN), isBekend));
        } catch (RuleViolation fout) {
            fouten.add(new Postcodefout(regel, fout.getMessage()));
        }
    }

    private void zoekDubbele() {
        regels.sort(Comparator.comparing(Postcoderegel::postcode)
                .thenComparing(Postcoderegel::van)
                .thenComparing(Postcoderegel::regel));
        Postcoderegel verst = null;
        for (Postcoderegel een : regels) {
            boolean zelfde = verst != null && verst.postcode().equals(een.postcode());
            if (zelfde && een.van() <= verst.tot()) {
                fouten.add(dubbel(verst, een));
            }
            verst = zelfde && verst.tot() > een.tot() ? verst : een;
        }
        fouten.sort(Comparator.comparing(Postcodefout::regel));
    }

    private static Postcodefout dubbel(Postcoderegel een, Postcoderegel ander) {
        int eerste = Math.min(een.regel(), ander.regel());
        RuleViolation fout = new RuleViolation(
                "G1.3",
                "Regel " + eerste + " gaat over hetzelfde huisnummer van " + een.postcode() + ". Haal er één weg.");
        return new Postcodefout(Math.max(een.regel(), ander.regel()), fout.getMessage());
    }

    private static boolean isKop(int plek, String regel) {
        String klein = regel.toLowerCase(Locale.ROOT);
        return plek == 0 && (klein.contains("postcode") || klein.contains("pc6"));
    }

    List<Postcoderegel> regels() {
        return regels;
    }

    List<Postcodefout> fouten() {
        return fouten;
    }
}
