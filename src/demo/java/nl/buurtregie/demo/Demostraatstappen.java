package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.MeldOverlast;
import nl.buurtregie.overlast.Nieuws;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.ronde.HoudRonde;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.overlast.ronde.Ronde;

/** One invented problem takes one step, in a transaction of its own. */
@ApplicationScoped
@Transactional
class Demostraatstappen {

    @Inject
    private LegWaarnemingVast legVast;

    @Inject
    private MeldOverlast meldOverlast;

    @Inject
    private HoudRonde houdRonde;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Demoafhandeling afhandeling;

    @Inject
    private Clock clock;

    void zet(Demoprobleem een, Ik concierge, Ik teamleider) {
        if (een.nummer != null) {
            afhandeling.zet(een, concierge, teamleider);
            return;
        }
        boolean bewoner = een.elders != null || een.kans(35);
        Nieuws nieuws = nieuws(een, bewoner);
        een.nummer = bewoner
                ? meldOverlast.meld(nieuws, Geheim.nieuw()).probleem()
                : legVast.leg(concierge, nieuws).probleem();
        een.over(1 + een.toeval.nextInt(3));
    }

    /** A walk: begun, and stopped so many minutes later. */
    void loop(Ik concierge, Instant begin, int minuten, int mee) {
        List<Ronde.Gebeurtenis> log = List.of(
                new Ronde.Gebeurtenis(Ronde.Wat.START, begin),
                new Ronde.Gebeurtenis(Ronde.Wat.STOP, begin.plus(Duration.ofMinutes(minuten))));
        houdRonde.houd(concierge, new UUID(begin.toEpochMilli(), concierge.id()), log, mee, Set.of());
    }

    private Nieuws nieuws(Demoprobleem een, boolean bewoner) {
        Demoplekken.Plek plek = Demoplekken.kies(een);
        Nieuws.Contact melder = bewoner && een.kans(70)
                ? new Nieuws.Contact(
                        Demonamen.bewoner(een.toeval), "06 00%06d".formatted(een.toeval.nextInt(1_000_000)))
                : null;
        return new Nieuws(
                new UUID(een.toeval.nextLong(), een.toeval.nextLong()),
                bewoner ? Bron.BEWONER : Bron.CONCIERGE,
                categorieen.kies(plek.soort()),
                clock.instant(),
                plek.plaats(een.toeval),
                plek.naam(),
                null,
                null,
                1 + een.toeval.nextInt(3),
                null,
                bewoner ? Actie.NIETS : actie(een),
                null,
                melder,
                null,
                List.of());
    }

    private static Actie actie(Demoprobleem een) {
        int worp = een.toeval.nextInt(10);
        return worp < 3 ? Actie.OPGERUIMD : worp < 4 ? Actie.AANGESPROKEN : Actie.NIETS;
    }
}
