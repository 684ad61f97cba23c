package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Regelwoorden;
import nl.buurtregie.wijkkompas.afscherming.Telraam;
import nl.buurtregie.wijkkompas.bereik.Onderdeel;
import nl.buurtregie.wijkkompas.bereik.Selectie;
import nl.buurtregie.wijkkompas.landelijk.Landelijk;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;
import nl.buurtregie.wijkkompas.resultaat.Noemerkeuze;
import nl.buurtregie.wijkkompas.resultaat.Resultaatcijfers;
import nl.buurtregie.wijkkompas.resultaat.Totalen;
import nl.buurtregie.wijkkompas.resultaat.Zaaktelling;

/** Puts the results together: the page and its download show the same. */
@ApplicationScoped
class Resultaatbeeld {

    private static final ResultatenView.Leeg TE_KLEIN = new ResultatenView.Leeg(
            "Te weinig zaken om te laten zien",
            "Bij zo weinig zaken is iemand te herkennen, of is een ander getal uit te rekenen.",
            true);

    @Inject
    private Resultaatcijfers cijfers;

    @Inject
    private Landelijk landelijk;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    @Inject
    private Resultaatfilters filters;

    @Inject
    private Clock clock;

    public ResultatenView maak(Resultaatvraag vraag) {
        Resultaatfilters.Keuze keuze = filters.kies(vraag);
        Selectie selectie = keuze.selectie();
        Telraam<Zaaktelling> telraam = cijfers.telraam(selectie.jaar());
        Totalen totalen = Totalen.getoond(telraam, selectie);
        Noemerkeuze noemers = Noemerkeuze.van(telraam, selectie);
        boolean alles = selectie.isAlles();
        ResultatenView.Leeg leeg = leeg(telraam, selectie, totalen);
        boolean vol = leeg == null;
        List<Landelijkcijfer> land = landelijk.cijfers();
        return new ResultatenView(
                "Zaken die in " + selectie.jaar() + " zijn afgesloten. " + Regelwoorden.afgerond(telraam.regels())
                        + " Hier staan nooit personen of adressen.",
                "Voorlopige cijfers, bijgewerkt tot en met vandaag",
                filters.filters(keuze),
                filters.bestand(keuze),
                leeg,
                vol ? aandelen(totalen, noemers, keuze, land) : List.of(),
                vol ? Resultaatwoorden.trechter(totalen, noemers) : null,
                vol
                        ? Resultaatwoorden.doorlooptijd(
                                totalen, noemers, alles ? cijfers.duren(selectie.jaar()) : null, cijfers.doel())
                        : null,
                vol ? tabellen(telraam, keuze) : List.of(),
                vol ? benchmarks(keuze, totalen, noemers, land) : List.of());
    }

    private static ResultatenView.Leeg leeg(Telraam<Zaaktelling> telraam, Selectie selectie, Totalen totalen) {
        if (!telraam.isOpen(selectie.codes())) {
            return TE_KLEIN;
        }
        boolean gefilterd = !selectie.isAlles();
        return totalen.aantal(Zaaktelling.AANGEMELD) > 0
                ? null
                : new ResultatenView.Leeg(
                        "In " + selectie.jaar() + " is nog niets afgesloten",
                        gefilterd
                                ? "Niet met deze filters. Kies een ander jaar of laat een filter los."
                                : "Zodra een zaak is afgesloten, telt hij hier mee.",
                        gefilterd);
    }

    private List<ResultatenView.Aandeel> aandelen(
            Totalen totalen, Noemerkeuze noemers, Resultaatfilters.Keuze keuze, List<Landelijkcijfer> land) {
        List<ResultatenView.Aandeel> aandelen = Resultaatwoorden.aandelen(totalen, noemers);
        return switch (keuze.naast()) {
            case Resultaatfilters.VORIG_JAAR ->
                naastVorig(aandelen, keuze.selectie().in(keuze.selectie().jaar() - 1));
            case Resultaatfilters.NEDERLAND -> naastLand(aandelen, land);
            default -> aandelen;
        };
    }

    private List<ResultatenView.Aandeel> naastVorig(List<ResultatenView.Aandeel> nu, Selectie vorig) {
        if (!cijfers.isGeregistreerd(vorig.jaar())) {
            return nu.stream()
                    .map(een -> een.met(vorig.jaar() + ": – niet het hele jaar geregistreerd"))
                    .toList();
        }
        Telraam<Zaaktelling> telraam = cijfers.telraam(vorig.jaar());
        boolean open = telraam.isOpen(vorig.codes());
        List<ResultatenView.Aandeel> toen =
                Resultaatwoorden.aandelen(Totalen.getoond(telraam, vorig), Noemerkeuze.van(telraam, vorig));
        List<ResultatenView.Aandeel> naast = new ArrayList<>();
        for (int plaats = 0; plaats < nu.size(); plaats++) {
            ResultatenView.Aandeel een = toen.get(plaats);
            String cijfer = open && een.procent() != null
                    ? een.procent() + "\u00a0%, " + een.marge()
                    : "– " + (open ? een.reden() : "verborgen");
            naast.add(nu.get(plaats).met(vorig.jaar() + ": " + cijfer));
        }
        return naast;
    }

    /** Only the last has the denominator of the country. */
    private static List<ResultatenView.Aandeel> naastLand(List<ResultatenView.Aandeel> nu, List<Landelijkcijfer> land) {
        Map<Landelijkcijfer.Soort, Landelijkcijfer> per =
                land.stream().collect(Collectors.toMap(Landelijkcijfer::soort, een -> een));
        Landelijkcijfer goed = per.get(Landelijkcijfer.Soort.GOED_BEHANDELD);
        String geen = "Nederland: geen cijfer met deze noemer";
        return List.of(
                nu.get(0).met(geen),
                nu.get(1).met(geen),
                nu.get(2).met("Nederland " + goed.jaar() + ": " + goed.woorden()));
    }

    private List<ResultatenView.Tabel> tabellen(Telraam<Zaaktelling> telraam, Resultaatfilters.Keuze keuze) {
        Selectie selectie = keuze.selectie();
        Map<String, String> wijken = indelingen.wijknamen(keuze.indeling());
        UnaryOperator<String> wijk = code -> wijken.getOrDefault(code, code);
        return List.of(
                Groepwoorden.tabel(
                        telraam,
                        selectie,
                        Onderdeel.AARD,
                        code -> Aard.valueOf(code).woord(),
                        "Per aard van de klacht",
                        "Aard"),
                Groepwoorden.tabel(
                        telraam,
                        selectie,
                        Onderdeel.VERWIJZER,
                        code -> Verwijzer.valueOf(code).woord(),
                        "Per verwijzer",
                        "Verwijzer"),
                Groepwoorden.tabel(telraam, selectie, Onderdeel.WIJK, wijk, "Per wijk", "Wijk"));
    }

    /**
     * National figures are about all cases: not beside a choice of aard or verwijzer. Inhabitants are those of the buurten of that
     * year: what was counted then lies in them.
     */
    private List<ResultatenView.Benchmark> benchmarks(
            Resultaatfilters.Keuze keuze, Totalen totalen, Noemerkeuze noemers, List<Landelijkcijfer> land) {
        Selectie selectie = keuze.selectie();
        if (!selectie.aard().isEmpty() || !selectie.verwijzer().isEmpty()) {
            return List.of();
        }
        List<String> buurten = indelingen.ligging(keuze.indeling(), Niveau.WIJK).entrySet().stream()
                .filter(een -> selectie.wijk().isEmpty() || een.getValue().equals(selectie.wijk()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> inwoners = bevolking.inwoners(selectie.jaar());
        int bekend =
                buurten.stream().mapToInt(een -> inwoners.getOrDefault(een, 0)).sum();
        long zonder = buurten.stream().filter(een -> !inwoners.containsKey(een)).count();
        Benchmarkwoorden woorden = new Benchmarkwoorden(
                waar(keuze) + " " + selectie.jaar(),
                totalen,
                noemers,
                landelijk.aanmeldingen(selectie.jaar(), selectie.wijk()),
                bekend,
                (int) zonder,
                onheel(selectie.jaar()));
        return land.stream().map(woorden::naast).toList();
    }

    private static String waar(Resultaatfilters.Keuze keuze) {
        return keuze.wijken().stream()
                .filter(een -> een.code().equals(keuze.selectie().wijk()))
                .map(Gebied::naam)
                .findFirst()
                .orElse("Hele gemeente");
    }

    private String onheel(int jaar) {
        if (jaar >= LocalDate.now(clock).getYear()) {
            return "dit jaar loopt nog: vergelijk een heel jaar";
        }
        return cijfers.isGeregistreerd(jaar) ? null : "niet het hele jaar geregistreerd";
    }
}
