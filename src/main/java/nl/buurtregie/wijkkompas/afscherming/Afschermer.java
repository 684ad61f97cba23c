package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what is hidden. First every small number; then, for each of these that a reader could still corner, the cheapest
 * neighbour that must go too. A heuristic: it gives up the smallest number that helps, and does not promise the least loss
 * of all; what was lost is counted.
 */
public final class Afschermer {

    /** Neighbours tried for one exposed number before a sum above it is given up instead. */
    private static final int PROBEER = 20;

    private final Stelsel stelsel;
    private final Getuige getuige;
    private final Zicht zicht;

    private Afschermer(Stelsel stelsel) {
        this.stelsel = stelsel;
        for (Cel cel : stelsel.cellen()) {
            if (stelsel.regels().isKlein(cel.waarde())) {
                cel.verberg();
            }
        }
        this.zicht = new Zicht(stelsel);
        this.getuige = new Getuige(stelsel, zicht);
    }

    /** Hides in the cells of the system, and says what it cost. */
    public static Uitslag schermAf(Stelsel stelsel) {
        return new Afschermer(stelsel).allemaal();
    }

    /**
     * The audit by itself: which small numbers can be cornered, given what is hidden now. Hides nothing.
     *
     * @return empty when the publication is safe
     */
    public static List<Cel> onveilig(Stelsel stelsel) {
        Getuige getuige = new Getuige(stelsel, new Zicht(stelsel));
        return stelsel.cellen().stream()
                .filter(cel -> stelsel.regels().isKlein(cel.waarde()))
                .filter(cel -> !cel.verborgen() || !getuige.isVeilig(cel))
                .toList();
    }

    private Uitslag allemaal() {
        List<Cel> onopgelost = new ArrayList<>();
        int klein = 0;
        for (Cel cel : stelsel.cellen()) {
            if (stelsel.regels().isKlein(cel.waarde())) {
                klein += cel.openbaar() ? 1 : 0;
                if (!bescherm(cel)) {
                    onopgelost.add(cel);
                }
            }
        }
        int openbaar = (int) stelsel.cellen().stream().filter(Cel::openbaar).count();
        int bijvangst = (int) stelsel.cellen().stream().filter(Cel::bijvangst).count();
        return new Uitslag(openbaar, klein, bijvangst, getuige.berekend(), onopgelost.size());
    }

    private boolean bescherm(Cel cel) {
        while (!getuige.isVeilig(cel)) {
            List<Cel> offers = offers(cel);
            if (offers.isEmpty()) {
                return false;
            }
            Cel gekozen = offers.stream()
                    .limit(PROBEER)
                    .filter(offer -> helpt(cel, offer))
                    .findFirst()
                    .orElseGet(() -> bovenste(cel, offers));
            gekozen.offer();
        }
        return true;
    }

    private boolean helpt(Cel cel, Cel offer) {
        offer.probeer(true);
        boolean veilig = getuige.isKlaarblijkelijkVeilig(cel);
        offer.probeer(false);
        return veilig;
    }

    /** Nothing small helps by itself: the smallest sum that holds the number goes first. */
    private static Cel bovenste(Cel cel, List<Cel> offers) {
        BitSet eigen = Getuige.verzameling(cel.atomen());
        return offers.stream()
                .filter(offer -> Getuige.verzameling(offer.atomen()).intersects(eigen))
                .min(Comparator.comparingInt((Cel offer) -> offer.atomen().length))
                .orElse(offers.get(0));
    }

    /** Shown numbers around this one: parts of the sums that hold it, and those sums; the finest detail first, then the smallest value. */
    private List<Cel> offers(Cel cel) {
        Set<Cel> offers = new LinkedHashSet<>();
        List<Bereik> boven = zicht.van(stelsel.gevuld(cel));
        for (Bereik som : boven.subList(0, Math.min(4, boven.size()))) {
            for (int atoom : som.atomen()) {
                for (Bereik deel : zicht.van(atoom)) {
                    if (deel.cel() != null) {
                        offers.add(deel.cel());
                    }
                }
            }
        }
        return offers.stream()
                .sorted(Comparator.comparingInt((Cel offer) -> offer.atomen().length)
                        .thenComparingInt(Cel::waarde))
                .toList();
    }
}
