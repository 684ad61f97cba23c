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
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Overlastlijst;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.web.OverlastView;
import nl.buurtregie.overlast.web.Overlastregels;
import nl.buurtregie.overlast.web.ZonderBuurten;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.ZaakView.Telling;
import nl.buurtregie.platform.web.step.ZaakView.Volgende;

/** Puts the work list together: late first, then today, then the rest. */
@ApplicationScoped
class Overlastbeeld {

    /** In the address of the page. */
    static final String MISLUKT = "mislukt";

    static final String WACHT = "wacht";

    private static final int OP_EEN_PAGINA = 50;
    private static final List<Stand> GETELD = List.of(Stand.BEOORDELEN, Stand.BIJ_PARTNER, Stand.TERUGKOPPELEN);

    @Inject
    private Overlastlijst lijst;

    @Inject
    private Overlastregels regels;

    @Inject
    private Overlastfilters filters;

    @Inject
    private ZonderBuurten zonderBuurten;

    @Inject
    private Clock clock;

    OverlastView van(Ik ik, Overlastlijst.Filter filter, boolean alleenLaat, Overlastlijst.Na na, FormView zoek) {
        LocalDate vandaag = LocalDate.now(clock);
        List<Overlastlijst.Regel> rijen = lijst.open(ik, filter, na, OP_EEN_PAGINA + 1);
        List<Overlastlijst.Regel> getoond = rijen.stream()
                .limit(OP_EEN_PAGINA)
                .filter(een -> !alleenLaat || een.taak().einde().isBefore(vandaag))
                .toList();
        boolean meer = rijen.size() > OP_EEN_PAGINA && getoond.size() == OP_EEN_PAGINA;
        return new OverlastView(
                DutchDates.heading(vandaag),
                tellingen(ik, filter, alleenLaat, vandaag),
                filters.van(ik, filter),
                toon(filter, alleenLaat),
                filter.buurt() != null
                        || filter.groep() != null
                        || filter.stand() != null
                        || filter.mislukt()
                        || filter.wacht()
                        || alleenLaat,
                groepen(getoond, vandaag),
                na == null ? "De eerste 50 op termijn" : "De volgende 50 op termijn",
                meer ? volgende(filter, toon(filter, alleenLaat), getoond.get(getoond.size() - 1)) : null,
                ik.is(Rol.CONCIERGE),
                zoek,
                zonderBuurten.voor(ik).orElse(null));
    }

    private List<OverlastView.Groep> groepen(List<Overlastlijst.Regel> rijen, LocalDate vandaag) {
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
        return Stream.of(
                        new OverlastView.Groep("Te laat", true, laat),
                        new OverlastView.Groep("Vandaag en morgen", false, nu),
                        new OverlastView.Groep("Op schema", false, later))
                .filter(groep -> !groep.regels().isEmpty())
                .toList();
    }

    private List<Telling> tellingen(Ik ik, Overlastlijst.Filter filter, boolean alleenLaat, LocalDate vandaag) {
        List<Telling> tellingen = new ArrayList<>();
        tellingen.add(new Telling(
                "laat",
                "laat",
                lijst.laat(ik, vandaag, Telling.HOOGUIT),
                "te laat",
                alleenLaat ? "/overlast" : "/overlast?toon=laat",
                alleenLaat));
        for (Stand stand : GETELD) {
            boolean gekozen = filter.stand() == stand;
            tellingen.add(new Telling(
                    "",
                    stand.name(),
                    lijst.tel(ik, stand, Telling.HOOGUIT),
                    stand.woord(),
                    gekozen ? "/overlast" : "/overlast?toon=" + stand,
                    gekozen));
        }
        erbij(tellingen, WACHT, lijst.wacht(ik, Telling.HOOGUIT), "melder bellen", filter.wacht());
        erbij(tellingen, MISLUKT, lijst.mislukt(ik, Telling.HOOGUIT), "versturen mislukt", filter.mislukt());
        return tellingen;
    }

    /** Only told when there is one. */
    private static void erbij(List<Telling> tellingen, String toon, int aantal, String woorden, boolean gekozen) {
        if (aantal > 0 || gekozen) {
            String weg = gekozen ? "/overlast" : "/overlast?toon=" + toon;
            tellingen.add(new Telling("laat", toon, aantal, woorden, weg, gekozen));
        }
    }

    private static String toon(Overlastlijst.Filter filter, boolean alleenLaat) {
        if (alleenLaat) {
            return "laat";
        }
        if (filter.mislukt()) {
            return MISLUKT;
        }
        if (filter.wacht()) {
            return WACHT;
        }
        return filter.stand() == null ? null : filter.stand().name();
    }

    private static Volgende volgende(Overlastlijst.Filter filter, String toon, Overlastlijst.Regel laatste) {
        StringBuilder adres = new StringBuilder("/overlast?na=")
                .append(laatste.taak().einde())
                .append('.')
                .append(laatste.taak().id());
        if (toon != null) {
            adres.append("&toon=").append(toon);
        }
        if (filter.buurt() != null) {
            adres.append("&buurt=").append(filter.buurt());
        }
        if (filter.groep() != null) {
            adres.append("&groep=").append(filter.groep());
        }
        return new Volgende("Toon de volgende 50", adres.toString());
    }
}
