package nl.buurtregie.overlast.hotspot.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Hotspot;
import nl.buurtregie.overlast.Hotspottelling;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.Probleem;
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
    private Hotspottelling telling;

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

    HotspotView een(Ik ik, Hotspot hotspot) {
        Hotspottelling.Keren keren = telling.keren(ik, hotspot);
        return new HotspotView(
                hotspot.kenmerk(),
                hotspot.naam(),
                categorieen.naam(hotspot.categorie()),
                gebieden.get(hotspot.ligtIn()).naam(),
                keren.aantal() + " keer in " + instellingen.hotspotWeken() + " weken, de laatste keer "
                        + DutchDates.moment(keren.laatste(), clock),
                regel(),
                plek(hotspot, "%.5f, %.5f"),
                plek(hotspot, "%.5f,%.5f"),
                keren.nu().stream().map(this::keer).toList(),
                nietHier(keren),
                keren.eerder().stream().map(this::keer).toList(),
                delen.fotos(
                        Stream.concat(keren.nu().stream(), keren.eerder().stream())
                                .toList(),
                        MEESTE_FOTOS),
                DutchDates.withYear(LocalDate.now(clock)));
    }

    /** Why there are fewer lines than the number says; null when there are as many. */
    private static String nietHier(Hotspottelling.Keren keren) {
        String meer = keren.aantal() - keren.elders() > keren.nu().size()
                ? "De laatste " + Hotspottelling.MEESTE + " keer staan hier. "
                : "";
        String elders = keren.elders() > 0
                ? "Nog " + keren.elders()
                        + " keer was het in een buurt die niet bij dit gebied hoort. Dat staat hier niet."
                : "";
        return (meer + elders).isEmpty() ? null : (meer + elders).strip();
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
