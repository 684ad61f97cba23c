package nl.buurtregie.wijkkompas.kompas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;

/** What is said about the chosen cell. */
final class Paneelbeeld {

    private final Kompaskeuze keuze;
    private final List<Kompas> kompassen;
    private final Bladbeeld blad;

    /** @param kompassen of the area, and of the one beside it if there is one */
    Paneelbeeld(Kompaskeuze keuze, List<Kompas> kompassen, Bladbeeld blad) {
        this.keuze = keuze;
        this.kompassen = kompassen;
        this.blad = blad;
    }

    KompasView.Paneel maak(ReeksView reeks) {
        List<Kompasvak> weg = kompassen.get(0).weg(keuze.vak());
        Kompasvak vak = weg.isEmpty() ? kompassen.get(0).midden() : weg.get(weg.size() - 1);
        Kompasklasse klasse = vak.score() == null ? null : Kompasklasse.van(vak.punten());
        boolean ring = vak.blad() == null;
        return new KompasView.Paneel(
                links(weg),
                vak.naam(),
                Kompaswoorden.kort(vak),
                klasse == null ? null : klasse.zin(),
                klasse == null ? null : klasse.kleur(),
                ring ? "gemiddelde van de ring erbuiten" : Bladbeeld.richting(vak.blad()),
                vak.punten(),
                vak.reden().isEmpty() ? null : vak.reden(),
                ring ? vak.delen().stream().map(een -> balk(een, weg.size())).toList() : List.of(),
                weg.size() == 2 && !keuze.isThema() ? new Link("Teken dit thema groot", keuze.zoom(vak.code())) : null,
                gebieden(ring),
                ring ? naast(vak) : blad.rijen(vakken(vak)),
                ring ? null : blad.tip(),
                ring ? null : vak.blad().definitie() + " Bron: " + vak.blad().bron() + ".",
                ring ? som(vak) : Bladbeeld.som(vak),
                ring ? null : blad.somuitleg(vak),
                reeks);
    }

    private List<Link> links(List<Kompasvak> weg) {
        List<Link> links = new ArrayList<>();
        if (!weg.isEmpty()) {
            links.add(new Link(kompassen.get(0).gebied().naam(), keuze.naarGeheel()));
        }
        weg.stream()
                .limit(Math.max(0, weg.size() - 1))
                .forEach(een -> links.add(new Link(een.naam(), keuze.naarThema(een.code()))));
        return links;
    }

    private List<String> gebieden(boolean ring) {
        List<String> namen = new ArrayList<>();
        kompassen.forEach(een -> namen.add(een.gebied().naam()));
        if (!ring) {
            namen.add("Stad");
        }
        return namen;
    }

    /** The scores of the parts beside each other, when there are two areas. */
    private List<KompasView.Rij> naast(Kompasvak vak) {
        return kompassen.size() < 2
                ? List.of()
                : vak.delen().stream()
                        .map(een -> new KompasView.Rij(
                                een.naam(),
                                null,
                                vakken(een).stream().map(Kompaswoorden::kort).toList()))
                        .toList();
    }

    /** The same cell of each area. */
    private List<Kompasvak> vakken(Kompasvak vak) {
        return kompassen.stream()
                .map(een -> een.weg(vak.code()))
                .filter(weg -> !weg.isEmpty())
                .map(weg -> weg.get(weg.size() - 1))
                .toList();
    }

    private KompasView.Balk balk(Kompasvak deel, int diep) {
        Integer punten = deel.punten();
        return new KompasView.Balk(
                deel.naam(),
                diep == 2 ? keuze.naarIndicator(deel.code()) : keuze.naarThema(deel.code()),
                punten,
                Kompaswoorden.kort(deel),
                punten == null ? null : Kompasklasse.van(punten).kleur(),
                punten == null ? deel.reden() : Kompasklasse.van(punten).zin());
    }

    private static String som(Kompasvak vak) {
        List<Integer> scores = vak.delen().stream()
                .map(Kompasvak::punten)
                .filter(Objects::nonNull)
                .toList();
        if (vak.score() == null || scores.size() < 2) {
            return null;
        }
        return "(" + scores.stream().map(String::valueOf).collect(Collectors.joining(" + ")) + ") ÷ " + scores.size()
                + " = " + vak.punten();
    }
}
