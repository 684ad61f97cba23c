package nl.buurtregie.privacy.bewaren.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.privacy.bewaren.Bewaarakkoord;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.bewaren.Bewaarrondes;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Bewaring;
import nl.buurtregie.privacy.bewaren.Vasthouding;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;

/** Counts what is past its term, now, and changes nothing. */
@ApplicationScoped
class Bewaarbeeld {

    private static final int RONDES = 5;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Bewaarrondes rondes;

    @Inject
    private Bewaarakkoord akkoord;

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private Proefbeeld proefbeeld;

    @Inject
    private Clock clock;

    /** @param wacht whether somebody must confirm its term first */
    private record Geteld(Bewaarsoort soort, Bewaring bewaring, int nu, boolean wacht) {}

    @Transactional
    BewarenView maak(Form form) {
        List<Bewaarakkoord.Wachtend> wachtend = akkoord.wachtend();
        Set<String> wacht = wachtend.stream().map(een -> een.soort().code()).collect(Collectors.toSet());
        List<Geteld> geteld =
                plan.soorten().stream().map(soort -> geteld(soort, wacht)).toList();
        boolean aan = akkoord.isNachtAan();
        Proefbeeld.Proef proef = proefbeeld.maak(plan.soorten());
        return new BewarenView(
                aan,
                wachtend.stream().map(Bewaarbeeld::wachtend).toList(),
                teDoen(geteld),
                aan ? volgende() : null,
                proef.view(),
                !proef.goed(),
                Arrays.stream(Bewaring.Groep.values())
                        .map(groep -> new BewarenView.Groep(
                                groep.woord(),
                                geteld.stream()
                                        .filter(een -> een.bewaring().groep() == groep)
                                        .map(een -> regel(een, proef))
                                        .toList()))
                        .toList(),
                vasthoudingen.nu().stream().map(Bewaarbeeld::vast).toList(),
                vasthoudingen.beperkt().stream().map(Bewaarbeeld::beperkt).toList(),
                rondes.laatste(RONDES).stream()
                        .map(een -> ronde(een, clock.instant()))
                        .toList(),
                form.view());
    }

    private static Geteld geteld(Bewaarsoort soort, Set<String> wacht) {
        Bewaring hier = soort.bewaring();
        return new Geteld(soort, hier, soort.aanDeBeurt(), wacht.contains(hier.code()));
    }

    private static BewarenView.Wachtend wachtend(Bewaarakkoord.Wachtend een) {
        String nu = DutchDates.period(een.soort().termijn());
        return new BewarenView.Wachtend(
                een.soort().wat(),
                een.was() == null
                        ? nu + ", nog niet bevestigd"
                        : "nu " + nu + ", bevestigd is " + DutchDates.period(een.was()));
    }

    private static String wanneer(Geteld een) {
        if (een.wacht()) {
            return "wacht tot je de termijn bevestigt";
        }
        return een.soort().gaatVanzelf() ? "gaat elk uur vanzelf" : "’s nachts, als de ronde aan staat";
    }

    private static String teDoen(List<Geteld> geteld) {
        String delen = geteld.stream()
                .filter(een -> !een.soort().gaatVanzelf() && !een.wacht() && een.nu() > 0)
                .map(een -> DutchNumbers.whole(een.nu()) + " " + een.bewaring().eenheid())
                .collect(Collectors.joining(" en "));
        return delen.isEmpty() ? null : delen;
    }

    private String volgende() {
        boolean nogVannacht = LocalTime.now(clock.withZone(SharedClock.ZONE)).getHour() < 2;
        LocalDate dag = LocalDate.now(clock).plusDays(nogVannacht ? 0 : 1);
        return DutchDates.day(dag) + ", vanaf 02.00 uur";
    }

    private static BewarenView.Regel regel(Geteld een, Proefbeeld.Proef proef) {
        Bewaring hier = een.bewaring();
        return new BewarenView.Regel(
                hier.wat(),
                hier.toelichting(),
                hier.waarom(),
                hier.grondslag(),
                DutchDates.period(hier.termijn()),
                hier.vanaf(),
                hier.daarna().woord(),
                hier.blijft(),
                een.nu() == 0 ? "niets" : DutchNumbers.whole(een.nu()) + " " + hier.eenheid(),
                wanneer(een),
                proef.van(hier));
    }

    private static BewarenView.Vast vast(Vasthouding een) {
        return new BewarenView.Vast(
                een.id(),
                een.nummer(),
                een.reden(),
                "tot en met " + DutchDates.withYear(een.tot()) + " · " + een.door());
    }

    private static BewarenView.Beperkt beperkt(Vasthoudingen.Beperkt een) {
        return new BewarenView.Beperkt(
                een.nummer(), een.verzoek(), "/verzoeken/" + een.verzoek(), DutchDates.withYear(een.op()));
    }

    /** One that is not done goes on until six; after that a next one does the rest. */
    static BewarenView.Ronde ronde(Bewaarrondes.Ronde een, Instant nu) {
        String weg = DutchNumbers.whole(een.weg()) + " weg";
        String wat = een.weg() == 0 ? "niets was te oud" : weg;
        if (een.klaar() == null) {
            wat = weg
                    + (een.isVoorbij(nu)
                            ? ", niet klaar; wat overbleef is voor de volgende ronde"
                            : ", nog niet klaar; na een storing gaat hij vanzelf verder");
        }
        return new BewarenView.Ronde(DutchDates.withYear(een.nacht()), wat);
    }
}
