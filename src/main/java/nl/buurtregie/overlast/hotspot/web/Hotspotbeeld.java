package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Hotspot;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Problemen;
import nl.buurtregie.overlast.probleem.web.Besluitbeeld;
import nl.buurtregie.overlast.probleem.web.Probleemdelen;
import nl.buurtregie.overlast.web.Overlaststappen;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.Leaf;

/** A place that keeps coming back, in words. */
@ApplicationScoped
class Hotspotbeeld {

    private static final int MEESTE_FOTOS = 12;

    @Inject
    private Problemen problemen;

    @Inject
    private Probleemdelen delen;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    HotspotView.Lijst lijst(List<Hotspot> hotspots, Leaf blad) {
        return new HotspotView.Lijst(
                regel(),
                hotspots.stream()
                        .map(een -> new HotspotView.Regel(
                                een.naam(),
                                "/hotspots/" + een.id(),
                                categorieen.naam(een.categorie()),
                                categorieen.beeld(een.categorie()),
                                gebieden.get(een.ligtIn()).naam(),
                                een.aantal() + " keer",
                                DutchDates.moment(een.laatste(), clock)))
                        .toList(),
                blad);
    }

    HotspotView een(Hotspot hotspot) {
        List<Probleem> keren = problemen.van(hotspot);
        return new HotspotView(
                hotspot.kenmerk(),
                hotspot.naam(),
                categorieen.naam(hotspot.categorie()),
                gebieden.get(hotspot.ligtIn()).naam(),
                hotspot.aantal() + " keer in " + instellingen.hotspotWeken() + " weken, de laatste keer "
                        + DutchDates.moment(hotspot.laatste(), clock),
                regel(),
                plek(hotspot, "%.5f, %.5f"),
                plek(hotspot, "%.5f,%.5f"),
                keren.stream().map(this::keer).toList(),
                keren.stream()
                        .flatMap(een -> delen.fotos(een).stream())
                        .limit(MEESTE_FOTOS)
                        .toList(),
                DutchDates.withYear(LocalDate.now(clock)));
    }

    private static String plek(Hotspot hotspot, String vorm) {
        return String.format(
                Locale.ROOT, vorm, hotspot.plaats().lat(), hotspot.plaats().lon());
    }

    /** The rule, so that nobody thinks it is an opinion. */
    private String regel() {
        return "Een hotspot is dezelfde soort overlast, " + instellingen.hotspotAantal() + " keer of vaker in "
                + instellingen.hotspotWeken() + " weken, binnen " + instellingen.hotspotMeter() + " meter.";
    }

    private HotspotView.Keer keer(Probleem een) {
        String afloop = een.uitkomst() == null
                ? een.stand().woord()
                : Besluitbeeld.zin(een.uitkomst().woord());
        return new HotspotView.Keer(
                een.nummer(), Overlaststappen.pad(een.nummer()), DutchDates.moment(een.geopendOp(), clock), afloop);
    }
}
