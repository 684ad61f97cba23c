package nl.buurtregie.beheer.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.buurtregie.medewerker.Rollen;
import nl.buurtregie.platform.Release;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Vitals;
import nl.buurtregie.platform.web.page.Page;
import nl.buurtregie.platform.web.security.ForRoles;

/** BEH-09: how it goes with the installation, in plain words; what asks for somebody stands on top. */
@Path("beheer/hoe-gaat-het")
@ApplicationScoped
public class HoeGaatHetPagina {

    @Inject
    private Vitals vitals;

    @Inject
    private Clock clock;

    @GET
    @ForRoles(Rollen.BEHEERDER)
    public Response toon() {
        List<Vitals.Seen> gezien = vitals.look().stream()
                .sorted(Comparator.comparing((Vitals.Seen een) -> een.reading().condition())
                        .reversed())
                .toList();
        return Page.ok(
                "beheer/hoe-gaat-het",
                "Hoe gaat het",
                new HoeGaatHetView(
                        kop(tel(gezien, Condition.BROKEN), tel(gezien, Condition.ATTENTION)),
                        gezien.isEmpty() ? "ok" : soort(gezien.get(0).reading().condition()),
                        sinds(),
                        gezien.stream().map(HoeGaatHetPagina::regel).toList()));
    }

    private static HoeGaatHetView.Regel regel(Vitals.Seen gezien) {
        Condition staat = gezien.reading().condition();
        return new HoeGaatHetView.Regel(
                gezien.name(),
                gezien.reading().words(),
                staat.word(),
                kleur(staat),
                staat == Condition.GOOD ? null : gezien.page().orElse(null));
    }

    private static String kleur(Condition staat) {
        return switch (staat) {
            case GOOD -> "petrol";
            case ATTENTION -> "oker";
            case BROKEN -> "laat";
        };
    }

    private static String kop(long stuk, long letOp) {
        if (stuk > 0) {
            return stuk == 1 ? "Er is 1 ding stuk." : "Er zijn " + stuk + " dingen stuk.";
        }
        return letOp == 0
                ? "Alles doet het."
                : letOp == 1 ? "1 ding vraagt aandacht." : letOp + " dingen vragen aandacht.";
    }

    private static String soort(Condition ergste) {
        return switch (ergste) {
            case GOOD -> "ok";
            case ATTENTION -> "warning";
            case BROKEN -> "error";
        };
    }

    private static long tel(List<Vitals.Seen> gezien, Condition staat) {
        return gezien.stream().filter(een -> een.reading().condition() == staat).count();
    }

    private String sinds() {
        Instant begin =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return "Versie " + Release.version() + ". Deze server draait sinds " + DutchDates.moment(begin, clock) + ".";
    }
}
