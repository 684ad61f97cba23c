package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Leaf;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.Stapbeeld;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomstplan;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** Meetings and the people at them, in words. */
@ApplicationScoped
class Bijeenkomstwoorden {

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Weglijst weglijst;

    @Inject
    private Clock clock;

    /** @param blad which page of those that were, as it stands in the address */
    BijeenkomstenPagina.View lijst(Ik ik, String blad) {
        LocalDate vandaag = LocalDate.now(clock);
        Leaf welk = Leaf.of(blad, Bijeenkomsten.PAGINA, bijeenkomsten.aantalGeweest(ik, vandaag));
        return new BijeenkomstenPagina.View(
                regels(bijeenkomsten.komend(ik, vandaag)),
                regels(bijeenkomsten.geweest(ik, vandaag, welk.skip())),
                welk);
    }

    private List<BijeenkomstenPagina.Regel> regels(List<Bijeenkomsten.Geteld> alle) {
        return alle.stream().map(this::regel).toList();
    }

    private BijeenkomstenPagina.Regel regel(Bijeenkomsten.Geteld geteld) {
        Bijeenkomst een = geteld.bijeenkomst();
        String wie = een.isAangevinkt()
                ? aantal(geteld.aanwezig(), "1 was er", " waren er")
                : aantal(geteld.genodigd(), "1 uitgenodigd", " uitgenodigd");
        return new BijeenkomstenPagina.Regel(
                "/" + BijeenkomstenPagina.PAD + "/" + een.id(), wat(een.plan()), wanneer(een.plan()), wie, chip(een));
    }

    private static String aantal(int aantal, String een, String meer) {
        return aantal == 1 ? een : aantal + meer;
    }

    /** Null for nothing to say. */
    String chip(Bijeenkomst een) {
        if (een.isAfgezegd()) {
            return "afgezegd";
        }
        boolean geweest = een.plan().dag().isBefore(LocalDate.now(clock));
        return geweest && !een.isAangevinkt() ? "wie waren er?" : null;
    }

    String wat(Bijeenkomstplan plan) {
        return Stapbeeld.hoofdletter(plan.soort().woord());
    }

    String wanneer(Bijeenkomstplan plan) {
        return DutchDates.day(plan.dag(), clock) + ", "
                + plan.van().toString().replace(':', '.') + " tot "
                + plan.tot().toString().replace(':', '.') + " uur, " + plan.plaats()
                + (plan.trainer() == null ? "" : ", door " + plan.trainer());
    }

    /** Everybody who goes on; each with where he or she is. */
    List<Option> mensen(Ik ik) {
        return opties(loopbanen.lopende(ik), Set.of());
    }

    /** Those that were asked first. */
    List<Option> mensen(Ik ik, Bijeenkomst een) {
        return opties(loopbanen.bij(ik, een), een.genodigden());
    }

    private List<Option> opties(List<Loopbaan> wegen, Set<Long> eerst) {
        Map<Long, String> namen = loopbanen.namen(wegen);
        return wegen.stream()
                .sorted(Comparator.comparing((Loopbaan weg) -> !eerst.contains(weg.id()))
                        .thenComparing(weg -> namen.get(weg.id())))
                .map(weg -> Option.withHint(
                        Long.toString(weg.id()), namen.get(weg.id()), hint(weg, eerst.contains(weg.id()))))
                .toList();
    }

    private static String hint(Loopbaan weg, boolean genodigd) {
        String stap = weg.stap().woord();
        return !genodigd ? stap : weg.stap() == Wegstap.GESTOPT ? "uitgenodigd, " + stap : "uitgenodigd";
    }

    /** Who of these has no address is told by phone. */
    String gevolg(Ik ik, Set<Long> wie, LocalDate dag) {
        if (dag.isBefore(LocalDate.now(clock)) || wie.isEmpty()) {
            return "Er gaat geen uitnodiging.";
        }
        List<Loopbaan> zonder = loopbanen.lopende(ik).stream()
                .filter(weg -> wie.contains(weg.id()) && weglijst.adres(weg) == null)
                .toList();
        return zonder.isEmpty()
                ? "De uitnodigingen gaan per mail, met een punt voor de agenda, als dat aan staat bij Gaat vanzelf."
                : "Bel "
                        + loopbanen.namen(zonder).values().stream().sorted().collect(Collectors.joining(", "))
                        + ": daarvan is geen e-mailadres bekend.";
    }
}
