package nl.buurtregie.signalen;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Judges a report as the public door of Signalen does, by its models and serializers as they are in version 2.50.12 (July
 * 2026): lengths, required fields, the box of the country, categories, and every key that it does not know.
 */
public final class Signalenkeuring {

    private static final Set<String> SLEUTELS = Set.of(
            "source",
            "text",
            "text_extra",
            "location",
            "category",
            "reporter",
            "incident_date_start",
            "incident_date_end",
            "extra_properties",
            "session");

    private static final Map<String, Integer> LENGTEN = Map.of(
            "text", 3_000,
            "text_extra", 10_000,
            "source", 128,
            "location.buurt_code", 4,
            "location.stadsdeel", 1,
            "location.area_type_code", 256,
            "location.area_code", 256,
            "location.area_name", 256,
            "reporter.email", 254,
            "reporter.phone", 17);

    private static final double[] LAND = {3.3, 50.7, 7.3, 53.6};

    private final Set<String> soorten;
    private final TreeMap<String, String> fouten = new TreeMap<>();

    private Signalenkeuring(Set<String> soorten) {
        this.soorten = soorten;
    }

    /** What is wrong with it, by field; empty when it is taken. */
    public static Map<String, String> keur(String tekst) {
        Signalenkeuring keuring = new Signalenkeuring(soorten());
        try (var lezer = Json.createReader(new StringReader(tekst))) {
            keuring.keur(lezer.readObject());
        } catch (JsonException | ClassCastException geen) {
            keuring.fouten.put("detail", "JSON parse error");
        }
        return keuring.fouten;
    }

    private static Set<String> soorten() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/signalen_categorieen.csv")).stream()
                    .skip(1)
                    .map(regel -> regel.split(";"))
                    .map(delen -> delen[0] + "/sub_categories/" + delen[2])
                    .collect(Collectors.toSet());
        } catch (IOException weg) {
            throw new UncheckedIOException(weg);
        }
    }

    private void keur(JsonObject signaal) {
        signaal.keySet().stream()
                .filter(sleutel -> !SLEUTELS.contains(sleutel))
                .forEach(vreemd -> fouten.put("non_field_errors", "Extra properties present: " + vreemd));
        if (tekst(signaal, "text").isBlank()) {
            fouten.put("text", "This field is required.");
        }
        if (!tekst(signaal, "source").isEmpty() && !tekst(signaal, "source").equals("online")) {
            fouten.put("source", "Invalid source given, value not known");
        }
        lengten("", signaal);
        moment(tekst(signaal, "incident_date_start"));
        soort(signaal.getJsonObject("category"));
        plaats(signaal.getJsonObject("location"));
        melder(signaal.getJsonObject("reporter"));
    }

    private void lengten(String voor, JsonObject deel) {
        LENGTEN.forEach((veld, langst) -> {
            boolean hier = veld.startsWith(voor) && veld.indexOf('.') == voor.length() - 1;
            if (hier && tekst(deel, veld.substring(voor.length())).length() > langst) {
                fouten.put(veld, "Ensure this field has no more than " + langst + " characters.");
            }
        });
    }

    private void moment(String moment) {
        try {
            OffsetDateTime.parse(moment);
        } catch (DateTimeException geen) {
            fouten.put("incident_date_start", "Datetime has wrong format.");
        }
    }

    /** They look only at the path, and for a category that they have. */
    private void soort(JsonObject soort) {
        if (soort == null || soort.containsKey("sub_category") == soort.containsKey("category_url")) {
            fouten.put("category", "Either the sub_category OR the category_url must be given");
            return;
        }
        String pad = URI.create(tekst(soort, "sub_category") + tekst(soort, "category_url"))
                .getPath();
        String begin = "/signals/v1/public/terms/categories/";
        if (!pad.startsWith(begin)
                || !soorten.contains(pad.substring(begin.length()).replaceAll("/$", ""))) {
            fouten.put("category.sub_category", "Invalid hyperlink - Object does not exist.");
        }
    }

    private void plaats(JsonObject plaats) {
        JsonObject punt = plaats == null ? null : plaats.getJsonObject("geometrie");
        if (punt == null || !tekst(punt, "type").equals("Point")) {
            fouten.put("location", "Coordinate data must be present");
            return;
        }
        lengten("location.", plaats);
        JsonArray hier = punt.getJsonArray("coordinates");
        double lon = hier.getJsonNumber(0).doubleValue();
        double lat = hier.getJsonNumber(1).doubleValue();
        if (lon < LAND[0] || lon > LAND[2] || lat < LAND[1] || lat > LAND[3]) {
            fouten.put("location.geometrie", "not inside the bounding box we are accepting signals for.");
        }
    }

    private void melder(JsonObject melder) {
        if (melder == null) {
            fouten.put("reporter", "This field is required.");
            return;
        }
        lengten("reporter.", melder);
        if (!tekst(melder, "email").isEmpty() && !tekst(melder, "email").matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            fouten.put("reporter.email", "Enter a valid email address.");
        }
    }

    private static String tekst(JsonObject deel, String naam) {
        JsonValue waarde = deel == null ? null : deel.get(naam);
        return waarde instanceof JsonString woord ? woord.getString() : "";
    }
}
