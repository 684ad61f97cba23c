package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.beveiliging.Logboek;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;

/** Failed sign-ins of two weeks, a bar a day; a day far above the others is another colour, and says so in words. */
@ApplicationScoped
class Pogingenbeeld {

    private static final int DAGEN = 14;
    private static final int BREED = 50;
    private static final int HOOG = 80;

    /** Fewer on one day is nothing, however quiet the others were. */
    private static final int MINSTENS = 10;

    private static final int KEER_GEWOON = 3;

    @Inject
    private Logboek logboek;

    @Inject
    private Clock clock;

    BeveiligingView.Pogingen maak() {
        LocalDate eerste = LocalDate.now(clock).minusDays(DAGEN - 1L);
        Map<LocalDate, Logboek.Pogingen> perDag = logboek.pogingen(SharedClock.startOf(eerste)).stream()
                .collect(Collectors.toMap(Logboek.Pogingen::dag, een -> een));
        List<Logboek.Pogingen> dagen = IntStream.range(0, DAGEN)
                .mapToObj(eerste::plusDays)
                .map(dag -> perDag.getOrDefault(dag, new Logboek.Pogingen(dag, 0, 0)))
                .toList();
        int meest = dagen.stream().mapToInt(Logboek.Pogingen::mislukt).max().orElse(0);
        int gewoon = dagen.stream()
                .mapToInt(Logboek.Pogingen::mislukt)
                .sorted()
                .skip(DAGEN / 2)
                .findFirst()
                .orElse(0);
        List<BeveiligingView.Staaf> staven = IntStream.range(0, DAGEN)
                .mapToObj(plaats -> staaf(plaats, dagen.get(plaats), Math.max(1, meest), gewoon))
                .toList();
        int mislukt = dagen.stream().mapToInt(Logboek.Pogingen::mislukt).sum();
        int gelukt = dagen.stream().mapToInt(Logboek.Pogingen::gelukt).sum();
        String onder = DutchNumbers.whole(mislukt) + " mislukt, " + DutchNumbers.whole(gelukt) + " gelukt in " + DAGEN
                + " dagen";
        return new BeveiligingView.Pogingen(onder, onder + uitschieters(staven), staven);
    }

    private static BeveiligingView.Staaf staaf(int plaats, Logboek.Pogingen een, int meest, int gewoon) {
        boolean opvallend = een.mislukt() >= MINSTENS && een.mislukt() > gewoon * KEER_GEWOON;
        return new BeveiligingView.Staaf(
                DutchDates.day(een.dag()).substring(0, 2) + " " + een.dag().getDayOfMonth(),
                DutchDates.day(een.dag()),
                plaats * BREED,
                een.mislukt() == 0 ? 0 : Math.max(2, een.mislukt() * HOOG / meest),
                een.mislukt(),
                een.gelukt(),
                opvallend);
    }

    private static String uitschieters(List<BeveiligingView.Staaf> staven) {
        return staven.stream()
                .filter(BeveiligingView.Staaf::opvallend)
                .map(staaf -> "; veel meer dan anders op " + staaf.langeDag() + ": " + staaf.mislukt())
                .collect(Collectors.joining());
    }
}
