package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.platform.Json;

/** What can be reported: the pictures first, then everything by group. */
@ApplicationScoped
class Straatsoorten {

    @Inject
    private Categorieen categorieen;

    void zet(JsonObjectBuilder antwoord) {
        JsonArrayBuilder tegels = Json.createArrayBuilder();
        categorieen.tegels().forEach(een -> tegels.add(soort(een)));
        JsonArrayBuilder groepen = Json.createArrayBuilder();
        categorieen.perGroep().forEach((naam, leden) -> {
            JsonArrayBuilder soorten = Json.createArrayBuilder();
            leden.forEach(een -> soorten.add(soort(een)));
            groepen.add(Json.createObjectBuilder().add("naam", naam).add("categorieen", soorten));
        });
        antwoord.add("tegels", tegels).add("groepen", groepen);
    }

    private static JsonObjectBuilder soort(Categorie een) {
        return Json.createObjectBuilder()
                .add("slug", een.slug())
                .add("naam", een.naam())
                .add("beeld", een.beeld());
    }
}
