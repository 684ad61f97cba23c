package nl.buurtregie.wijkkompas.kompas.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompascijfer;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;

/**
 * Puts the page of a wijk for everybody together: of published figures, and those of others that had come in when that version was approved.
 */
final class Wijkbeeld {

    private static final String DEEL = "Bij sommige cijfers is de stad niet de hele gemeente. Dat staat er dan bij.";

    private final Kompasgebieden gebieden;
    private final Kompasstof stof;

    Wijkbeeld(Kompasgebieden gebieden, Kompasstof stof) {
        this.gebieden = gebieden;
        this.stof = stof;
    }

    WijkView maak(String code) {
        Kompas kompas = gebieden.naast(code, stof).kompas(gebieden.gebied(code));
        Integer punten = kompas.midden().punten();
        return new WijkView(
                kompas.gebied().naam(),
                gebieden.buurten(code),
                bron(),
                new Wielbeeld(kompas, new Openbarewegen(), "wijk-").teken(),
                punten == null ? null : Kompasklasse.van(punten).zin(),
                gedaan(code),
                kompas.kwadranten().stream().map(this::kwadrant).toList());
    }

    WijkView.Lijst lijst() {
        return new WijkView.Lijst(
                bron(),
                gebieden.waaromNiet(),
                gebieden.alle().stream()
                        .map(een -> {
                            Kompasvak midden =
                                    gebieden.naast(een.code(), stof).kompas(een).midden();
                            Integer punten = midden.punten();
                            return new WijkView.Regel(
                                    een.naam(),
                                    WijkPagina.PAD + "/" + een.code(),
                                    Kompaswoorden.kort(midden),
                                    punten == null
                                            ? "k-leeg"
                                            : Kompasklasse.van(punten).kleur(),
                                    punten == null
                                            ? midden.reden()
                                            : Kompasklasse.van(punten).zin());
                        })
                        .toList());
    }

    private String bron() {
        boolean heel = gebieden.alle().stream()
                .noneMatch(een -> gebieden.naast(een.code(), stof).isStadOnvolledig());
        return Stream.of(
                        gebieden.waaromNiet(),
                        "Cijfers over " + stof.jaar() + ", versie "
                                + gebieden.publicatie().nummer() + ".",
                        heel ? "" : DEEL)
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private WijkView.Kwadrant kwadrant(Kompasvak kwadrant) {
        return new WijkView.Kwadrant(
                kwadrant.code(),
                kwadrant.naam(),
                kwadrant.score() == null ? null : Kompaswoorden.kort(kwadrant),
                kwadrant.delen().stream()
                        .map(een -> new WijkView.Thema(
                                een.code(),
                                een.naam(),
                                een.score() == null ? null : Kompaswoorden.kort(een),
                                een.delen().stream().map(Wijkbeeld::cijfer).toList()))
                        .toList());
    }

    static WijkView.Cijfer cijfer(Kompasvak vak) {
        Kompasblad blad = vak.blad();
        Integer punten = vak.punten();
        KompasView.Balk balk = new KompasView.Balk(
                vak.naam(),
                null,
                punten,
                Kompaswoorden.kort(vak),
                punten == null ? null : Kompasklasse.van(punten).kleur(),
                punten == null ? vak.reden() : Kompasklasse.van(punten).zin());
        String waarde = blad.wijk().isEr()
                ? Kompaswoorden.waarde(blad.wijk(), blad.eenheid())
                        + eenheid(blad)
                        + (blad.stad().isEr()
                                ? ", in de stad " + Kompaswoorden.waarde(blad.stad(), blad.eenheid())
                                : "")
                : null;
        return new WijkView.Cijfer(
                vak.code(),
                vak.naam(),
                balk,
                waarde,
                blad.stadnoot(),
                blad.definitie() + " Bron: " + blad.bron() + ".");
    }

    private static String eenheid(Kompasblad blad) {
        return blad.eenheid().equals("%") ? "" : " " + blad.eenheid();
    }

    private record Teller(String code, Function<Kompascijfer, Number> getal, String woorden) {}

    private static final List<Teller> TELLERS = List.of(
            new Teller("bb_zaken_1000", Kompascijfer::teller, "keer vroegen buren om bemiddeling"),
            new Teller("ol_problemen_1000", Kompascijfer::teller, "problemen op straat kwamen bij ons binnen"),
            new Teller("ol_waarnemingen_rondeuur", Kompascijfer::noemer, "uur liepen conciërges hier rond"),
            new Teller("ol_pct_zelf_opgelost", Kompascijfer::noemer, "problemen handelden wij af"),
            new Teller(
                    "ol_hotspots",
                    Kompascijfer::waarde,
                    "plekken met steeds dezelfde overlast houden wij in de gaten"));

    private List<WijkView.Gedaan> gedaan(String gebied) {
        return TELLERS.stream()
                .filter(een -> stof.cijfers().getOrDefault(een.code(), Map.of()).containsKey(gebied))
                .map(een -> {
                    Kompascijfer cijfer = stof.cijfer(een.code(), gebied);
                    Number getal = een.getal().apply(cijfer);
                    return new WijkView.Gedaan(
                            getal == null ? "–" : Getallen.geheel(getal.intValue()),
                            een.woorden(),
                            getal == null ? cijfer.reden() : null);
                })
                .toList();
    }
}
