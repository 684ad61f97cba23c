package nl.buurtregie.gebied.postcode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;

/** A whole file, read: the lines that are good and what is wrong with the others. */
final class Postcodebestand {

    /** Of the largest gemeente, a line for each range of house numbers, and as much again. */
    private static final int MEESTE_REGELS = 400_000;

    private static final int MEESTE_CELLEN = 20;

    /** As CBS gives all addresses (pc6hnr): postcode, house number, buurt, wijk, gemeente. */
    private static final int CELLEN_VAN_CBS = 5;

    private final List<Postcoderegel> regels = new ArrayList<>();
    private final List<Postcodefout> fouten = new ArrayList<>();
    private final Set<String> buurten;
    private int overgeslagen;

    private Postcodebestand(Set<String> buurten) {
        this.buurten = buurten;
    }

    /**
     * @param buurten the codes of all of ours
     * @throws RuleViolation when there is nothing of us in it
     */
    static Postcodebestand lees(String tekst, Set<String> buurten) {
        Postcodebestand bestand = new Postcodebestand(buurten);
        Iterator<String> alle = tekst.replace("\uFEFF", "").lines().iterator();
        for (int i = 0; alle.hasNext(); i++) {
            String regel = alle.next();
            if (!regel.isBlank() && !isKop(i, regel)) {
                bestand.lees(i + 1, regel);
            }
        }
        if (bestand.regels.isEmpty() && bestand.fouten.isEmpty()) {
            throw new RuleViolation(
                    "G1.4",
                    "bestand",
                    bestand.overgeslagen == 0
                            ? "Kies een bestand met minstens één regel."
                            : "In dit bestand staan alleen adressen van andere gemeenten.");
        }
        bestand.zoekDubbele();
        return bestand;
    }

    private void lees(int regel, String tekst) {
        if (regels.size() + fouten.size() + overgeslagen >= MEESTE_REGELS) {
            throw new RuleViolation(
                    "G1.4", "bestand", "Dit zijn meer dan 400.000 regels. Laat alleen je eigen gemeente staan.");
        }
        String[] cellen = tekst.split("[;,\\t]", MEESTE_CELLEN);
        try {
            if (cellen.length != CELLEN_VAN_CBS) {
                regels.add(Postcoderegel.van(regel, cellen, buurten::contains));
            } else if (isOns(Postcoderegel.gemeente(cellen[CELLEN_VAN_CBS - 1]))) {
                regels.add(Postcoderegel.van(regel, Arrays.copyOf(cellen, 3), buurten::contains));
            } else {
                overgeslagen++;
            }
        } catch (RuleViolation fout) {
            fouten.add(new Postcodefout(regel, fout.getMessage()));
        }
    }

    /** @param gemeente as a code of a buurt begins */
    private boolean isOns(String gemeente) {
        return buurten.stream().anyMatch(buurt -> buurt.startsWith(gemeente));
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

    /** Lines about addresses of other gemeenten. */
    int overgeslagen() {
        return overgeslagen;
    }
}
