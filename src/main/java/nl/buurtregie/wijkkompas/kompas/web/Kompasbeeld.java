package nl.buurtregie.wijkkompas.kompas.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.kompas.Kompas;
import nl.buurtregie.wijkkompas.kompas.Kompasblad;
import nl.buurtregie.wijkkompas.kompas.Kompascijfers;
import nl.buurtregie.wijkkompas.kompas.Kompasstof;
import nl.buurtregie.wijkkompas.kompas.Kompasvak;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** Puts the page of a compass together. */
@ApplicationScoped
class Kompasbeeld {

    @Inject
    private Kompascijfers cijfers;

    KompasView maak(Kompasgebieden gebieden, Kompaskeuze keuze, Kompasstof stof, boolean mag) {
        List<Kompas> kompassen = new ArrayList<>();
        kompassen.add(stof.kompas(gebieden.gebied(keuze.gebied())));
        if (!keuze.naast().isEmpty()) {
            kompassen.add(stof.kompas(gebieden.gebied(keuze.naast())));
        }
        Kompas kompas = kompassen.get(0);
        Kompas naast = kompassen.size() > 1 ? kompassen.get(1) : null;
        Publicatie publicatie = gebieden.publicatie();
        Bladbeeld blad = new Bladbeeld(stof, kompassen, keuze.indicator(), publicatie.bevolking());
        return new KompasView(
                "Wijkkompas " + kompas.gebied().naam()
                        + (naast == null ? "" : " en " + naast.gebied().naam()),
                gebieden.buurten(keuze.gebied()) + ". De stad is 100, hoog is gunstig.",
                "Publicatie " + publicatie.totJaar() + ", versie " + publicatie.versie(),
                "indeling: " + kompas.gebied().niveau().woord() + "en " + publicatie.indeling(),
                filters(gebieden, keuze),
                keuze.ook(),
                weergaven(keuze),
                keuze.isTabel(),
                keuze.bestand(),
                new Wielbeeld(kompas, keuze, "een-").teken(),
                naast == null ? null : new Wielbeeld(naast, keuze, "twee-").teken(),
                naast == null ? null : naast.gebied().naam(),
                new Paneelbeeld(keuze, kompassen, blad).maak(reeks(gebieden, keuze, kompas)),
                new Tabelbeeld(keuze, kompassen).maak(),
                nietOpenbaar(publicatie, stof),
                mag);
    }

    private String nietOpenbaar(Publicatie publicatie, Kompasstof stof) {
        List<String> namen = cijfers.nogNietOpenbaar(publicatie, stof);
        return namen.isEmpty()
                ? null
                : "Ingelezen nadat versie " + publicatie.nummer() + " is goedgekeurd, en nog niet openbaar: "
                        + String.join(", ", namen) + ". Dat gaat mee met de volgende versie van " + stof.jaar() + ".";
    }

    private static List<Link> weergaven(Kompaskeuze keuze) {
        return List.of(
                new Link("Kompas", keuze.als(Kompaskeuze.KOMPAS)), new Link("Tabel", keuze.als(Kompaskeuze.TABEL)));
    }

    private ReeksView reeks(Kompasgebieden gebieden, Kompaskeuze keuze, Kompas kompas) {
        List<Kompasvak> weg = kompas.weg(keuze.indicator());
        if (keuze.indicator().isEmpty() || weg.isEmpty()) {
            return null;
        }
        Kompasblad blad = weg.get(weg.size() - 1).blad();
        return new Reeksbeeld(
                        keuze.jaar(),
                        cijfers.reeks(gebieden.geldig(), keuze.indicator(), keuze.gebied(), blad.eigen()),
                        cijfers.reeks(
                                gebieden.geldig(), keuze.indicator(), gebieden.gemeente(keuze.gebied()), blad.eigen()),
                        cijfers.breuken(keuze.indicator(), blad))
                .teken();
    }

    private static List<Filter> filters(Kompasgebieden gebieden, Kompaskeuze keuze) {
        List<Option> wijken = gebieden.alle().stream()
                .map(een -> Option.of(een.code(), een.naam()))
                .toList();
        List<Option> naast = Stream.concat(
                        Stream.of(Option.of("", "de stad")),
                        gebieden.alle().stream()
                                .filter(een -> gebieden.isNaast(gebieden.gebied(keuze.gebied()), een))
                                .map(een -> Option.of(een.code(), een.naam())))
                .toList();
        List<Option> jaren = gebieden.jaren().stream()
                .map(een -> Option.of(Integer.toString(een), Integer.toString(een)))
                .toList();
        return List.of(
                new Filter("gebied", "Wijk", wijken, keuze.gebied()),
                new Filter("jaar", "Jaar", jaren, Integer.toString(keuze.jaar())),
                new Filter("naast", "Vergelijk met", naast, keuze.naast()));
    }
}
