package nl.buurtregie.overlast.ronde.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.Overlastinstellingen;
import nl.buurtregie.overlast.ronde.Ronde;
import nl.buurtregie.overlast.ronde.Rondes;
import nl.buurtregie.platform.Json;

/** The walk that is going on, so that another phone of the same person can go on with it. */
@ApplicationScoped
class Straatronde {

    @Inject
    private Rondes rondes;

    @Inject
    private Overlastinstellingen instellingen;

    @Inject
    private Clock clock;

    void zet(JsonObjectBuilder antwoord, Ik ik) {
        antwoord.add("nu", clock.instant().toString()).add("rondeUren", instellingen.rondeUren());
        Optional<Ronde> open = rondes.open(ik.id());
        if (open.isEmpty()) {
            antwoord.addNull("ronde");
            return;
        }
        Ronde ronde = open.get();
        JsonObjectBuilder een = Json.createObjectBuilder()
                .add("id", ronde.id())
                .add("begonnen", ronde.begonnen().toString())
                .add("gepauzeerd", ronde.isGepauzeerd())
                .add("meelopers", ronde.meelopers())
                .add("seconden", ronde.seconden())
                .add("gebeurtenissen", ronde.gebeurtenissen())
                .add("bezocht", Telefoonantwoord.rij(ronde.bezocht()));
        Telefoonantwoord.zet(een, "sinds", ronde.sinds());
        antwoord.add("ronde", een);
    }
}
