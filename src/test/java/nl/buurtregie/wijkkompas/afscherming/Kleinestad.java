package nl.buurtregie.wijkkompas.afscherming;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two wijken of two buurten and one, two quarters: rows, columns and totals. So small that every possible city can be tried,
 * without the code under test.
 */
final class Kleinestad {

    private static final Regels REGELS = Regels.STANDAARD;
    private static final int HOOGSTE = 13;

    private final int[] atomen;
    private final Stelsel stelsel;

    Kleinestad(Random toeval) {
        this(IntStream.range(0, 6)
                .map(plaats -> toeval.nextInt(3) == 0 ? 0 : toeval.nextInt(9))
                .toArray());
    }

    private Kleinestad(int[] atomen) {
        this.atomen = atomen;
        stelsel = new Stelsel(atomen, REGELS);
        for (int buurt = 0; buurt < 3; buurt++) {
            stelsel.publiceer(buurt);
            stelsel.publiceer(buurt + 3);
            stelsel.publiceer(buurt, buurt + 3);
        }
        stelsel.publiceer(0, 1);
        stelsel.publiceer(3, 4);
        stelsel.publiceer(0, 1, 3, 4);
        stelsel.publiceer(0, 1, 2);
        stelsel.publiceer(3, 4, 5);
        stelsel.publiceer(0, 1, 2, 3, 4, 5);
    }

    Stelsel stelsel() {
        return stelsel;
    }

    List<Cel> klein() {
        return stelsel.cellen().stream()
                .filter(cel -> REGELS.isKlein(cel.waarde()))
                .toList();
    }

    /** Small numbers that cannot be everything from one to four any more, given what is hidden now. */
    List<Cel> uitTeRekenen() {
        return klein().stream()
                .filter(cel -> !IntStream.rangeClosed(1, 4).allMatch(waarde -> kan(cel, waarde, new int[6], 0)))
                .toList();
    }

    /** Fewest numbers to hide beside the small ones so that nothing can be worked out; at most this many. */
    int minsteBijvangst(int hooguit) {
        int minst = 0;
        while (minst < hooguit && !kanMet(new Kleinestad(atomen).verbergKlein(), minst, 0)) {
            minst++;
        }
        return minst;
    }

    private Kleinestad verbergKlein() {
        klein().forEach(Cel::verberg);
        return this;
    }

    private static boolean kanMet(Kleinestad stad, int nog, int vanaf) {
        if (nog == 0) {
            return stad.uitTeRekenen().isEmpty();
        }
        List<Cel> cellen = stad.stelsel.cellen();
        for (int plaats = vanaf; plaats < cellen.size(); plaats++) {
            Cel cel = cellen.get(plaats);
            if (!cel.verborgen()) {
                cel.verberg();
                if (kanMet(stad, nog - 1, plaats + 1)) {
                    return true;
                }
                cel.toon();
            }
        }
        return false;
    }

    private boolean kan(Cel gevraagd, int waarde, int[] poging, int plaats) {
        for (int atoom = 0; atoom <= HOOGSTE; atoom++) {
            poging[plaats] = atoom;
            if (past(gevraagd, waarde, poging, plaats) && (plaats == 5 || kan(gevraagd, waarde, poging, plaats + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean past(Cel gevraagd, int waarde, int[] poging, int tot) {
        for (Cel cel : stelsel.cellen()) {
            boolean bekend = cel.atomen()[cel.atomen().length - 1] <= tot;
            if (bekend && cel == gevraagd && som(poging, cel) != waarde
                    || bekend && !cel.verborgen() && !ziet(som(poging, cel), cel)) {
                return false;
            }
        }
        return true;
    }

    private static boolean ziet(int som, Cel cel) {
        boolean verborgen = som > 0 && som < 5;
        return !verborgen && Math.round(som / 5f) == Math.round(cel.waarde() / 5f);
    }

    private static int som(int[] poging, Cel cel) {
        return IntStream.of(cel.atomen()).map(atoom -> poging[atoom]).sum();
    }
}
