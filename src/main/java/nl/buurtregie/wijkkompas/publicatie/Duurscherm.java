package nl.buurtregie.wijkkompas.publicatie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periode;

/**
 * Which middle durations may go out. One needs thirty things; and of a whole beside its parts, what is in no part with a
 * duration is nothing or thirty again: else the middles of whole and parts together tell of a hidden count in between.
 */
final class Duurscherm {

    private final Vraag vraag;
    private final Map<Sleutel, Cel> cellen;
    private final Set<Sleutel> open = new HashSet<>();

    Duurscherm(Vraag vraag, Map<Sleutel, Cel> cellen) {
        this.vraag = vraag;
        this.cellen = cellen;
        vraag.indicatoren().stream().filter(een -> een.maat().isDuur()).forEach(this::open);
        List<List<Sleutel>> tabellen = new ArrayList<>();
        open.forEach(geheel -> {
            vraag.gebieden().niveaus().forEach(niveau -> tabellen.add(gebieden(geheel, niveau)));
            tabellen.add(perioden(geheel));
        });
        tabellen.removeIf(List::isEmpty);
        boolean anders = true;
        while (anders) {
            anders = false;
            for (List<Sleutel> tabel : tabellen) {
                anders |= sluit(tabel);
            }
        }
    }

    boolean isOpen(Sleutel sleutel) {
        return open.contains(sleutel);
    }

    private void open(Indicator duur) {
        cellen.forEach((sleutel, cel) -> {
            boolean hier = sleutel.telling() == duur.teller().orElseThrow()
                    && duur.magVoor(
                            sleutel.niveau(), Periode.lees(sleutel.periode()).soort());
            if (hier && !cel.verborgen() && vraag.regels().isZekerGenoeg(cel.waarde())) {
                open.add(sleutel);
            }
        });
    }

    /** The whole first, then its parts of this level; empty when they are no parts of it. */
    private List<Sleutel> gebieden(Sleutel geheel, Niveau niveau) {
        Set<String> buurten = new HashSet<>(vraag.gebieden().buurtenVan(geheel.niveau(), geheel.gebied()));
        List<Sleutel> tabel = new ArrayList<>(List.of(geheel));
        for (String gebied :
                niveau == geheel.niveau() ? Set.<String>of() : vraag.gebieden().gebieden(niveau)) {
            if (buurten.containsAll(vraag.gebieden().buurtenVan(niveau, gebied))) {
                tabel.add(new Sleutel(geheel.telling(), niveau, gebied, geheel.periode()));
            }
        }
        return kies(tabel);
    }

    private List<Sleutel> perioden(Sleutel geheel) {
        Periode lang = Periode.lees(geheel.periode());
        List<Sleutel> tabel = new ArrayList<>(List.of(geheel));
        for (Periode kort : vraag.perioden()) {
            if (kort.soort().kwartalen() < lang.soort().kwartalen()
                    && kort.soort().kwartalen() * 4 >= lang.soort().kwartalen()
                    && lang.omvat(kort.eerste().volgnummer(), false)) {
                tabel.add(new Sleutel(geheel.telling(), geheel.niveau(), geheel.gebied(), kort.code()));
            }
        }
        return kies(tabel);
    }

    private List<Sleutel> kies(List<Sleutel> tabel) {
        return tabel.size() > 1 && cellen.keySet().containsAll(tabel) ? tabel : List.of();
    }

    private boolean sluit(List<Sleutel> tabel) {
        List<Sleutel> delen = tabel.subList(1, tabel.size());
        int rest = aantal(tabel.get(0))
                - delen.stream().filter(open::contains).mapToInt(this::aantal).sum();
        if (!open.contains(tabel.get(0)) || rest == 0 || rest >= vraag.regels().noemer()) {
            return false;
        }
        Optional<Sleutel> kleinste = delen.stream()
                .filter(open::contains)
                .min(Comparator.comparingInt(this::aantal).thenComparing(Sleutel::toString));
        kleinste.ifPresent(open::remove);
        return kleinste.isPresent();
    }

    private int aantal(Sleutel sleutel) {
        return cellen.get(sleutel).waarde();
    }
}
