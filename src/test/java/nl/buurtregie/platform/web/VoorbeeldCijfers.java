package nl.buurtregie.platform.web;

import static nl.buurtregie.platform.web.Voorbeelden.opties;

import java.util.List;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView.Aandeel;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView.Benchmark;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView.Regel;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView.Staaf;
import nl.buurtregie.wijkkompas.resultaat.web.ResultatenView.Trede;
import nl.buurtregie.wijkkompas.resultaat.web.ZakenNuView;
import nl.buurtregie.wijkkompas.resultaat.web.ZakenNuView.Stap;

/** Example figures, as in the design pictures. */
final class VoorbeeldCijfers {

    private VoorbeeldCijfers() {}

    static ResultatenView resultaten() {
        return new ResultatenView(
                "Zaken die in 2025 zijn afgesloten. Aantallen zijn afgerond op 5. Hier staan nooit personen of adressen.",
                "Voorlopige cijfers, bijgewerkt tot en met vandaag",
                List.of(
                        new Filter("periode", "Periode", opties("2025", "2025", "2026", "2026"), "2025"),
                        new Filter("wijk", "Wijk", opties("", "hele gemeente", "WK001402", "Helpman"), "")),
                "/resultaten.csv?periode=2025&tabel=",
                null,
                List.of(
                        new Aandeel(
                                62,
                                57,
                                67,
                                "van alle aanmeldingen",
                                "ook wat niet geschikt bleek",
                                "240 van 385",
                                null,
                                null),
                        new Aandeel(70, 65, 74, "van de geschikte zaken", "na de intake", "240 van 345", null, null),
                        new Aandeel(
                                67,
                                61,
                                73,
                                "van de behandelde zaken",
                                "een paar ging aan het werk",
                                "175 van 260",
                                null,
                                "2024: 65\u00a0%, met 95\u00a0% zekerheid 59–71\u00a0%")),
                new ResultatenView.Trechter(
                        List.of(
                                new Trede("Aangemeld", "385", 100, true, null),
                                new Trede("Geschikt na intake", "345", 90, true, "40 niet geschikt"),
                                new Trede("Naar een paar", "260", 68, true, "65 kregen advies, 20 trokken in"),
                                new Trede("Gesprek met eerste buur", "250", 65, true, "10 stopten"),
                                new Trede("Tweede buur doet mee", "165", 43, true, "80 weigerden, 5 niet bereikt"),
                                new Trede("Samen aan tafel", "145", 38, true, "20 via pendelen")),
                        "Percentages van alle 385 aanmeldingen."),
                new ResultatenView.Doorlooptijd(
                        "Aantal zaken per duur in werkdagen. n = 260 behandelde zaken.",
                        List.of(
                                new Staaf(30, 40, 10),
                                new Staaf(40, 50, 30),
                                new Staaf(50, 60, 55),
                                new Staaf(60, 70, 60),
                                new Staaf(70, 80, 40),
                                new Staaf(80, 90, 25),
                                new Staaf(90, 100, 15),
                                new Staaf(100, 110, 10),
                                new Staaf(110, 120, 10),
                                new Staaf(120, 130, 5)),
                        66,
                        99,
                        80,
                        "195 van 260 haalt dit (75 %)",
                        "Van aanmelding tot nazorg klaar. Dagen in de wacht tellen niet mee. Het doel is een eigen instelling, geen landelijke norm."),
                List.of(new ResultatenView.Tabel(
                        "aard",
                        "Per aard van de klacht",
                        "Aard",
                        "Goed geëindigd, van de geschikte zaken (n = 345)",
                        70,
                        List.of(
                                new Regel("Geluid – personen", "105", "75", 71, 62, 79, null),
                                new Regel("Geluid – apparatuur", "60", "45", 75, 63, 84, null),
                                new Regel("Pesten of verstoorde relatie", "50", "30", 60, 46, 72, null),
                                new Regel("Overhangend groen", "35", "30", 86, 71, 94, null),
                                new Regel("Geluid – kinderen", "30", "20", 67, 49, 81, null),
                                new Regel("Parkeren", "20", "–", null, 0, 0, "geen percentage: minder dan 30 zaken"),
                                new Regel("Discriminatie", "–", "–", null, 0, 0, "verborgen: 1 tot en met 4 zaken"),
                                new Regel("Vernieling", "–", "–", null, 0, 0, "verborgen: beschermt een ander getal")),
                        List.of(),
                        "De streep is de marge. Overlappen de strepen, dan is er geen duidelijk verschil.")),
                List.of(
                        new Benchmark(
                                "Zaken per 1.000 inwoners",
                                "Groningen 2025: 390 aanmeldingen · ruim 20.000 zaken op 17,6 miljoen inwoners",
                                "1,6",
                                76,
                                null,
                                "1,1",
                                52,
                                "Nederland 2022. Bron: CCV"),
                        new Benchmark(
                                "Goed geëindigd",
                                "van de behandelde zaken",
                                "67\u00a0%",
                                67,
                                null,
                                "65–70\u00a0%",
                                67,
                                "Nederland 2022. Bron: CCV")));
    }

    static ZakenNuView zakenNu() {
        return new ZakenNuView(
                Voorbeelden.DATUM,
                "31",
                "3",
                "4",
                "langst: 12 werkdagen",
                List.of(
                        new Stap("Intake bellen", 6, 1, 5),
                        new Stap("Paar toewijzen", 4, 0, 10),
                        new Stap("Gesprek met de eerste buur", 8, 1, 10),
                        new Stap("Contact met de tweede buur", 5, 0, 10),
                        new Stap("Bemiddelen of pendelen", 3, 0, 20),
                        new Stap("Nazorg bellen", 3, 0, 5),
                        new Stap("Afsluiten en terugkoppelen", 2, 1, 5)),
                List.of(
                        new ZakenNuView.Wachtplaats(1, 12, "2 werkdagen te laat"),
                        new ZakenNuView.Wachtplaats(2, 3, null)),
                List.of(new ZakenNuView.Staven(
                        "leeftijd",
                        "Hoe oud zijn de open zaken?",
                        "Sinds de aanmelding.",
                        "Leeftijd",
                        "Zaken",
                        List.of(new ZakenNuView.Staaf("tot 4 weken", 12), new ZakenNuView.Staaf("4 tot 8 weken", 19)),
                        "Dagen in de wacht tellen hier mee.",
                        "Er zijn geen open zaken.")),
                new ZakenNuView.Jaren(
                        2026,
                        List.of(new ZakenNuView.Maand("januari", 31, 28, 20, 22)),
                        "In de hele maanden van dit jaar: 31 aanmeldingen. In dezelfde maanden van vorig jaar: 28."));
    }
}
