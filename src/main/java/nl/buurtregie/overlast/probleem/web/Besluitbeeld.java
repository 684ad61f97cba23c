package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.overlast.BeslisOverProbleem.Keuze;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Partner;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Routering;
import nl.buurtregie.overlast.Vroegsignalen;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.step.StapView.Vraag;
import nl.buurtregie.platform.web.step.Stapbeeld;

/** The page on which somebody decides: what can be done, what the table advises, who walks there. */
@ApplicationScoped
public class Besluitbeeld {

    /** Who decides must not think that a colleague will see it on a walk. */
    static final String NIEMAND = "In deze buurt loopt niemand. Zet eerst iemand op het rooster.";

    static final String BIJ_TEAMLEIDER = "hier loopt niemand: alleen de teamleider ziet het";

    @Inject
    private Routering routering;

    @Inject
    private Partners partners;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Concierges concierges;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Vroegsignalen signalen;

    Page maak(Ik ik, Probleem probleem, Form form) {
        boolean buren = probleem.groep().equals("buren");
        List<Option> lopers = lopers(probleem);
        return Stapbeeld.zonderNotitie(
                        Overlaststappen.terug(probleem),
                        "Wat gaat er gebeuren?",
                        Overlaststappen.pad(probleem.nummer()) + "/besluit",
                        probleem.versie())
                .inleiding(probleem.plek() + ". " + advies(probleem) + (lopers.isEmpty() ? " " + NIEMAND : ""))
                .vraag(Vraag.keuze("keuze", "Wie lost het op?", keuzes(buren, !lopers.isEmpty())))
                .vraag(wie(lopers))
                .vraag(Vraag.lijst("partner", "Aan wie?", null, partners()).alleenBij("keuze", Keuze.OVERDRAGEN))
                .vraag(Vraag.tekst("bericht", "Wat moeten zij weten?", "Alleen wat er te zien is, geen namen.")
                        .alleenBij("keuze", Keuze.OVERDRAGEN))
                .vraag(Vraag.keuze("uitkomst", "Hoe is het afgelopen?", uitkomsten())
                        .alleenBij("keuze", Keuze.KLAAR))
                .vraag(Vraag.tekst("uitleg", "Wat horen de melders?", "Mag leeg blijven: dan schrijf je het later.")
                        .alleenBij("keuze", Keuze.KLAAR))
                .maak(form);
    }

    private String advies(Probleem probleem) {
        Routering.Advies advies = routering.voor(probleem.groep(), probleem.categorie(), probleem.wijkCode());
        String naar = advies.isPartner()
                ? partner(advies.naar())
                : advies.naar().equals("EIGEN") ? "zelf oppakken" : rondHetAdres(probleem);
        return "Advies: " + naar + ". " + zin(advies.uitleg()) + ".";
    }

    private String partner(String code) {
        return partners.bereikbaar(code)
                .map(Partner::naam)
                .orElseGet(() -> "zelf oppakken, want "
                        + partners.find(code).map(Partner::naam).orElse(code) + " is nog niet te bereiken");
    }

    /** Tables and enums say it small, because it may stand in the middle of a line. */
    public static String zin(String woorden) {
        return woorden.isEmpty() ? woorden : Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }

    private String rondHetAdres(Probleem probleem) {
        boolean ergens = probleem.adres() == null && probleem.plaats().isOngeveer();
        boolean genoeg = signalen.isGenoeg(probleem);
        if (ergens && !genoeg) {
            return "zelf oppakken, want bij welk adres het is, weten wij niet";
        }
        int aantal = signalen.rond(probleem);
        String rond = ergens ? "over dit probleem" : probleem.adres() == null ? "rond deze plek" : "rond dit adres";
        return (genoeg ? "bemiddeling voorstellen" : "zelf oppakken")
                + ", want er "
                + (aantal == 1 ? "is " : "zijn ")
                + (genoeg ? "" : "nog maar ")
                + (aantal == 1 ? "1 melding " : aantal + " meldingen ")
                + rond;
    }

    /** @param loopt somebody walks there */
    private List<Option> keuzes(boolean buren, boolean loopt) {
        List<Keuze> mogelijk = new ArrayList<>(List.of(Keuze.values()));
        if (!buren || !aanbod.doet(Deel.BEMIDDELING)) {
            mogelijk.remove(Keuze.VOORSTELLEN);
        }
        return Option.each(mogelijk.toArray(Keuze[]::new), keuze -> kaart(keuze, loopt));
    }

    private static Option kaart(Keuze keuze, boolean loopt) {
        return switch (keuze) {
            case OPPAKKEN ->
                Overlaststappen.kaart(
                        keuze,
                        loopt ? "Een conciërge pakt het op" : "Wij pakken het zelf op",
                        "walk",
                        loopt ? "het staat op de lijst van wie daar loopt" : BIJ_TEAMLEIDER);
            case OVERDRAGEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Een ander lost het op",
                        "arrows-exchange",
                        "de partner krijgt bericht, met een termijn");
            case VOORSTELLEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Bemiddeling voorstellen",
                        "messages",
                        loopt ? "de conciërge vraagt of de bewoner het wil" : BIJ_TEAMLEIDER);
            case LATER_KIJKEN ->
                Overlaststappen.kaart(
                        keuze,
                        "Later nog eens kijken",
                        "refresh",
                        loopt ? "het staat op de volgende ronde" : BIJ_TEAMLEIDER);
            case KLAAR ->
                Overlaststappen.kaart(keuze, "Er is niets meer te doen", "check", "wie het meldde, krijgt antwoord");
        };
    }

    private static Vraag wie(List<Option> lopers) {
        Vraag vraag = lopers.isEmpty()
                ? Vraag.lijst("wie", "Wie pakt het op?", NIEMAND, List.of(Option.of("", "Nog niemand")))
                : Vraag.lijst(
                        "wie",
                        "Wie pakt het op?",
                        "Wie in deze buurt loopt.",
                        Stream.concat(Stream.of(Option.of("", "Wie er het eerst is")), lopers.stream())
                                .toList());
        return vraag.alleenBij("keuze", Keuze.OPPAKKEN);
    }

    private List<Option> lopers(Probleem probleem) {
        return concierges.in(probleem.buurtCode()).stream()
                .map(een -> Option.of(
                        Long.toString(een.medewerkerId()),
                        medewerkers.get(een.medewerkerId()).naam()))
                .toList();
    }

    private List<Option> partners() {
        return Stream.concat(
                        Stream.of(Option.of("", "Kies een partner")),
                        partners.bereikbaar().stream().map(een -> Option.of(een.code(), een.naam())))
                .toList();
    }

    private static List<Option> uitkomsten() {
        return Stream.of(Uitkomst.ZELF_OPGELOST, Uitkomst.NIETS_GEVONDEN, Uitkomst.NIET_VOOR_ONS)
                .map(een -> Option.of(een, een.woord()))
                .toList();
    }
}
