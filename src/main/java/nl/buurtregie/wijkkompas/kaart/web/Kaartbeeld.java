package nl.buurtregie.wijkkompas.kaart.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.gebied.Vlakken;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.kompas.Kaartcijfers;
import nl.buurtregie.wijkkompas.kompas.Kaartmaat;
import nl.buurtregie.wijkkompas.kompas.Kaartstad;
import nl.buurtregie.wijkkompas.kompas.Kaartvraag;
import nl.buurtregie.wijkkompas.kompas.Kaartwaarde;
import nl.buurtregie.wijkkompas.kompas.web.Kompaskeuze;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import org.locationtech.jts.geom.Geometry;

/** Puts the page of the map together. */
@ApplicationScoped
class Kaartbeeld {

    @Inject
    private Vlakken vlakken;

    @Inject
    private Kaartcijfers cijfers;

    WijkkaartView maak(Kaartkeuzes.Keuzes keuzes) {
        Kaartvraag vraag = keuzes.vraag();
        Kaartkeuze keuze = keuzes.keuze();
        Publicatie publicatie = vraag.publicatie();
        String eenheid = Kaartwoorden.eenheid(vraag.indicator(), vraag.maat(), vraag.periode());
        List<Kaartwaarde> waarden = cijfers.van(vraag, keuzes.gebieden().get(vraag.niveau()));
        Kaartstad stad = stad(keuzes, waarden);
        Kaartlijst lijst = new Kaartlijst(keuze, eenheid, waarden, stad.waarde());
        List<Kaartmaat> maten = maten(vraag);
        String naam = vraag.indicator().naam() + ", " + eenheid;
        return new WijkkaartView(
                naam + ", " + Kaartwoorden.periode(vraag.periode()) + ".",
                van(vraag),
                bij(vraag),
                filters(keuzes),
                keuze.ook(),
                maten.stream()
                        .map(een ->
                                new Link(Kaartwoorden.eenheid(vraag.indicator(), een, vraag.periode()), keuze.als(een)))
                        .toList(),
                maten.indexOf(vraag.maat()),
                keuze.bestand(),
                geschat(publicatie, keuzes),
                tekening(keuzes, waarden, lijst),
                lijst.sleutel(naam),
                lijst.maak(Kaartwoorden.meervoud(vraag.niveau())),
                kompas(keuzes),
                noten(vraag, stad));
    }

    private static List<String> noten(Kaartvraag vraag, Kaartstad stad) {
        return Stream.of(stad.noot(), noot(vraag), vraag.indicator().definitie())
                .filter(een -> !een.isEmpty())
                .toList();
    }

    /** Without a value where there is nothing to compare with: of a count, and of two gemeenten at once. */
    private Kaartstad stad(Kaartkeuzes.Keuzes keuzes, List<Kaartwaarde> waarden) {
        if (keuzes.vraag().maat() == Kaartmaat.AANTAL) {
            return new Kaartstad(null, "");
        }
        return keuzes.steden()
                .van(keuzes.gekozen())
                .map(stad -> cijfers.stad(
                        keuzes.vraag(),
                        waarden.stream()
                                .filter(een -> keuzes.steden().isIn(een.gebied(), stad))
                                .toList(),
                        stad))
                .orElse(new Kaartstad(null, ""));
    }

    private static String van(Kaartvraag vraag) {
        return vraag.indicator().isEigen()
                ? "Publicatie " + vraag.publicatie().totJaar() + ", versie "
                        + vraag.publicatie().versie()
                : "Cijfer van anderen";
    }

    private static String bij(Kaartvraag vraag) {
        return vraag.indicator().isEigen()
                ? "vastgesteld "
                        + DutchDates.withYear(
                                LocalDate.ofInstant(vraag.publicatie().vastgesteldOp(), SharedClock.ZONE))
                : vraag.indicator().bron();
    }

    private static List<Kaartmaat> maten(Kaartvraag vraag) {
        List<Kaartmaat> maten = new ArrayList<>(List.of(Kaartmaat.WAARDE));
        if (Kaartvraag.heeftRondeuren(vraag.indicator(), vraag.niveau())) {
            maten.add(Kaartmaat.RONDEUUR);
        }
        if (Kaartvraag.heeftAantal(vraag.indicator())) {
            maten.add(Kaartmaat.AANTAL);
        }
        return maten;
    }

    private String geschat(Publicatie publicatie, Kaartkeuzes.Keuzes keuzes) {
        return vlakken.geschat(publicatie.indeling())
                ? "uit de middelpunten van "
                        + keuzes.gebieden().get(Niveau.BUURT).size() + " buurten."
                : null;
    }

    private static Link kompas(Kaartkeuzes.Keuzes keuzes) {
        boolean kan = keuzes.vraag().niveau() == Niveau.WIJK || keuzes.vraag().niveau() == Niveau.KOMPASWIJK;
        return keuzes.gekozen()
                .filter(een -> kan)
                .map(een -> new Link("Wijkkompas " + een.naam(), Kompaskeuze.PAD + "?gebied=" + een.code()))
                .orElse(null);
    }

    private static String noot(Kaartvraag vraag) {
        boolean overlast = vraag.indicator().code().startsWith("ol_");
        return (vraag.indicator().isEigen()
                        ? "Geen ranglijst: overlappen de marges, dan is er geen duidelijk verschil."
                        : "Wij namen dit cijfer over. Een marge geeft de bron er niet bij.")
                + (overlast
                        ? " Meer rondes geven meer meldingen, kijk ook per ronde-uur. Dit zijn registraties, geen ervaren overlast."
                        : "");
    }

    private WijkkaartView.Tekening tekening(Kaartkeuzes.Keuzes keuzes, List<Kaartwaarde> waarden, Kaartlijst lijst) {
        Kaartkeuze keuze = keuzes.keuze();
        int indeling = keuzes.vraag().publicatie().indeling();
        Map<String, Geometry> vormen = vlakken.van(indeling, keuze.niveau());
        if (vormen.isEmpty()) {
            return null;
        }
        Collection<Geometry> buurten = keuze.niveau() == Niveau.BUURT
                ? List.of()
                : vlakken.van(indeling, Niveau.BUURT).values();
        Map<String, Kaarttekening.Gebiedsvlak> gebieden = new LinkedHashMap<>();
        waarden.forEach(een -> gebieden.put(
                een.gebied().code(),
                new Kaarttekening.Gebiedsvlak(
                        een.gebied().naam(),
                        lijst.getal(een),
                        lijst.kleur(een),
                        keuze.naar(een.gebied().code()),
                        lijst.zeg(een),
                        een.gebied().code().equals(keuze.gebied()))));
        return new Kaarttekening(vormen, buurten, gebieden)
                .teken("Kaart: " + keuzes.vraag().indicator().naam() + ", "
                        + Kaartwoorden.periode(keuzes.vraag().periode()) + ". De lijst ernaast zegt hetzelfde.");
    }

    private static List<Filter> filters(Kaartkeuzes.Keuzes keuzes) {
        List<Option> soorten = keuzes.indicatoren().stream()
                .map((Indicator een) ->
                        Option.of(een.code(), een.isEigen() ? een.naam() : een.naam() + " (van anderen)"))
                .toList();
        List<Option> perioden = keuzes.perioden().stream()
                .map(een -> Option.of(een.code(), Kaartwoorden.periode(een)))
                .toList();
        List<Option> niveaus = keuzes.gebieden().keySet().stream()
                .map(een -> Option.of(een, een.woord()))
                .toList();
        return List.of(
                new Filter(
                        "indicator",
                        "Soort",
                        soorten,
                        keuzes.vraag().indicator().code()),
                new Filter(
                        "periode", "Periode", perioden, keuzes.vraag().periode().code()),
                new Filter("niveau", "Gebied", niveaus, keuzes.vraag().niveau().name()));
    }
}
