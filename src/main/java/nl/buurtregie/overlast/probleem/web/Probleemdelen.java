package nl.buurtregie.overlast.probleem.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Fotokluis;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Meldingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Link;

/** The parts of the page of a problem: photos, reports, partners. */
@ApplicationScoped
public class Probleemdelen {

    private static final String ELDERS = "Foto: ";

    @Inject
    private Meldingen meldingen;

    @Inject
    private Fotokluis fotos;

    @Inject
    private Overdrachtbeeld overdrachten;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    String wie(Probleem probleem) {
        return probleem.eigenaar() == null
                ? "Nog van niemand"
                : medewerkers.get(probleem.eigenaar()).naam();
    }

    List<ProbleemView.Foto> fotos(Probleem probleem) {
        return fotos(probleem, fotos.van(probleem));
    }

    /** Of all of these, in their order, at most so many. */
    public List<ProbleemView.Foto> fotos(List<Probleem> problemen, int hooguit) {
        Map<Long, List<Fotokluis.Beeld>> alle =
                fotos.van(problemen.stream().map(Probleem::id).toList(), hooguit);
        return problemen.stream()
                .flatMap(een -> fotos(een, alle.getOrDefault(een.id(), List.of())).stream())
                .toList();
    }

    private List<ProbleemView.Foto> fotos(Probleem probleem, List<Fotokluis.Beeld> beelden) {
        String soort = categorieen.naam(probleem.categorie());
        return beelden.stream()
                .map(een -> new ProbleemView.Foto(
                        "/overlast/fotos/" + een.id(),
                        "Foto van " + soort,
                        een.breedte(),
                        een.hoogte(),
                        FotowegPagina.pad(probleem, een.id())))
                .toList();
    }

    /** Somebody waits who hears nothing by itself. */
    boolean moetBellen(Probleem probleem) {
        return !meldingen.zelfTeVertellen(probleem).isEmpty();
    }

    List<ProbleemView.Melding> meldingen(Ik ik, Probleem probleem) {
        return meldingen.van(probleem).stream()
                .map(een -> melding(een, ik.is(Rol.TEAMLEIDER) ? berichten(probleem, een) : null))
                .toList();
    }

    private static Link berichten(Probleem probleem, Melding een) {
        return een.melderContact() == null || een.isIngetrokken()
                ? null
                : new Link(
                        een.isZonderBerichten() ? "Weer berichten" : "Geen berichten meer",
                        BerichtenPagina.pad(probleem, een));
    }

    private ProbleemView.Melding melding(Melding een, Link berichten) {
        String actie = een.actie() == Actie.NIETS ? "" : ", " + een.actie().woord();
        String aantal = een.aantal() == null ? "" : ", " + een.aantal() + " stuks";
        String telefoon = een.isIngetrokken() ? null : Melderwoorden.telefoon(een);
        return new ProbleemView.Melding(
                een.nummer(),
                Besluitbeeld.zin(een.bron().woord()) + actie + aantal,
                DutchDates.moment(een.gezienOp(), clock),
                zonderLinks(een),
                links(een),
                een.notitie() == null ? null : "Verdwijnt na " + DutchDates.day(een.notitieTot(), clock),
                een.isIngetrokken() ? "Ingetrokken" : wie(een, telefoon),
                telefoon,
                antwoord(een),
                berichten);
    }

    private static String wie(Melding een, String telefoon) {
        String bereik = telefoon == null ? een.melderContact() : null;
        String wie =
                Stream.of(een.melderNaam(), bereik).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return een.melderContact() == null || wie.isEmpty() ? null : wie;
    }

    /** Photos that stand with another program; ours are kept here. What a resident writes so is words, and no way out of here. */
    private static List<Link> links(Melding een) {
        return regels(een)
                .filter(regel -> isLink(een, regel))
                .map(regel -> new Link("Foto bij wie het doorstuurde", regel.substring(ELDERS.length())))
                .toList();
    }

    private static String zonderLinks(Melding een) {
        return een.notitie() == null
                ? null
                : regels(een).filter(regel -> !isLink(een, regel)).collect(Collectors.joining("\n"));
    }

    private static Stream<String> regels(Melding een) {
        return een.notitie() == null ? Stream.empty() : een.notitie().lines();
    }

    private static boolean isLink(Melding een, String regel) {
        return een.bron() == Bron.OPEN311 && regel.matches(ELDERS + "https?://[^\\s<>\"]+");
    }

    private String antwoord(Melding een) {
        if (een.beantwoordOp() != null) {
            return "Antwoord gegeven op " + DutchDates.moment(een.beantwoordOp(), clock);
        }
        if (een.isZonderBerichten()) {
            return "Krijgt geen berichten over deze melding";
        }
        if (!een.isWachtend()) {
            return null;
        }
        LocalDate voor = een.belofte();
        if (voor == null) {
            return "Wacht op antwoord, zonder vaste dag";
        }
        boolean laat = !LocalDate.now(clock).isBefore(voor);
        return (laat ? "Zou iets horen vóór " : "Hoort iets vóór ") + DutchDates.day(voor, clock);
    }

    List<ProbleemView.Overdracht> overdrachten(Probleem probleem) {
        return overdrachten.van(probleem);
    }

    /** For a map of the phone itself: partners have no map of ours. Null when it would lead to the wrong place. */
    public String opTelefoon(Probleem probleem) {
        return probleem.plaats().isOngeveer() ? null : plek("geo:%.5f,%.5f", probleem);
    }

    String kaart(Probleem probleem) {
        return plek("/overlast/kaart?bij=%.5f,%.5f", probleem);
    }

    private static String plek(String vorm, Probleem probleem) {
        return String.format(
                Locale.ROOT, vorm, probleem.plaats().lat(), probleem.plaats().lon());
    }
}
