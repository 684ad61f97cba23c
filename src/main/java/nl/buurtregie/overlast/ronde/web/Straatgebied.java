package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Concierge;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Hotspot;
import nl.buurtregie.overlast.Hotspots;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.web.ZonderBuurten;
import nl.buurtregie.platform.Json;

/** Where somebody walks, and the places there where it comes back. The teamleider may go everywhere. */
@ApplicationScoped
class Straatgebied {

    @Inject
    private Concierges concierges;

    @Inject
    private Gebieden gebieden;

    @Inject
    private Hotspots hotspots;

    @Inject
    private Categorieen categorieen;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private ZonderBuurten zonderBuurten;

    void zet(JsonObjectBuilder antwoord, Ik ik) {
        Optional<Concierge> rooster = concierges.find(ik.id());
        List<Buurt> buurten = rooster.map(
                        een -> een.buurten().stream().map(gebieden::get).toList())
                .orElseGet(() -> ik.is(Rol.TEAMLEIDER) ? gebieden.alle() : List.of());
        JsonArrayBuilder lijst = Json.createArrayBuilder();
        buurten.forEach(een -> lijst.add(Json.createObjectBuilder()
                .add("code", een.code())
                .add("naam", een.naam())
                .add("lat", een.lat())
                .add("lon", een.lon())));
        JsonArrayBuilder plekken = Json.createArrayBuilder();
        hotspots.van(ik).forEach(een -> plekken.add(plek(een)));
        JsonObjectBuilder gebied = Json.createObjectBuilder().add("buurten", lijst);
        zonderBuurten
                .voor(ik)
                .ifPresentOrElse(
                        vraag -> gebied.add("naam", ZonderBuurten.KOP).add("vraag", vraag),
                        () -> gebied.add(
                                "naam", rooster.map(Concierge::gebiedsnaam).orElse("Hele stad")));
        antwoord.add("gebied", gebied)
                .add("ik", Json.createObjectBuilder().add("naam", ik.naam()))
                .add("plekken", plekken)
                .add("samenMeter", instellingen.samenMeter());
    }

    private JsonObjectBuilder plek(Hotspot een) {
        return plek(Json.createObjectBuilder().add("id", een.kenmerk()), een.plaats())
                .add("naam", een.naam())
                .add("categorie", een.categorie())
                .add("naamCategorie", categorieen.naam(een.categorie()))
                .add("beeld", categorieen.beeld(een.categorie()))
                .add("aantal", een.aantal())
                .add("weken", instellingen.hotspotWeken())
                .add("laatst", een.laatste().toString());
    }

    static JsonObjectBuilder plek(JsonObjectBuilder object, Plaats plaats) {
        return object.add("lat", plaats.lat()).add("lon", plaats.lon());
    }
}
