package nl.buurtregie.wijkkompas.kompas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;

/** Every cell of one or two compasses as a row; on the page and as a file. */
final class Tabelbeeld {

    private final Kompaskeuze keuze;
    private final List<Kompas> kompassen;

    Tabelbeeld(Kompaskeuze keuze, List<Kompas> kompassen) {
        this.keuze = keuze;
        this.kompassen = kompassen;
    }

    KompasView.Tabel maak() {
        List<KompasView.Tabelrij> rijen = new ArrayList<>();
        voegToe(rijen, 0, kompassen.stream().map(Kompas::midden).toList());
        return new KompasView.Tabel(
                kompassen.stream().map(een -> een.gebied().naam()).toList(), rijen);
    }

    private void voegToe(List<KompasView.Tabelrij> rijen, int diep, List<Kompasvak> vakken) {
        Kompasvak vak = vakken.get(0);
        rijen.add(new KompasView.Tabelrij(
                diep,
                diep == 0 ? "Gemiddelde van drie kwadranten" : vak.naam(),
                diep == 3
                        ? keuze.naarIndicator(vak.code())
                        : diep == 0 ? keuze.naarGeheel() : keuze.naarThema(vak.code()),
                vak.blad() != null && vak.blad().eigen(),
                Stream.concat(vakken.stream().flatMap(Tabelbeeld::getallen), Stream.of(stad(vak)))
                        .toList(),
                noot(vakken)));
        for (int i = 0; i < vak.delen().size(); i++) {
            int plek = i;
            voegToe(
                    rijen,
                    diep + 1,
                    vakken.stream().map(een -> een.delen().get(plek)).toList());
        }
    }

    /** Why one of them has no score, and what the city beside them leaves out. */
    private static String noot(List<Kompasvak> vakken) {
        Kompasblad blad = vakken.get(0).blad();
        return Stream.of(
                        vakken.stream()
                                .map(Kompasvak::reden)
                                .filter(een -> !een.isEmpty())
                                .findFirst()
                                .orElse(""),
                        blad == null ? "" : blad.stadnoot())
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static Stream<String> getallen(Kompasvak vak) {
        Kompasblad blad = vak.blad();
        String waarde = blad == null ? "" : Kompaswoorden.waarde(blad.wijk(), blad.eenheid());
        return Stream.of(vak.score() == null ? "–" : vak.punten().toString(), waarde);
    }

    private static String stad(Kompasvak vak) {
        return vak.blad() == null
                ? ""
                : Kompaswoorden.waarde(vak.blad().stad(), vak.blad().eenheid());
    }

    static final List<String> KOPPEN = List.of(
            "kwadrant",
            "thema",
            "code",
            "indicator",
            "score",
            "waarde",
            "onder",
            "boven",
            "aantal",
            "noemer",
            "stad",
            "eenheid",
            "status",
            "bron",
            "opmerking bij de stad");

    /** One line an indicator; empty where there is no figure, with the reason. */
    static Stream<List<String>> regels(Kompas kompas) {
        return kompas.kwadranten().stream().flatMap(kwadrant -> kwadrant.delen().stream()
                .flatMap(thema -> thema.delen().stream().map(blad -> regel(kwadrant, thema, blad))));
    }

    private static List<String> regel(Kompasvak kwadrant, Kompasvak thema, Kompasvak vak) {
        Kompasblad blad = vak.blad();
        return List.of(
                kwadrant.naam(),
                thema.naam(),
                vak.code(),
                vak.naam(),
                cel(vak.punten()),
                cel(blad.wijk().waarde()),
                cel(blad.wijk().onder()),
                cel(blad.wijk().boven()),
                cel(blad.wijk().teller()),
                cel(blad.wijk().noemer()),
                cel(blad.stad().waarde()),
                blad.eenheid(),
                blad.wijk().reden(),
                blad.bron(),
                blad.stadnoot());
    }

    private static String cel(Number getal) {
        return getal == null ? "" : getal.toString().replace('.', ',');
    }
}
