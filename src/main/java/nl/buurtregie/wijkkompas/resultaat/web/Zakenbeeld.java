package nl.buurtregie.wijkkompas.resultaat.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.buurtregie.bemiddeling.Termijnen;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.Werkdruk;
import nl.buurtregie.bemiddeling.werk.Zakentelling;
import nl.buurtregie.bemiddeling.werk.Zakentelling.Aantal;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.resultaat.Maandcijfers;

/** Puts together what is open today: the page and its download show the same. */
@ApplicationScoped
class Zakenbeeld {

    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl-NL");
    private static final int[] WEKEN = {0, 4, 8, 13, 26};
    private static final int VEEL = 6;

    @Inject
    private Zakentelling zakentelling;

    @Inject
    private Werkdruk werkdruk;

    @Inject
    private Maandcijfers maandcijfers;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    ZakenNuView maak() {
        Map<Status, Aantal> perStap = zakentelling.perStap();
        int open = perStap.values().stream().mapToInt(Aantal::open).sum();
        int teLaat = perStap.values().stream().mapToInt(Aantal::teLaat).sum();
        Werkdruk.Wachtlijst rij = werkdruk.wachtlijst();
        List<ZakenNuView.Stap> stappen = perStap.entrySet().stream()
                .map(een -> new ZakenNuView.Stap(
                        een.getKey().woord(),
                        een.getValue().open(),
                        een.getValue().teLaat(),
                        termijnen.norm(een.getKey())))
                .toList();
        return new ZakenNuView(
                DutchDates.heading(LocalDate.now(clock)),
                Getallen.geheel(open),
                Getallen.geheel(teLaat),
                Getallen.geheel(perStap.get(Status.WACHTLIJST).open()),
                langst(rij.langst(), perStap.get(Status.WACHTLIJST).open()),
                stappen,
                wachtplaatsen(rij),
                List.of(leeftijd(), perVrijwilliger(), perPaar()),
                jaren());
    }

    /** What is only kept, at somebody's request, waits for nobody and stands on the list all the same. */
    private static String langst(Integer langst, int opDeLijst) {
        if (langst != null) {
            return "langst: " + dagen(langst);
        }
        return opDeLijst == 0 ? "niemand wacht" : opDeLijst == 1 ? "staat stil op verzoek" : "staan stil op verzoek";
    }

    private static String dagen(int aantal) {
        return aantal == 1 ? "1 werkdag" : aantal + " werkdagen";
    }

    private static List<ZakenNuView.Wachtplaats> wachtplaatsen(Werkdruk.Wachtlijst rij) {
        List<ZakenNuView.Wachtplaats> plaatsen = new ArrayList<>();
        for (Werkdruk.Wachtende een : rij.eerste()) {
            plaatsen.add(new ZakenNuView.Wachtplaats(
                    plaatsen.size() + 1, een.gewacht(), een.laat() > 0 ? dagen(een.laat()) + " te laat" : null));
        }
        return plaatsen;
    }

    private ZakenNuView.Staven leeftijd() {
        int[] klassen = new int[WEKEN.length];
        werkdruk.perWeek().forEach((week, aantal) -> klassen[klasse(week)] += aantal);
        List<ZakenNuView.Staaf> staven = new ArrayList<>();
        for (int plaats = 0; plaats < klassen.length; plaats++) {
            String naam = plaats == klassen.length - 1
                    ? "langer dan een half jaar"
                    : plaats == 0
                            ? "tot " + WEKEN[1] + " weken"
                            : WEKEN[plaats] + " tot " + WEKEN[plaats + 1] + " weken";
            staven.add(new ZakenNuView.Staaf(naam, klassen[plaats]));
        }
        return new ZakenNuView.Staven(
                "leeftijd",
                "Hoe oud zijn de open zaken?",
                "Sinds de aanmelding.",
                "Leeftijd",
                "Zaken",
                staven,
                "Dagen in de wacht tellen hier mee.",
                "Er zijn geen open zaken.");
    }

    private static int klasse(int week) {
        int klasse = WEKEN.length - 1;
        while (week < WEKEN[klasse]) {
            klasse--;
        }
        return klasse;
    }

    private ZakenNuView.Staven perVrijwilliger() {
        return new ZakenNuView.Staven(
                "vrijwilligers",
                "Hoe is het werk verdeeld?",
                "Zoveel bemiddelaars hebben nu zoveel open zaken.",
                "Open zaken",
                "Bemiddelaars",
                verdeling(werkdruk.perVrijwilliger(), 0),
                "Zonder namen. Wie vrij is of stopte, telt mee zolang het account aan staat."
                        + open(werkdruk.openVragen()),
                "Er zijn nog geen bemiddelaars.");
    }

    private static String open(int vragen) {
        return switch (vragen) {
            case 0 -> "";
            case 1 -> " Er is 1 vraag open: wie nog geen ja zei, heeft die zaak niet.";
            default -> " Er zijn " + vragen + " vragen open: wie nog geen ja zei, heeft die zaak niet.";
        };
    }

    private ZakenNuView.Staven perPaar() {
        return new ZakenNuView.Staven(
                "paren",
                "Hoeveel zaken heeft een paar?",
                "Zoveel paren hebben nu zoveel open zaken samen.",
                "Open zaken samen",
                "Paren",
                verdeling(werkdruk.perPaar(), 1),
                "Zonder namen. Een bemiddelaar kan in meer paren zitten.",
                "Er is nu geen paar aan het werk.");
    }

    /** Every number of cases in between too; from six on together. */
    private static List<ZakenNuView.Staaf> verdeling(Map<Integer, Integer> geteld, int van) {
        Map<Integer, Integer> klassen = new TreeMap<>();
        int hoogste = geteld.keySet().stream()
                .mapToInt(een -> Math.min(een, VEEL))
                .max()
                .orElse(van);
        for (int aantal = van; aantal <= hoogste; aantal++) {
            klassen.put(aantal, 0);
        }
        geteld.forEach((zaken, aantal) -> klassen.merge(Math.min(zaken, VEEL), aantal, Integer::sum));
        return klassen.entrySet().stream()
                .map(een -> new ZakenNuView.Staaf(
                        een.getKey() == VEEL ? VEEL + " of meer" : een.getKey().toString(), een.getValue()))
                .toList();
    }

    private ZakenNuView.Jaren jaren() {
        LocalDate vandaag = LocalDate.now(clock);
        Maandcijfers.Maanden in = maandcijfers.aangemeld(vandaag.getYear());
        Maandcijfers.Maanden uit = maandcijfers.afgesloten(vandaag.getYear());
        List<ZakenNuView.Maand> maanden = new ArrayList<>();
        for (int nummer = 1; nummer <= 12; nummer++) {
            boolean geweest = nummer <= vandaag.getMonthValue();
            maanden.add(new ZakenNuView.Maand(
                    Month.of(nummer).getDisplayName(TextStyle.FULL, NEDERLANDS),
                    geweest ? in.nu()[nummer - 1] : null,
                    in.toen()[nummer - 1],
                    geweest ? uit.nu()[nummer - 1] : null,
                    uit.toen()[nummer - 1]));
        }
        return new ZakenNuView.Jaren(vandaag.getYear(), maanden, vergeleken(in, vandaag.getMonthValue() - 1));
    }

    /** @param heel how many months of this year are over */
    static String vergeleken(Maandcijfers.Maanden in, int heel) {
        if (heel == 0) {
            return "Nog geen hele maand om te vergelijken.";
        }
        return som(in.nu(), heel)
                .map(nu -> "In de hele maanden van dit jaar: " + nu + " aanmeldingen."
                        + som(in.toen(), heel)
                                .map(toen -> " In dezelfde maanden van vorig jaar: " + toen + ".")
                                .orElse(" In dezelfde maanden van vorig jaar werd nog niet steeds geregistreerd."))
                .orElse("Niet in alle maanden van dit jaar werd al geregistreerd.");
    }

    /** Empty when one of these months was not registered. */
    private static Optional<Integer> som(Integer[] maanden, int heel) {
        List<Integer> delen = Arrays.asList(maanden).subList(0, heel);
        return delen.contains(null)
                ? Optional.empty()
                : Optional.of(delen.stream().mapToInt(een -> een).sum());
    }
}
