package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Afschermer;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.afscherming.Stelsel;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.indicator.Telling;

/**
 * All public counts of one kind of fact, as one system of sums. Areas and periods are no smaller than what is shown: an atom
 * that nobody can tell from another is one with it.
 */
final class Telstelsel {

    private final Feitsoort soort;
    private final Vraag vraag;
    private final List<Atoomplek> plekken;
    private final Map<Sleutel, Cel> cellen = new LinkedHashMap<>();
    private final Map<Sleutel, Cel> verschillen = new HashMap<>();
    private final Stelsel stelsel;

    Telstelsel(Feitsoort soort, Vraag vraag, List<Atoom> atomen, int vanJaar, int totJaar) {
        this.soort = soort;
        this.vraag = vraag;
        Set<Telling> gebruikt = vraag.tellingen(soort);
        boolean perBuurt = gebruikt.stream().anyMatch(een -> toontOoit(een, Niveau.BUURT, null));
        boolean perKwartaal = gebruikt.stream().anyMatch(een -> toontOoit(een, null, Periodesoort.KWARTAAL));
        Atoomtelling telling = new Atoomtelling(vraag.gebieden(), perBuurt, perKwartaal, soort.isStand());
        telling.tel(gebruikt, atomen);
        plekken = telling.plekken(vanJaar, totJaar);
        stelsel = new Stelsel(telling.aantallen(plekken), vraag.regels());
        publiceer();
    }

    private boolean toontOoit(Telling telling, Niveau niveau, Periodesoort periode) {
        for (Niveau een : niveau == null ? vraag.gebieden().niveaus() : Set.of(niveau)) {
            for (Periodesoort soortPeriode : periode == null ? Periodesoort.values() : new Periodesoort[] {periode}) {
                if (vraag.toont(telling, een, soortPeriode)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void publiceer() {
        Set<Sleutel> sleutels = new LinkedHashSet<>();
        for (Telling telling : vraag.tellingen(soort)) {
            for (Niveau niveau : vraag.gebieden().niveaus()) {
                for (Periode periode : vraag.perioden()) {
                    if (vraag.toont(telling, niveau, periode)) {
                        vraag.gebieden()
                                .gebieden(niveau)
                                .forEach(gebied -> sleutels.add(new Sleutel(telling, niveau, gebied, periode.code())));
                    }
                }
            }
        }
        Map<Sleutel, int[]> sommen = sommen(sleutels);
        sommen.forEach((sleutel, atomen) -> cellen.put(sleutel, publiceer(sleutel, atomen)));
        verschillen(sommen);
    }

    /** The year of the city is what everybody reads. */
    private Cel publiceer(Sleutel sleutel, int[] atomen) {
        boolean kern = sleutel.niveau() == Niveau.GEMEENTE
                && Periode.lees(sleutel.periode()).soort() == Periodesoort.JAAR;
        return kern ? stelsel.publiceerKern(atomen) : stelsel.publiceer(atomen);
    }

    /** Of which atoms each of these counts is the sum. */
    private Map<Sleutel, int[]> sommen(Set<Sleutel> sleutels) {
        Map<Sleutel, IntStream.Builder> delen = new LinkedHashMap<>();
        sleutels.forEach(sleutel -> delen.put(sleutel, IntStream.builder()));
        List<Periode> perioden = sleutels.stream()
                .map(Sleutel::periode)
                .distinct()
                .map(Periode::lees)
                .toList();
        for (int atoom = 0; atoom < plekken.size(); atoom++) {
            verdeel(atoom, perioden, delen);
        }
        Map<Sleutel, int[]> sommen = new LinkedHashMap<>();
        delen.forEach((sleutel, deel) -> sommen.put(sleutel, deel.build().toArray()));
        return sommen;
    }

    private void verdeel(int atoom, List<Periode> perioden, Map<Sleutel, IntStream.Builder> delen) {
        Atoomplek plek = plekken.get(atoom);
        for (Periode periode : perioden) {
            if (omvat(periode, plek.tijd())) {
                for (Niveau niveau : vraag.gebieden().niveaus()) {
                    String gebied = vraag.gebieden().gebied(niveau, plek.plaats());
                    for (Telling telling : plek.kenmerken()) {
                        IntStream.Builder deel = delen.get(new Sleutel(telling, niveau, gebied, periode.code()));
                        if (deel != null) {
                            deel.add(atoom);
                        }
                    }
                }
            }
        }
    }

    private boolean omvat(Periode periode, int tijd) {
        return periode.omvat(tijd, soort.isStand());
    }

    /** What falls outside the numerator of a share must stay as unknown as a count; only small ones need it. */
    private void verschillen(Map<Sleutel, int[]> sommen) {
        for (Indicator deel : vraag.delen(soort)) {
            Telling teller = deel.teller().orElseThrow();
            sommen.forEach((geheel, atomen) -> {
                Sleutel binnen = geheel.van(teller);
                if (geheel.telling() == deel.noemer().orElseThrow()
                        && sommen.containsKey(binnen)
                        && !verschillen.containsKey(binnen)) {
                    int[] buiten = buiten(teller, atomen);
                    if (vraag.regels().isKlein(stelsel.som(buiten))) {
                        verschillen.put(binnen, stelsel.verschil(buiten));
                    }
                }
            });
        }
    }

    private int[] buiten(Telling teller, int[] geheel) {
        return IntStream.of(geheel)
                .filter(atoom -> !plekken.get(atoom).kenmerken().contains(teller))
                .toArray();
    }

    /**
     * What earlier versions said or hid, of counts that are still the same: of what has changed nobody outside knows by how
     * much. What they hid begins hidden, and what they showed is known: so this version starts from theirs. Of another division only areas
     * that are in this one too; what lies apart now cannot be laid beside it, and the check says so.
     */
    void eerder(Geschiedenis geschiedenis) {
        Map<Sleutel, Set<Geschiedenis.Eerder>> geweest = geschiedenis.tellingen(soort);
        geweest.keySet().removeIf(sleutel -> !vraag.tellingen(soort).contains(sleutel.telling()) || !isHier(sleutel));
        Map<Sleutel, int[]> sommen = sommen(geweest.keySet());
        geweest.forEach((sleutel, toen) -> toen.removeIf(een -> een.exact() != stelsel.som(sommen.get(sleutel))));
        sommen.keySet().removeIf(sleutel -> geweest.get(sleutel).isEmpty());
        verschillen(sommen);
        sommen.forEach((sleutel, atomen) -> {
            geweest.get(sleutel).forEach(toen -> eerder(toen, sleutel, atomen));
            if (cellen.containsKey(sleutel) && geweest.get(sleutel).stream().allMatch(Geschiedenis.Eerder::verborgen)) {
                cellen.get(sleutel).blijftVerborgen();
            }
        });
        steden(geschiedenis.steden(soort));
    }

    private boolean isHier(Sleutel sleutel) {
        return vraag.gebieden().gebieden(sleutel.niveau()).contains(sleutel.gebied());
    }

    private void eerder(Geschiedenis.Eerder toen, Sleutel sleutel, int[] atomen) {
        int klein = toen.regels().klein();
        if (!toen.verborgen()) {
            stelsel.eerderGetoond(toen.regels(), atomen);
        }
        if (verschillen.containsKey(sleutel)) {
            verschillen.get(sleutel).belofte(klein);
        }
        if (cellen.containsKey(sleutel)) {
            cellen.get(sleutel).belofte(toen.verborgen() ? klein : 0);
        } else if (toen.verborgen() && toen.regels().isKlein(toen.exact())) {
            stelsel.verschil(atomen).belofte(klein);
        }
    }

    /** The cities of earlier versions, as far as their atoms are still told apart. */
    private void steden(List<Map<Atoomplek, Integer>> steden) {
        Map<Atoomplek, Integer> nummers = new HashMap<>();
        plekken.forEach(plek -> nummers.put(plek, nummers.size()));
        for (Map<Atoomplek, Integer> stad : steden) {
            if (nummers.keySet().containsAll(stad.keySet())) {
                Map<Integer, Integer> verschil = new TreeMap<>();
                stad.forEach((plek, deel) -> verschil.put(nummers.get(plek), deel));
                stelsel.eerderVerwisseld(verschil);
            }
        }
    }

    /** @return what it cost; the cities that readers could take for ours are added to these */
    Uitslag schermAf(List<Map<Atoomplek, Integer>> steden) {
        List<Map<Integer, Integer>> gevonden = new ArrayList<>();
        Uitslag uitslag = Afschermer.schermAf(stelsel, gevonden);
        for (Map<Integer, Integer> verschil : gevonden) {
            Map<Atoomplek, Integer> stad = new HashMap<>();
            verschil.forEach((atoom, deel) -> stad.put(plekken.get(atoom), deel));
            steden.add(stad);
        }
        return uitslag;
    }

    Map<Sleutel, Cel> cellen() {
        return cellen;
    }
}
