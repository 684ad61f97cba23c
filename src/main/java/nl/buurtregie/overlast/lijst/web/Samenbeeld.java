package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.overlast.BeslisOverProbleem;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.lijst.web.SamenPagina.Keuze;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.StapView.Vraag;

/** The page on which somebody decides over several problems: which they are, what can be done with all of them. */
@ApplicationScoped
class Samenbeeld {

    static final Comparator<Overlaststap> OP_NUMMER = Comparator.comparing(Overlaststap::nummer);

    /** P-2026-00012-3: the number, and the version that was seen. */
    private static final Pattern GEZIEN = Pattern.compile("(P-[0-9]{4}-[0-9]{5,9})-([0-9]{1,9})");

    @Inject
    private Problemen problemen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Concierges concierges;

    @Inject
    private Medewerkers medewerkers;

    /** @throws NotFound when it is nothing of this page */
    static Overlaststap stap(String gezien) {
        Matcher delen = GEZIEN.matcher(gezien);
        if (!delen.matches()) {
            throw new NotFound();
        }
        return new Overlaststap(delen.group(1), Integer.parseInt(delen.group(2)));
    }

    /** All of them that can be decided over, ticked. */
    List<String> aangevinkt(Ik ik, String alle) {
        return lees(ik, alle).stream()
                .filter(Samenbeeld::isTeBeslissen)
                .map(Samenbeeld::waarde)
                .toList();
    }

    SamenView van(Ik ik, Form form) {
        String alle = form.values("alle").stream().findFirst().orElse("");
        List<Probleem> gekozen = lees(ik, alle);
        List<Probleem> kan = gekozen.stream().filter(Samenbeeld::isTeBeslissen).toList();
        Stream<String> verder = gekozen.stream()
                .filter(een -> !isTeBeslissen(een))
                .map(een -> een.nummer() + " staat op ‘" + een.stand().woord() + "’. Daar valt nu niets te beslissen.");
        Stream<String> teVeel = alle.split(",").length > SamenPagina.HOOGUIT
                ? Stream.of("Je vinkte er meer dan 100 aan. Hier staan de eerste 100.")
                : Stream.empty();
        List<String> niet = Stream.concat(teVeel, verder).toList();
        return new SamenView(form.view(), alle, niet, kan.isEmpty() ? List.of() : vragen(kan));
    }

    private List<Vraag> vragen(List<Probleem> kan) {
        List<Vraag> vragen = new ArrayList<>();
        vragen.add(Vraag.vinkjes(
                "problemen",
                "Welke problemen?",
                null,
                kan.stream()
                        .map(een -> Option.withHint(waarde(een), wat(een), een.nummer() + " · " + meldingen(een)))
                        .toList()));
        boolean loopt =
                kan.stream().allMatch(een -> !concierges.in(een.buurtCode()).isEmpty());
        vragen.add(Vraag.keuze("keuze", "Wat gebeurt er met allemaal?", keuzes(kan.size(), loopt)));
        vragen.add(wie(kan));
        vragen.add(
                Vraag.keuze("uitkomst", "Hoe is het afgelopen?", uitkomsten()).alleenBij("keuze", Keuze.KLAAR));
        vragen.add(Vraag.tekst(
                        "uitleg", "Wat horen de melders?", "Mag leeg blijven: dan schrijf je het later, per probleem.")
                .alleenBij("keuze", Keuze.KLAAR));
        if (kan.size() > 1) {
            vragen.add(blijft(kan));
        }
        return vragen;
    }

    private static List<Option> keuzes(int aantal, boolean loopt) {
        Stream<Keuze> mogelijk = Stream.of(Keuze.values()).filter(een -> aantal > 1 || een != Keuze.SAMENVOEGEN);
        return Option.each(mogelijk.toArray(Keuze[]::new), een -> kaart(een, loopt));
    }

    private static Option kaart(Keuze keuze, boolean loopt) {
        return switch (keuze) {
            case OPPAKKEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Wij pakken het zelf op",
                        "walk",
                        loopt
                                ? "het staat op de lijst van wie daar loopt"
                                : "waar niemand loopt, ziet alleen de teamleider het");
            case LATER_KIJKEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Later nog eens kijken",
                        "refresh",
                        loopt ? "het staat op de volgende ronde" : "waar niemand loopt, ziet alleen de teamleider het");
            case KLAAR ->
                Overlaststappen.kaart(keuze, "Er is niets meer te doen", "check", "wie het meldde, krijgt antwoord");
            case SAMENVOEGEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Het is één probleem",
                        "arrows-join",
                        "de meldingen gaan samen, de andere nummers stoppen");
        };
    }

    /** Only who walks in all of these buurten: the act would refuse another. */
    private Vraag wie(List<Probleem> kan) {
        List<Option> lopers = concierges.alle().stream()
                .filter(een -> kan.stream().allMatch(probleem -> een.buurten().contains(probleem.buurtCode())))
                .map(Concierge::medewerkerId)
                .map(een -> Option.of(Long.toString(een), medewerkers.get(een).naam()))
                .toList();
        String uitleg = lopers.isEmpty() ? "Niemand loopt in al deze buurten." : "Wie in al deze buurten loopt.";
        List<Option> opties = Stream.concat(Stream.of(Option.of("", "Wie er het eerst is")), lopers.stream())
                .toList();
        return Vraag.lijst("wie", "Wie pakt het op?", uitleg, opties).alleenBij("keuze", Keuze.OPPAKKEN);
    }

    private Vraag blijft(List<Probleem> kan) {
        List<Option> opties = Stream.concat(
                        Stream.of(Option.of("", "Kies…")),
                        kan.stream().map(een -> Option.of(een.nummer(), een.nummer() + ", " + wat(een))))
                .toList();
        return Vraag.lijst("blijft", "Welk probleem blijft?", null, opties).alleenBij("keuze", Keuze.SAMENVOEGEN);
    }

    private static List<Option> uitkomsten() {
        return Stream.of(Uitkomst.ZELF_OPGELOST, Uitkomst.NIETS_GEVONDEN, Uitkomst.NIET_VOOR_ONS)
                .map(een -> Option.of(een, een.woord()))
                .toList();
    }

    /** Those that one may see; of another number nobody hears anything. */
    private List<Probleem> lees(Ik ik, String alle) {
        return Stream.of(alle.split(","))
                .distinct()
                .limit(SamenPagina.HOOGUIT)
                .map(nummer -> problemen.find(ik, nummer))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Probleem::nummer))
                .toList();
    }

    private String wat(Probleem een) {
        return categorieen.naam(een.categorie()) + ", "
                + Overlastregels.waar(een.plek(), gebieden.get(een.buurtCode()).naam());
    }

    private static String meldingen(Probleem een) {
        return een.meldingen() == 1 ? "1 melding" : een.meldingen() + " meldingen";
    }

    private static boolean isTeBeslissen(Probleem een) {
        return BeslisOverProbleem.WAAR.contains(een.stand());
    }

    private static String waarde(Probleem een) {
        return een.nummer() + "-" + een.versie();
    }

    /** What was done, as it is told on the list. */
    static String gedaan(Keuze keuze, List<Overlaststap> stappen, String blijft) {
        String hoeveel = stappen.size() == 1 ? "1 probleem" : stappen.size() + " problemen";
        return switch (keuze) {
            case OPPAKKEN -> hoeveel + " opgepakt.";
            case LATER_KIJKEN -> "Bij " + hoeveel + " gaan we nog eens kijken.";
            case KLAAR -> hoeveel + " klaar. Waar iemand wacht, staat het op ‘Antwoord geven’.";
            case SAMENVOEGEN -> "De meldingen staan nu bij " + blijft + ".";
        };
    }
}
