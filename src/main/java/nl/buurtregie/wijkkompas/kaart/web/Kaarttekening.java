package nl.buurtregie.wijkkompas.kaart.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.wijkkompas.kaart.web.WijkkaartView.Inzet;
import nl.buurtregie.wijkkompas.kaart.web.WijkkaartView.Naam;
import nl.buurtregie.wijkkompas.kaart.web.WijkkaartView.Tekening;
import nl.buurtregie.wijkkompas.kaart.web.WijkkaartView.Vlak;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/** Draws the map: areas, thin lines of the buurten, numbers and names where they fit, and small areas once more. */
final class Kaarttekening {

    private static final int BREED = 720;
    private static final int HOOG = 700;
    private static final double RAND = 6;
    private static final double KLEINST = 1.7;
    private static final int INZET_BREED = 214;
    private static final int INZET_HOOG = 256;
    private static final double GROOTST = 3.2;
    private static final int MEESTE_PUNTEN = 6_000;

    private final Map<String, Geometry> vormen = new TreeMap<>();
    private final Map<String, Gebiedsvlak> vlakken;
    private final Kaartvorm maat;
    private final String buurten;

    /** What is known of an area before it is drawn. */
    record Gebiedsvlak(String naam, String getal, String kleur, String href, String zeg, boolean gekozen) {}

    /**
     * @param graden shapes by code of the area
     * @param lijnen shapes of the buurten, for thin lines; none when the areas are buurten
     */
    Kaarttekening(Map<String, Geometry> graden, Collection<Geometry> lijnen, Map<String, Gebiedsvlak> vlakken) {
        this.vlakken = vlakken;
        maat = new Kaartvorm(graden.values(), BREED, HOOG);
        graden.forEach((code, vorm) -> {
            if (vlakken.containsKey(code)) {
                vormen.put(code, maat.teken(vorm));
            }
        });
        boolean licht = lijnen.stream().mapToInt(Geometry::getNumPoints).sum() <= MEESTE_PUNTEN;
        buurten = lijnen.isEmpty() || !licht
                ? null
                : lijnen.stream().map(maat::teken).map(Kaartvorm::pad).collect(Collectors.joining());
    }

    Tekening teken(String zeg) {
        List<Vlak> getekend = vormen.entrySet().stream()
                .sorted(Comparator.comparing(een -> vlakken.get(een.getKey()).gekozen()))
                .map(een -> {
                    Gebiedsvlak vlak = vlakken.get(een.getKey());
                    return new Vlak(
                            vlak.href(), vlak.zeg(), Kaartvorm.pad(een.getValue()), vlak.kleur(), vlak.gekozen());
                })
                .toList();
        Envelope uitsnede = uitsnede();
        double keer = Math.min(GROOTST, Math.min(INZET_BREED / uitsnede.getWidth(), INZET_HOOG / uitsnede.getHeight()));
        boolean inzet = !uitsnede.isNull() && keer >= 1.5;
        Envelope plek = inzet ? plek(uitsnede.getWidth() * keer, uitsnede.getHeight() * keer) : null;
        int breed = inzet ? (int) Math.max(maat.breed(), Math.ceil(plek.getMaxX() + 4)) : maat.breed();
        List<Naam> namen = namen(new Envelope(0, breed, 0, HOOG), 0, 0, 1, 0);
        return new Tekening(
                breed, maat.hoog(), zeg, getekend, buurten, namen, inzet ? inzet(uitsnede, plek, keer) : null);
    }

    /** Around the areas that are too small for their name, as many as lie together; null envelope when there are none. */
    private Envelope uitsnede() {
        List<Geometry> klein = vormen.entrySet().stream()
                .filter(een -> !past(vlakken.get(een.getKey()).naam(), Kaartvorm.ruimte(een.getValue())))
                .map(Map.Entry::getValue)
                .sorted(Comparator.comparingDouble(Geometry::getArea))
                .toList();
        Envelope kader = new Envelope();
        List<Geometry> rest = new ArrayList<>(klein);
        while (!rest.isEmpty()) {
            Coordinate hier = kader.isNull() ? null : kader.centre();
            Geometry volgende = hier == null
                    ? rest.get(0)
                    : rest.stream()
                            .min(Comparator.comparingDouble(
                                    een -> een.getCentroid().getCoordinate().distance(hier)))
                            .orElseThrow();
            rest.remove(volgende);
            Envelope samen = new Envelope(kader);
            samen.expandToInclude(volgende.getEnvelopeInternal());
            if (keer(samen) >= KLEINST || kader.isNull()) {
                kader.expandToInclude(samen);
            }
        }
        return kader;
    }

    private static double keer(Envelope deel) {
        return Math.min(
                GROOTST,
                Math.min(INZET_BREED / (deel.getWidth() + 2 * RAND), INZET_HOOG / (deel.getHeight() + 2 * RAND)));
    }

    private static boolean past(String naam, double ruimte) {
        return ruimte * 3.4 > naam.length() * 5.6;
    }

    /** The corner where it covers least; beside the map when every corner is taken. */
    private Envelope plek(double breed, double hoog) {
        int w = maat.breed();
        int h = maat.hoog();
        List<Envelope> hoeken = List.of(
                new Envelope(w - breed - 4, w - 4, h - hoog - 4, h - 4),
                new Envelope(4, breed + 4, h - hoog - 4, h - 4),
                new Envelope(w - breed - 4, w - 4, 4, hoog + 4),
                new Envelope(4, breed + 4, 4, hoog + 4));
        Envelope beste =
                hoeken.stream().min(Comparator.comparingDouble(this::bedekt)).orElseThrow();
        return bedekt(beste) < 0.12 * beste.getArea() ? beste : new Envelope(w + 8, w + 8 + breed, h - hoog - 4, h - 4);
    }

    private double bedekt(Envelope hoek) {
        return vormen.values().stream()
                .filter(een -> een.getEnvelopeInternal().intersects(hoek))
                .mapToDouble(een ->
                        een.intersection(een.getFactory().toGeometry(hoek)).getArea())
                .sum();
    }

    private Inzet inzet(Envelope uit, Envelope plek, double keer) {
        double x = plek.getMinX();
        double y = plek.getMinY();
        boolean rechts = plek.centre().x > uit.centre().x;
        boolean lager = plek.centre().y > uit.centre().y;
        double vanX = rechts ? uit.getMaxX() : uit.getMinX();
        double vanY = lager ? uit.getMaxY() : uit.getMinY();
        double naarX = rechts ? plek.getMinX() : plek.getMaxX();
        double naarY = lager ? plek.getMinY() : plek.getMaxY();
        return new Inzet(
                Kaartvorm.rond(x),
                Kaartvorm.rond(y),
                Kaartvorm.rond(plek.getWidth()),
                Kaartvorm.rond(plek.getHeight()),
                Kaartvorm.rond(uit.getMinX()) + " " + Kaartvorm.rond(uit.getMinY()) + " "
                        + Kaartvorm.rond(uit.getWidth()) + " " + Kaartvorm.rond(uit.getHeight()),
                "M" + Kaartvorm.rond(uit.getMinX()) + " " + Kaartvorm.rond(uit.getMinY()) + "H"
                        + Kaartvorm.rond(uit.getMaxX()) + "V" + Kaartvorm.rond(uit.getMaxY()) + "H"
                        + Kaartvorm.rond(uit.getMinX()) + "Z",
                "M" + Kaartvorm.rond(vanX) + " " + Kaartvorm.rond(vanY) + "L" + Kaartvorm.rond(naarX) + " "
                        + Kaartvorm.rond(naarY),
                namen(uit, x - uit.getMinX() * keer, y - uit.getMinY() * keer, keer, 14));
    }

    /** Numbers and names of the areas whose middle lies in this part, moved and enlarged. */
    private List<Naam> namen(Envelope deel, double dx, double dy, double keer, double rand) {
        List<Naam> namen = new ArrayList<>();
        vormen.forEach((code, vorm) -> {
            Gebiedsvlak vlak = vlakken.get(code);
            Point midden = Kaartvorm.midden(vorm);
            double ruimte = Kaartvorm.ruimte(vorm) * keer;
            Envelope binnen = new Envelope(deel);
            binnen.expandBy(-rand / keer);
            if (binnen.contains(midden.getCoordinate())
                    && ruimte > 7 + vlak.getal().length()) {
                boolean naam = past(vlak.naam(), ruimte);
                namen.add(naam(vlak, new Coordinate(midden.getX() * keer + dx, midden.getY() * keer + dy), naam));
            }
        });
        return namen;
    }

    private static Naam naam(Gebiedsvlak vlak, Coordinate plek, boolean metNaam) {
        return new Naam(
                Kaartvorm.rond(plek.x),
                Kaartvorm.rond(plek.y + (metNaam ? 0 : 5)),
                vlak.getal(),
                Kaartvorm.rond(plek.y + 13),
                metNaam ? vlak.naam() : null,
                vlak.kleur());
    }
}
