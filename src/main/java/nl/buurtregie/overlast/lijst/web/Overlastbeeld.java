package nl.buurtregie.overlast.lijst.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.OverlastView;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.overlast.web.ZonderBuurten;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Chosen;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.step.ZaakView.Telling;
import nl.buurtregie.platform.web.step.ZaakView.Volgende;

/** Puts the work list together: late first, then today, then the rest. */
@ApplicationScoped
class Overlastbeeld {

    private static final int OP_EEN_PAGINA = 50;
    private static final List<Stand> GETELD = List.of(Stand.BEOORDELEN, Stand.BIJ_PARTNER, Stand.TERUGKOPPELEN);

    @Inject
    private Overlastlijst lijst;

    @Inject
    private Problemen problemen;

    @Inject
    private Overlastregels regels;

    @Inject
    private Overlastfilters filters;

    @Inject
    private ZonderBuurten zonderBuurten;

    @Inject
    private Clock clock;

    OverlastView van(Ik ik, Overlastkeuze gevraagd, FormView zoek) {
        List<Buurt> mijn = filters.mijn(ik);
        Overlastkeuze keuze = filters.zichtbaar(mijn, gevraagd);
        LocalDate vandaag = LocalDate.now(clock);
        List<Overlastlijst.Regel> rijen = lijst.open(ik, keuze.filter(), keuze.na(), OP_EEN_PAGINA + 1);
        List<Overlastlijst.Regel> getoond = rijen.stream()
                .limit(OP_EEN_PAGINA)
                .filter(een -> !keuze.isLaat() || een.taak().einde().isBefore(vandaag))
                .toList();
        boolean meer = rijen.size() > OP_EEN_PAGINA && getoond.size() == OP_EEN_PAGINA;
        boolean gefilterd = keuze.isLaat() || !keuze.filter().isLeeg();
        return new OverlastView(
                DutchDates.heading(vandaag),
                tellingen(ik, keuze, vandaag),
                filters.van(mijn, keuze),
                keuze.toon(),
                keuze.isAlle(),
                gefilterd,
                gefilterd && getoond.isEmpty() ? geen(ik, mijn, keuze) : null,
                keuze.bestand(),
                groepen(ik, keuze, getoond, meer),
                keuze.na() == null ? "De eerste 50 op termijn" : "De volgende 50 op termijn",
                meer ? volgende(keuze, getoond.get(getoond.size() - 1)) : null,
                ik.is(Rol.CONCIERGE),
                problemen.aangevuldNaAfloop(ik),
                buiten(ik, keuze, vandaag),
                zoek,
                zonderBuurten.voor(ik).orElse(null),
                ik.is(Rol.TEAMLEIDER));
    }

    /** The filter in words, and what there is without it; behind a page that was the last there is nothing more. */
    private OverlastView.Geen geen(Ik ik, List<Buurt> mijn, Overlastkeuze keuze) {
        String woorden = filters.inWoorden(mijn, keuze);
        int alle = lijst.tel(ik, Overlastlijst.Filter.geen(), Telling.HOOGUIT);
        String open = alle == 1
                ? "is er 1 open probleem"
                : "zijn er " + (alle < Telling.HOOGUIT ? Integer.toString(alle) : Telling.HOOGUIT + " of meer")
                        + " open problemen";
        return new OverlastView.Geen(
                (keuze.na() == null ? "Geen problemen " : "Verder geen problemen ")
                        + (woorden.isEmpty() ? "in deze keuze" : woorden),
                "Zonder filter " + open + ".");
    }

    private List<OverlastView.Groep> groepen(
            Ik ik, Overlastkeuze keuze, List<Overlastlijst.Regel> rijen, boolean meer) {
        LocalDate vandaag = LocalDate.now(clock);
        List<OverlastView.Regel> laat = new ArrayList<>();
        List<OverlastView.Regel> nu = new ArrayList<>();
        List<OverlastView.Regel> later = new ArrayList<>();
        List<Long> ids = rijen.stream().map(rij -> rij.probleem().id()).toList();
        Map<Long, LocalDate> beloften = lijst.beloften(ids);
        Map<Long, Instant> nieuw = lijst.nieuwBij(ids);
        for (Overlastlijst.Regel rij : rijen) {
            LocalDate einde = rij.taak().einde();
            List<OverlastView.Regel> bij =
                    einde.isBefore(vandaag) ? laat : einde.isAfter(vandaag.plusDays(1)) ? later : nu;
            Long id = rij.probleem().id();
            bij.add(regels.van(rij, beloften.get(id), nieuw.get(id)));
        }
        List<Deel> delen = Stream.of(
                        new Deel("Te laat", laat, null, vandaag),
                        new Deel("Vandaag en morgen", nu, vandaag, vandaag.plusDays(2)),
                        new Deel("Op schema", later, vandaag.plusDays(2), null))
                .filter(deel -> !deel.regels().isEmpty())
                .toList();
        return delen.stream()
                .map(deel -> groep(
                        ik,
                        keuze,
                        deel,
                        keuze.na() != null && deel == delen.get(0) || meer && deel == delen.get(delen.size() - 1)))
                .toList();
    }

    /** @param verder it began on a page before, or goes on on the next */
    private OverlastView.Groep groep(Ik ik, Overlastkeuze keuze, Deel deel, boolean verder) {
        int aantal = verder
                ? lijst.tel(ik, keuze.filter(), deel.van(), deel.tot(), Telling.HOOGUIT)
                : deel.regels().size();
        return new OverlastView.Groep(deel.titel(), deel.van() == null, Telling.getal(aantal), deel.regels());
    }

    /** Rows of this page with their last day from one day on and before another; null for no bound. */
    private record Deel(String titel, List<OverlastView.Regel> regels, LocalDate van, LocalDate tot) {}

    /** Of the place and kind that were chosen: a count is the number of rows behind its link. */
    private List<Telling> tellingen(Ik ik, Overlastkeuze keuze, LocalDate vandaag) {
        Overlastlijst.Filter waar = keuze.filter().alleenWaar();
        List<Telling> tellingen = new ArrayList<>();
        int laat = lijst.laat(ik, waar, vandaag, Telling.HOOGUIT);
        tellingen.add(telling(keuze, "laat", Overlastkeuze.LAAT, laat, "te laat"));
        for (Stand stand : GETELD) {
            int aantal = lijst.tel(ik, waar.met(stand), Telling.HOOGUIT);
            tellingen.add(telling(keuze, "", stand.name(), aantal, stand.woord()));
        }
        int wacht = lijst.wacht(ik, waar, Telling.HOOGUIT);
        int mislukt = lijst.mislukt(ik, waar, Telling.HOOGUIT);
        Stream.of(
                        telling(keuze, "laat", Overlastkeuze.WACHT, wacht, "melder bellen"),
                        telling(keuze, "laat", Overlastkeuze.MISLUKT, mislukt, "versturen mislukt"))
                .filter(een -> een.aantal() > 0 || een.gekozen()) // only told when there is one
                .forEach(tellingen::add);
        return tellingen;
    }

    /** Who narrowed the list to a place, perhaps long ago, hears what is late elsewhere. */
    private Link buiten(Ik ik, Overlastkeuze keuze, LocalDate vandaag) {
        Overlastlijst.Filter waar = keuze.filter().alleenWaar();
        if (waar.wijk() == null && waar.buurt() == null) {
            return null;
        }
        Overlastlijst.Filter overal = new Overlastlijst.Filter(null, null, null, waar.groep(), false, false);
        int hier = lijst.laat(ik, waar, vandaag, Telling.HOOGUIT);
        int elders = lijst.laat(ik, overal, vandaag, hier + Telling.HOOGUIT) - hier;
        String waarvan = waar.buurt() == null ? "wijk" : "buurt";
        String aantal = elders < Telling.HOOGUIT ? Integer.toString(elders) : Telling.HOOGUIT + " of meer";
        return elders == 0
                ? null
                : new Link("Buiten deze " + waarvan + ": " + aantal + " te laat", keuze.overalTeLaat());
    }

    private static Telling telling(Overlastkeuze keuze, String soort, String toon, int aantal, String woorden) {
        boolean gekozen = toon.equals(keuze.toon());
        return new Telling(soort, toon, aantal, woorden, keuze.adres(gekozen ? null : toon), gekozen);
    }

    private static Volgende volgende(Overlastkeuze keuze, Overlastlijst.Regel laatste) {
        Chosen.After na =
                new Chosen.After(laatste.taak().einde(), laatste.taak().id());
        return new Volgende("Toon de volgende 50", keuze.adres(keuze.toon()) + "&na=" + na);
    }
}
