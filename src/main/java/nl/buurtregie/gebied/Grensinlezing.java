package nl.buurtregie.gebied;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtregie.platform.RuleViolation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** The borders of all areas of one level, as CBS and PDOK publish them. */
final class Grensinlezing implements Inlezing {

    private static final int MEESTE_PUNTEN = 300_000;

    /** Counted before anything is taken apart: three for each point, and what else CBS writes about an area. */
    private static final int MEESTE_DELEN = 4 * MEESTE_PUNTEN;

    private final Importvraag vraag;
    private final Map<String, String> namen;
    private final boolean inRd;
    private final List<Importfout> fouten = new ArrayList<>();
    private final Map<String, Geometry> vormen = new LinkedHashMap<>();
    private int punten;

    private Grensinlezing(Importvraag vraag, Map<String, String> namen, boolean inRd) {
        this.vraag = vraag;
        this.namen = namen;
        this.inRd = inRd;
    }

    /** @param namen of the areas of this level, by code */
    static Grensinlezing lees(Importvraag vraag, Map<String, String> namen) {
        if (namen.isEmpty()) {
            throw new RuleViolation(
                    "G6.7",
                    "niveau",
                    "Er zijn geen gebieden van deze soort in " + vraag.jaar() + ". Lees die eerst in.");
        }
        if (Geojson.delen(vraag.bestand()) > MEESTE_DELEN) {
            throw teVeel();
        }
        try {
            JsonObject bestand = Geojson.lees(vraag.bestand().replace("\uFEFF", ""));
            if (!"FeatureCollection".equals(bestand.getString("type", ""))) {
                throw geenGeojson();
            }
            Grensinlezing inlezing = new Grensinlezing(vraag, namen, isRd(bestand));
            List<JsonObject> vlakken = bestand.getJsonArray("features").getValuesAs(JsonObject.class);
            for (int i = 0; i < vlakken.size(); i++) {
                inlezing.neem(i + 1, vlakken.get(i));
            }
            inlezing.zoekWatOntbreekt();
            return inlezing;
        } catch (JsonException | ClassCastException | NullPointerException onleesbaar) {
            throw geenGeojson();
        }
    }

    private static RuleViolation teVeel() {
        return new RuleViolation(
                "G6.6",
                "bestand",
                "Samen zijn dit meer dan 300.000 punten. Neem een bestand met minder punten, zoals dat van het CBS.");
    }

    private static RuleViolation geenGeojson() {
        return new RuleViolation("G6.1", "bestand", "Dit is geen GeoJSON met gebieden (een FeatureCollection).");
    }

    private static boolean isRd(JsonObject bestand) {
        JsonObject crs = bestand.getJsonObject("crs");
        String naam = crs == null ? "CRS84" : crs.getJsonObject("properties").getString("name", "");
        boolean rd = naam.endsWith("28992");
        if (!rd && !naam.endsWith("CRS84") && !naam.endsWith("4326")) {
            throw new RuleViolation(
                    "G6.2",
                    "bestand",
                    "Dit stelsel van coördinaten kennen wij niet. Gebruik WGS84 of RD (EPSG:28992).");
        }
        return rd;
    }

    private void neem(int hoeveelste, JsonObject vlak) {
        String plek = "Gebied " + hoeveelste;
        try {
            String code = code(vlak.getJsonObject("properties"));
            plek += " (" + code + ")";
            if (!namen.containsKey(code)) {
                throw new RuleViolation(
                        "G6.3", code + " is niet een van de gebieden van " + vraag.jaar() + ". Haal het weg.");
            }
            if (vormen.containsKey(code)) {
                throw new RuleViolation("G6.3", code + " staat er al. Haal er één weg.");
            }
            vormen.put(code, keur(Geojson.vorm(vlak.getJsonObject("geometry"), plaats())));
        } catch (RuleViolation nee) {
            fouten.add(new Importfout(plek, nee.getMessage()));
        } catch (ClassCastException | IndexOutOfBoundsException | NullPointerException onleesbaar) {
            fouten.add(new Importfout(plek, "Dit gebied is niet te lezen: geef het een code en een grens."));
        } catch (IllegalArgumentException vorm) {
            RuleViolation nee = new RuleViolation("G6.4", vorm.getMessage());
            fouten.add(new Importfout(plek, nee.getMessage()));
        }
    }

    private UnaryOperator<Coordinate> plaats() {
        return punt -> {
            Coordinate hier = inRd ? Rijksdriehoek.naarWgs84(punt.x, punt.y) : punt;
            if (!Nederland.bevat(hier.x, hier.y)) {
                throw new RuleViolation(
                        "G6.5",
                        "Een punt ligt niet in Nederland: " + punt.x + " " + punt.y
                                + ". Schrijf lon en lat, of zet bij crs dat het RD is.");
            }
            return hier;
        };
    }

    private String code(JsonObject eigenschappen) {
        String eigen = vraag.niveau().name().toLowerCase(Locale.ROOT) + "code";
        String code = Stream.of(eigen, "statcode", "code")
                .filter(eigenschappen::containsKey)
                .map(naam -> eigenschappen.getString(naam, ""))
                .findFirst()
                .orElseThrow(
                        () -> new RuleViolation("G6.3", "Geef het gebied een code: " + eigen + ", statcode of code."));
        return Gebiedtekst.code(vraag.niveau(), code);
    }

    private Geometry keur(Geometry vorm) {
        punten += vorm.getNumPoints();
        if (punten > MEESTE_PUNTEN) {
            throw teVeel();
        }
        TopologyValidationError fout = new IsValidOp(vorm).getValidationError();
        if (fout != null) {
            Coordinate hier = fout.getCoordinate();
            throw new RuleViolation(
                    "G6.4",
                    "De grens kruist of raakt zichzelf bij " + Geojson.rond(hier.x) + " " + Geojson.rond(hier.y)
                            + ". Teken hem daar opnieuw.");
        }
        return vorm;
    }

    private void zoekWatOntbreekt() {
        TreeSet<String> zonder = new TreeSet<>(namen.keySet());
        zonder.removeAll(vormen.keySet());
        if (fouten.isEmpty() && !zonder.isEmpty()) {
            RuleViolation nee =
                    new RuleViolation("G6.7", "Zet ook deze gebieden erin: " + Gebiedtekst.opsomming(zonder) + ".");
            fouten.add(new Importfout("Er mist iets", nee.getMessage()));
        }
    }

    @Override
    public List<Importfout> fouten() {
        return fouten;
    }

    @Override
    public List<String> gevolgen() {
        String eerst = "Grenzen van " + Gebiedtekst.aantal(vormen.size(), "gebied", "gebieden") + ", indeling "
                + vraag.jaar() + ", soort: " + vraag.niveau().woord() + "." + (inRd ? " Omgerekend uit RD." : "");
        return vraag.niveau() == Niveau.BUURT
                ? List.of(eerst, "Een plek op de kaart ligt voortaan in de buurt waar de grens omheen ligt.")
                : List.of(eerst);
    }

    @Override
    public int regels() {
        return vormen.size();
    }

    @Override
    public void bewaar(Gebiedschrift schrift) {
        schrift.grenzen(vraag, vormen);
    }
}
