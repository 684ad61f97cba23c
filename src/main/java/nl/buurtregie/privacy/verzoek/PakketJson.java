package nl.buurtregie.privacy.verzoek;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import nl.buurtregie.platform.Json;

/** The package for other programs: structured, common and machine-readable (AVG, article 20). */
public final class PakketJson {

    private PakketJson() {}

    public static String van(Pakket pakket) {
        JsonArrayBuilder delen = Json.createArrayBuilder();
        pakket.delen().forEach(deel -> delen.add(deel(deel)));
        return Json.createObjectBuilder()
                .add("verzoek", pakket.nummer())
                .add("recht", pakket.recht().inZin())
                .add("grondslag", "AVG " + pakket.recht().artikel())
                .add("van", pakket.naam())
                .add("gemaaktOp", pakket.dag().toString())
                .add("onderdelen", delen)
                .add("nietGegeven", gegevens(pakket.niet()))
                .build()
                .toString();
    }

    private static JsonObject deel(Pakket.Deel deel) {
        JsonArrayBuilder fotos = Json.createArrayBuilder();
        deel.fotos().forEach(foto -> fotos.add(Base64.getEncoder().encodeToString(foto)));
        var object = Json.createObjectBuilder()
                .add("wat", deel.wat())
                .add("plek", deel.plek())
                .add("gegevens", gegevens(deel.gegevens()))
                .add("fotos", fotos);
        return (deel.tekst() == null ? object : object.add("tekst", deel.tekst())).build();
    }

    private static JsonArrayBuilder gegevens(List<Stuk.Gegeven> gegevens) {
        JsonArrayBuilder rij = Json.createArrayBuilder();
        gegevens.forEach(een ->
                rij.add(Json.createObjectBuilder().add("label", een.label()).add("waarde", een.waarde())));
        return rij;
    }
}
