package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buurtregie.medewerker.Demoaccounts;
import nl.buurtregie.medewerker.Demomerk;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.startup.FirstWork;
import nl.buurtregie.wijkkompas.programma.Bedragen;
import nl.buurtregie.wijkkompas.programma.BewaarProgrammalijn;
import nl.buurtregie.wijkkompas.programma.BewaarVerslagtekst;
import nl.buurtregie.wijkkompas.programma.Lijngegevens;
import nl.buurtregie.wijkkompas.programma.Programmalijn;
import nl.buurtregie.wijkkompas.programma.Verslagopsteller;

/** The money of 2017 as the city printed it, and invented money for the years of the demo city, said to be so. */
@ApplicationScoped
class Demoprogramma implements FirstWork {

    private static final String UIT_HET_VERSLAG = "Alleen de bedragen komen uit het jaarverslag van 2017.";
    private static final String VERZONNEN = "Verzonnen voor de demostad: ook de bedragen zijn niet echt.";

    /** Thousands of euros. */
    private record Lijn(String code, String naam, int begroting, int realisatie, String doel) {}

    private static final List<Lijn> ECHT = List.of(
            new Lijn("basismonitor", "Doorontwikkeling Basismonitor Wijkkompassen", 250, 250, ""),
            new Lijn("stadoetmee", "StadDoetMee", 200, 272, ""),
            new Lijn("id-banen", "Bijdrage ID-banen", 200, 200, ""),
            new Lijn("straathoekwerk", "Straathoekwerk", 247, 247, ""),
            new Lijn(Programmalijn.BUURTCONCIERGES, "Buurtconciërges", 60, 60, ""),
            new Lijn(Programmalijn.BUURTBEMIDDELING, "Buurtbemiddeling", 43, 43, ""),
            new Lijn("contributie", "Contributie G32, Platform31", 70, 65, ""),
            new Lijn("organisatie", "Organisatiekosten Wijkaanpak", 0, 124, ""));

    private static final List<Lijn> BEDACHT = List.of(
            new Lijn(
                    Programmalijn.BUURTBEMIDDELING,
                    "Buurtbemiddeling",
                    95,
                    98,
                    "Buren praten weer met elkaar, voordat een ruzie groot wordt."),
            new Lijn(
                    Programmalijn.BUURTCONCIERGES,
                    "Buurtconciërges",
                    160,
                    152,
                    "Straten zijn schoon en heel, en bewoners weten wie zij kunnen aanspreken."),
            new Lijn("straathoekwerk", "Straathoekwerk", 260, 263, "Jongeren op straat krijgen hulp die bij hen past."),
            new Lijn(
                    "id-banen",
                    "ID-banen",
                    180,
                    174,
                    "Wie lang zonder werk was, doet werk waar de buurt iets aan heeft."),
            new Lijn("wijs", "WIJS", 75, 71, "Studenten helpen mee in de wijk en leren ervan."),
            new Lijn("stadoetmee", "StadDoetMee", 210, 231, "Bewoners voeren zelf plannen voor hun buurt uit."),
            new Lijn("basismonitor", "Basismonitor", 240, 240, "Iedereen kan zien hoe het met een wijk gaat."),
            new Lijn(
                    "positief-opgroeien",
                    "Positief Opgroeien",
                    120,
                    118,
                    "Kinderen groeien op in een buurt die op hen let."));

    @Inject
    private Demoaccounts demo;

    @Inject
    private Demomerk merk;

    @Inject
    private BewaarProgrammalijn bewaar;

    @Inject
    private BewaarVerslagtekst teksten;

    @Inject
    private Clock clock;

    @Override
    public boolean isNeeded() {
        return merk.magVullen();
    }

    @Override
    public void run() {
        // all was done while preparing: it is short
    }

    @Override
    @Transactional
    public void prepare() {
        Ik manager = demo.alle().stream()
                .filter(account -> account.rol() == Rol.MANAGER)
                .map(account -> new Ik(0, account.naam(), Set.of(Rol.MANAGER)))
                .findFirst()
                .orElseThrow();
        int dit = LocalDate.now(clock).getYear();
        voegToe(manager, 2017, ECHT, UIT_HET_VERSLAG, true);
        voegToe(manager, dit - 2, BEDACHT, VERZONNEN, true);
        voegToe(manager, dit - 1, BEDACHT, VERZONNEN, true);
        voegToe(manager, dit, BEDACHT, VERZONNEN, false);
        teksten.bewaar(
                manager,
                dit - 1,
                Verslagopsteller.INLEIDING,
                0,
                "Dit is het jaarverslag van een demostad. De zaken, de mensen en de bedragen zijn verzonnen.");
    }

    /** @param voorbij false for the year that runs: what was spent is not known yet */
    private void voegToe(Ik manager, int jaar, List<Lijn> lijnen, String gedaan, boolean voorbij) {
        for (int i = 0; i < lijnen.size(); i++) {
            Lijn lijn = lijnen.get(i);
            Bedragen geld = new Bedragen(lijn.begroting(), voorbij ? (Integer) lijn.realisatie() : null);
            bewaar.voegToe(
                    manager,
                    jaar,
                    lijn.code(),
                    new Lijngegevens(lijn.naam(), i + 1, lijn.doel(), gedaan, "", null, geld));
        }
    }
}
