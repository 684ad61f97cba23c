package nl.buurtregie.gebied;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.buurtregie.platform.RuleViolation;

/** A whole file, read: the lines that are good and what is wrong with the others. */
final class Postcodebestand {

    private final List<Postcoderegel> regels = new ArrayList<>();
    private final List<Postcodefout> fouten = new ArrayList<>();

    private Postcodebestand() {}

    /** @throws RuleViolation when there is nothing in it */
    static Postcodebestand lees(String tekst, Predicate<String> isBekend) {
        Postcodebestand bestand = new Postcodebestand();
        String[] alle = tekst.replace("\uFEFF", "").split("\\R", -1);
        for (int i = 0; i < alle.length; i++) {
            if (!alle[i].isBlank() && !isKop(i, alle[i])) {
                bestand.lees(i + 1, alle[i], isBekend);
            }
        }
        if (bestand.regels.isEmpty() && bestand.fouten.isEmpty()) {
            throw new RuleViolation("G1.4", "bestand", "Kies een bestand met minstens één regel.");
        }
        bestand.zoekDubbele();
        return bestand;
    }

    private void lees(int regel, String tekst, Predicate<String> isBekend) {
        try {
            regels.add(Postcoderegel.van(regel, tekst.split("[;,\\t]", -1), isBekend));
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
