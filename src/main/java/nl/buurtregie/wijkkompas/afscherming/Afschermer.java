package nl.buurtregie.wijkkompas.afscherming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what is hidden. First every small number; then, for each of these that a reader could still corner, the fewest
 * neighbours that must go too; then what turned out not to be needed is shown again. A heuristic: it does not promise the least
 * loss of all; what was lost is counted. At the end every witness is looked at once more.
 */
public final class Afschermer {

    private final Stelsel stelsel;
    private final Getuige getuige;
    private final Map<Mogelijkheid, Ruiling> getuigen = new LinkedHashMap<>();
    private final Set<Cel> alBekend = new LinkedHashSet<>();

    private Afschermer(Stelsel stelsel) {
        this.stelsel = stelsel;
        for (Cel cel : stelsel.cellen()) {
            if (stelsel.regels().isKlein(cel.waarde())) {
                cel.verberg();
            }
        }
        this.getuige = new Getuige(stelsel, new Zicht(stelsel));
    }

    /** Hides in the cells of the system, and says what it cost. */
    public static Uitslag schermAf(Stelsel stelsel) {
        return schermAf(stelsel, new ArrayList<>());
    }

    /** @param steden takes the cities that readers could take for ours, each as the atoms that differ and how much */
    public static Uitslag schermAf(Stelsel stelsel, Collection<Map<Integer, Integer>> steden) {
        Afschermer afschermer = new Afschermer(stelsel);
        Uitslag uitslag = afschermer.allemaal();
        afschermer.getuigen.values().stream()
                .map(Ruiling::verschil)
                .filter(een -> !een.isEmpty())
                .forEach(steden::add);
        return uitslag;
    }

    private Uitslag allemaal() {
        List<Mogelijkheid> wensen = wensen().stream().map(this::bescherm).toList();
        new Teruggave(stelsel, getuige, getuigen).allemaal();
        int onopgelost = new Keuring(stelsel).zakt(wensen, getuigen).size();
        int openbaar = 0;
        int klein = 0;
        int bijvangst = 0;
        for (Cel cel : stelsel.cellen()) {
            openbaar += cel.openbaar() ? 1 : 0;
            klein += cel.openbaar() && stelsel.regels().isKlein(cel.waarde()) ? 1 : 0;
            bijvangst += cel.bijvangst() ? 1 : 0;
        }
        return new Uitslag(openbaar, klein, bijvangst, getuige.berekend(), alBekend.size(), onopgelost);
    }

    /** Of each small number: that it is one, and that it is one below the threshold. */
    private List<Mogelijkheid> wensen() {
        List<Mogelijkheid> wensen = new ArrayList<>();
        for (Cel cel : stelsel.cellen()) {
            int drempel = cel.teBeschermen(stelsel.regels());
            if (drempel > 0) {
                wensen.add(new Mogelijkheid(cel, 1));
                wensen.add(new Mogelijkheid(cel, drempel - 1));
            }
        }
        return wensen;
    }

    /**
     * Finds a city for it, and hides what that costs.
     *
     * @return the wish; or the nearest that earlier versions leave, where what they told of its parts leaves no city for it
     */
    private Mogelijkheid bescherm(Mogelijkheid wens) {
        Optional<Ruiling> ruiling = getuige.zoek(wens);
        if (ruiling.isEmpty() && !getuige.isBeloofd(wens) && wens.verschil() != 0) {
            alBekend.add(wens.cel());
            return bescherm(wens.dichterbij());
        }
        ruiling.ifPresent(gevonden -> {
            gevonden.offers().forEach(Cel::offer);
            getuigen.put(wens, gevonden);
        });
        return wens;
    }
}
