package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** One atom: its marks, a buurt that stands for its place, a quarter that stands for its time. */
    private record Plek(Set<Telling> kenmerken, String plaats, int tijd) {}

    private final Feitsoort soort;
    private final Vraag vraag;
    private final List<Plek> plekken = new ArrayList<>();
    private final Map<String, String> voorbeeldbuurt = new HashMap<>();
    private final Map<Sleutel, Cel> cellen = new LinkedHashMap<>();
    private final boolean perBuurt;
    private final boolean perKwartaal;
    private final Stelsel stelsel;

    Telstelsel(Feitsoort soort, Vraag vraag, List<Atoom> atomen, int vanJaar, int totJaar) {
        this.soort = soort;
        this.vraag = vraag;
        Set<Telling> gebruikt = vraag.tellingen(soort);
        perBuurt = gebruikt.stream().anyMatch(een -> toontOoit(een, Niveau.BUURT, null));
        perKwartaal = gebruikt.stream().anyMatch(een -> toontOoit(een, null, Periodesoort.KWARTAAL));
        stelsel = new Stelsel(vul(gebruikt, atomen, vanJaar, totJaar), vraag.regels());
        publiceer();
        verschillen();
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

    private int[] vul(Set<Telling> gebruikt, List<Atoom> atomen, int vanJaar, int totJaar) {
        Map<Plek, Integer> aantallen = new HashMap<>();
        Set<Set<Telling>> soorten = new HashSet<>();
        for (Atoom atoom : atomen) {
            Set<Telling> kenmerken = EnumSet.noneOf(Telling.class);
            kenmerken.addAll(atoom.kenmerken());
            kenmerken.retainAll(gebruikt);
            String plaats = plaats(atoom.buurt());
            if (!kenmerken.isEmpty() && plaats != null) {
                soorten.add(kenmerken);
                aantallen.merge(new Plek(kenmerken, plaats, tijd(atoom.kwartaal())), atoom.aantal(), Integer::sum);
            }
        }
        Set<String> plaatsen = new TreeSet<>();
        vraag.gebieden().buurten().forEach(buurt -> plaatsen.add(plaats(buurt)));
        for (Set<Telling> kenmerken : soorten) {
            for (String plaats : plaatsen) {
                for (int tijd = vanJaar * 4; tijd < (totJaar + 1) * 4; tijd += perKwartaal ? 1 : 4) {
                    plekken.add(new Plek(kenmerken, plaats, perKwartaal ? tijd : tijd(tijd)));
                }
            }
        }
        return plekken.stream()
                .mapToInt(plek -> aantallen.getOrDefault(plek, 0))
                .toArray();
    }

    /** A buurt of the same wijk, kompaswijk and stadsdeel, or the buurt itself where buurten are shown. */
    private String plaats(String buurt) {
        if (!vraag.gebieden().buurten().contains(buurt)) {
            return null;
        }
        if (perBuurt) {
            return buurt;
        }
        StringBuilder omgeving = new StringBuilder();
        for (Niveau niveau : vraag.gebieden().niveaus()) {
            if (niveau != Niveau.BUURT) {
                omgeving.append(vraag.gebieden().gebied(niveau, buurt)).append('|');
            }
        }
        return voorbeeldbuurt.computeIfAbsent(omgeving.toString(), nieuw -> buurt);
    }

    /** A stock is what it is in the last quarter of a year. */
    private int tijd(int kwartaal) {
        return perKwartaal ? kwartaal : kwartaal / 4 * 4 + (soort.isStand() ? 3 : 0);
    }

    private void publiceer() {
        Set<Sleutel> sleutels = new LinkedHashSet<>();
        for (Telling telling : vraag.tellingen(soort)) {
            for (Niveau niveau : vraag.gebieden().niveaus()) {
                for (Periode periode : vraag.perioden()) {
                    if (vraag.toont(telling, niveau, periode.soort())) {
                        vraag.gebieden()
                                .gebieden(niveau)
                                .forEach(gebied -> sleutels.add(new Sleutel(telling, niveau, gebied, periode.code())));
                    }
                }
            }
        }
        sommen(sleutels).forEach((sleutel, atomen) -> cellen.put(sleutel, stelsel.publiceer(atomen)));
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
        Plek plek = plekken.get(atoom);
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
    private void verschillen() {
        for (Indicator deel : vraag.delen(soort)) {
            Telling teller = deel.teller().orElseThrow();
            for (Map.Entry<Sleutel, Cel> geheel : List.copyOf(cellen.entrySet())) {
                Sleutel sleutel = geheel.getKey();
                Cel tellercel = cellen.get(new Sleutel(teller, sleutel.niveau(), sleutel.gebied(), sleutel.periode()));
                if (sleutel.telling() == deel.noemer().orElseThrow()
                        && tellercel != null
                        && vraag.regels().isKlein(geheel.getValue().waarde() - tellercel.waarde())) {
                    stelsel.verschil(buiten(teller, geheel.getValue()));
                }
            }
        }
    }

    private int[] buiten(Telling teller, Cel geheel) {
        return IntStream.of(geheel.plaatsen())
                .filter(atoom -> !plekken.get(atoom).kenmerken().contains(teller))
                .toArray();
    }

    /** What earlier versions said or hid. Counts of another kind are passed over. */
    void eerder(Map<Sleutel, Set<Eerder>> geweest) {
        Set<Telling> eigen = vraag.tellingen(soort);
        Set<Sleutel> sleutels = new LinkedHashSet<>(geweest.keySet());
        sleutels.removeIf(sleutel -> !eigen.contains(sleutel.telling()));
        sommen(sleutels).forEach((sleutel, atomen) -> {
            for (Eerder toen : geweest.get(sleutel)) {
                if (!toen.verborgen()) {
                    stelsel.eerderGetoond(toen.exact(), atomen);
                } else if (vraag.regels().isKlein(toen.exact()) && !cellen.containsKey(sleutel)) {
                    stelsel.eerderVerborgen(toen.exact(), atomen);
                }
            }
        });
    }

    /** A count of an earlier version. */
    record Eerder(int exact, boolean verborgen) {}

    Uitslag schermAf() {
        return Afschermer.schermAf(stelsel);
    }

    Map<Sleutel, Cel> cellen() {
        return cellen;
    }
}
