package nl.buurtregie.archief.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.archief.Archief;
import nl.buurtregie.archief.Archiefboek;
import nl.buurtregie.archief.Archiefstuk;
import nl.buurtregie.archief.Selectie;
import nl.buurtregie.archief.Selectielijst;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.web.Sessie;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;

/** What is ripe, what was taken, and the list that says why. */
@ApplicationScoped
class Archiefbeeld {

    private static final int REGELS = 20;
    private static final int KORT = 16;

    @Inject
    private Archief archief;

    @Inject
    private Archiefboek boek;

    @Inject
    private Selectielijst selectielijst;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Sessie sessie;

    @Inject
    private Clock clock;

    @Transactional
    ArchiefView maak() {
        Map<String, Archiefboek.Regel> laatste = boek.laatste();
        Map<String, Bewaring> termijnen = plan.soorten().stream()
                .map(Bewaarsoort::bewaring)
                .collect(Collectors.toMap(Bewaring::code, een -> een));
        List<ArchiefView.Stuk> stukken = archief.rijp().stream()
                .map(een -> stuk(een, laatste.get(een.kenmerk())))
                .toList();
        return new ArchiefView(
                (int) stukken.stream().filter(een -> !een.opgehaald()).count(),
                stukken,
                boek.regels(REGELS).stream().map(this::regel).toList(),
                Selectielijst.GROND,
                sessie.ik().is(Rol.PRIVACYFUNCTIONARIS),
                selectielijst.alle().stream()
                        .map(een -> soort(een, termijnen.get(een.code())))
                        .toList());
    }

    private ArchiefView.Stuk stuk(Archiefstuk een, Archiefboek.Regel laatste) {
        boolean gewijzigd = laatste != null && een.gewijzigd().isAfter(laatste.op());
        String stand = laatste == null
                ? "nog niet opgehaald"
                : "opgehaald " + DutchDates.moment(laatste.op(), clock) + " door " + laatste.door()
                        + (gewijzigd ? ", daarna gewijzigd" : "");
        return new ArchiefView.Stuk(
                een.kenmerk(), een.naam(), een.soort().woord(), stand, laatste != null && !gewijzigd);
    }

    private ArchiefView.Regel regel(Archiefboek.Regel een) {
        String bestanden = een.bestanden() == 1 ? "1 bestand" : een.bestanden() + " bestanden";
        return new ArchiefView.Regel(
                een.kenmerk(),
                DutchDates.moment(een.op(), clock) + ", " + een.door() + ", " + bestanden,
                een.afdruk().substring(0, KORT) + "…");
    }

    /** @param hoeLang null: kept for good */
    private static ArchiefView.Soort soort(Selectie een, Bewaring hoeLang) {
        return new ArchiefView.Soort(
                een.wat(),
                waardering(een),
                hoeLang == null ? "blijvend" : termijn(hoeLang.termijn()) + " " + hoeLang.vanaf(),
                een.categorie() == null ? "nog niet gekozen" : een.categorie(),
                "/archief/selectie/" + een.code());
    }

    static String waardering(Selectie een) {
        return een.isBlijvend() ? "bewaren" : "vernietigen";
    }

    private static String termijn(Period termijn) {
        return DutchDates.period(termijn);
    }
}
