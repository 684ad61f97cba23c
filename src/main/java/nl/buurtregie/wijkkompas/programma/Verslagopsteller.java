package nl.buurtregie.wijkkompas.programma;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.correspondentie.Brieftekst;
import nl.buurtregie.correspondentie.Brieftekst.Blok;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.programma.Verslag.Definitie;
import nl.buurtregie.wijkkompas.programma.Verslag.Hoofdstuk;

/** KOM-15: puts the yearly report together: goals, what was done with its figures, what it cost, and definitions. */
@ApplicationScoped
public class Verslagopsteller {

    public static final String INLEIDING = "inleiding";
    public static final String VOORUITBLIK = "vooruitblik";

    /** Chapters that every report has around its lines. */
    static final Set<String> VAST = Set.of(INLEIDING, VOORUITBLIK);

    private static final List<Definitie> ALTIJD = List.of(
            new Definitie("Begroting", "Wat wij vooraf wilden uitgeven, in duizenden euro's."),
            new Definitie("Realisatie", "Wat wij echt uitgaven, in duizenden euro's."),
            new Definitie("Resultaat", "Begroting min realisatie. Onder nul is: er is meer uitgegeven dan begroot."),
            new Definitie(
                    "Kosten per zaak",
                    "Realisatie van buurtbemiddeling, gedeeld door het aantal aanmeldingen zoals het is gepubliceerd."),
            new Definitie(
                    "Kleine aantallen",
                    "Lees een streepje (–) niet als nul: het is verborgen (een klein aantal, of nodig om een"
                            + " ander getal te beschermen), of er is te weinig voor een percentage. De andere aantallen zijn afgerond."),
            new Definitie("Marge", "Met 95\u00a0% zekerheid ligt het percentage tussen deze twee getallen."));

    @Inject
    private Programmalijnen lijnen;

    @Inject
    private Geld geld;

    @Inject
    private Verslagteksten teksten;

    @Inject
    private Jaarcijfers cijfers;

    @Inject
    private Organisatie organisatie;

    @Inject
    private Clock clock;

    /** Chapters with room for our own words, by code, in the order of the report. */
    public Map<String, String> hoofdstukken(int jaar) {
        Map<String, String> namen = new LinkedHashMap<>();
        namen.put(INLEIDING, "Inleiding");
        lijnen.van(jaar).forEach(lijn -> namen.put(lijn.code(), lijn.naam()));
        namen.putIfAbsent(Programmalijn.BUURTBEMIDDELING, "Buurtbemiddeling");
        namen.putIfAbsent(Programmalijn.BUURTCONCIERGES, "Buurtconciërges en overlast");
        namen.put(VOORUITBLIK, "Vooruitblik");
        return namen;
    }

    public Verslag stelOp(int jaar) {
        Map<String, Verslagtekst> eigen = teksten.van(jaar);
        Geldtabel tabel = geld.tabel(jaar);
        Map<String, Programmalijn> perCode = new LinkedHashMap<>();
        lijnen.van(jaar).forEach(lijn -> perCode.put(lijn.code(), lijn));
        Jaarcijfers.Jaar geteld = cijfers.van(jaar);
        List<Hoofdstuk> delen = new ArrayList<>();
        hoofdstukken(jaar).forEach((code, naam) -> {
            if (!VAST.contains(code)) {
                delen.add(hoofdstuk(code, naam, perCode.get(code), eigen, geteld, tabel));
            }
        });
        return new Verslag(
                jaar,
                organisatie.naam(),
                DutchDates.withYear(LocalDate.now(clock)),
                geteld.bron(),
                blokken(eigen.get(INLEIDING)),
                delen,
                tabel,
                blokken(eigen.get(VOORUITBLIK)),
                definities(delen, geteld.landelijk()));
    }

    private Hoofdstuk hoofdstuk(
            String code,
            String naam,
            Programmalijn lijn,
            Map<String, Verslagtekst> eigen,
            Jaarcijfers.Jaar geteld,
            Geldtabel tabel) {
        Lijngegevens van = lijn == null ? null : lijn.gegevens();
        return new Hoofdstuk(
                code,
                naam,
                van == null ? List.of() : blokken(van.doel()),
                van == null ? List.of() : blokken(van.gedaan()),
                blokken(eigen.get(code)),
                van == null ? List.of() : blokken(van.resultaat()),
                van == null ? null : van.uren(),
                switch (code) {
                    case Programmalijn.BUURTBEMIDDELING -> geteld.bemiddeling();
                    case Programmalijn.BUURTCONCIERGES -> geteld.overlast();
                    default -> null;
                },
                lijn == null ? null : lijn.bedragen(),
                code.equals(Programmalijn.BUURTBEMIDDELING) ? geld.vastgesteld(tabel) : null);
    }

    private static List<Blok> blokken(Verslagtekst tekst) {
        return tekst == null ? List.of() : blokken(tekst.tekst());
    }

    private static List<Blok> blokken(String tekst) {
        return tekst.isBlank() ? List.of() : Brieftekst.blokken(tekst);
    }

    private static List<Definitie> definities(List<Hoofdstuk> delen, String landelijk) {
        Stream<Definitie> nederland =
                landelijk.isEmpty() ? Stream.of() : Stream.of(new Definitie("Nederland", landelijk + "."));
        return Stream.concat(
                        Stream.concat(
                                delen.stream()
                                        .filter(deel -> deel.cijfers() != null)
                                        .flatMap(deel -> deel.cijfers().cijfers().stream())
                                        .map(cijfer -> new Definitie(cijfer.naam(), cijfer.definitie())),
                                nederland),
                        ALTIJD.stream())
                .toList();
    }
}
