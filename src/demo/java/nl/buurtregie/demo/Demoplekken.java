package nl.buurtregie.demo;

import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.overlast.begrip.Plaats;

/** Invented places in a real part of the city; some come back all the time. */
final class Demoplekken {

    static final Set<String> VINKHUIZEN = Set.of("BU00140900", "BU00140901");
    static final String PADDEPOEL = "BU00141001";

    private static final List<Plek> VAST = List.of(
            new Plek("Goudlaan, containers", 53.2291, 6.5231, "afval/grofvuil"),
            new Plek("Diamantlaan, speeltuin", 53.2278, 6.5262, "afval/veeg-zwerfvuil"),
            new Plek(
                    "Siersteenlaan, winkels",
                    53.2262,
                    6.5289,
                    "overlast-van-en-door-personen-of-groepen/jongerenoverlast"),
            new Plek("Zilverlaan, fietsenrek", 53.2303, 6.5208, "overlast-in-de-openbare-ruimte/fietswrak"),
            new Plek("Edelsteenlaan, containers", 53.2249, 6.5301, "afval/container-is-vol"),
            new Plek("Platinalaan, tunnel", 53.2311, 6.5257, "overlast-in-de-openbare-ruimte/graffiti-wildplak"));

    private static final List<String> STRATEN =
            List.of("Aquamarijnstraat", "Radiumstraat", "Kwartsstraat", "Topaasstraat", "Smaragdplein", "Robijnstraat");

    private static final List<String> SOORTEN = List.of(
            "afval/grofvuil",
            "afval/veeg-zwerfvuil",
            "afval/container-is-vol",
            "overlast-in-de-openbare-ruimte/hondenpoep",
            "overlast-in-de-openbare-ruimte/fietswrak",
            "buren/burenoverlast");

    private Demoplekken() {}

    /** @param soort slug of a category */
    record Plek(String naam, double lat, double lon, String soort) {

        Plaats plaats(Random toeval) {
            return Plaats.op(lat + spreiding(toeval), lon + spreiding(toeval));
        }

        /** About fifteen metres either way. */
        private static double spreiding(Random toeval) {
            return (toeval.nextDouble() - 0.5) / 4_000;
        }
    }

    /** Anywhere in the city, more often near its middle. */
    static Plek elders(List<Buurt> buurten, Buurt midden, Random toeval) {
        Buurt ene = Demonamen.kies(buurten, toeval);
        Buurt andere = Demonamen.kies(buurten, toeval);
        Buurt waar = ene.afstandTot(midden) < andere.afstandTot(midden) ? ene : andere;
        return new Plek(waar.naam() + ", bij de winkels", waar.lat(), waar.lon(), Demonamen.kies(SOORTEN, toeval));
    }

    static Plek kies(Demoprobleem een) {
        if (een.elders != null) {
            return een.elders;
        }
        if (een.kans(55)) {
            int welke = Math.min(een.toeval.nextInt(VAST.size()), een.toeval.nextInt(VAST.size()));
            return VAST.get(welke);
        }
        return new Plek(
                Demonamen.kies(STRATEN, een.toeval),
                53.2225 + een.toeval.nextDouble() * 0.009,
                6.5200 + een.toeval.nextDouble() * 0.013,
                Demonamen.kies(SOORTEN, een.toeval));
    }
}
