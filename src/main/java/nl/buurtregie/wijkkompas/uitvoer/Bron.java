package nl.buurtregie.wijkkompas.uitvoer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.Json;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;
import nl.buurtregie.wijkkompas.publicatie.Publicaties;

/** What every file needs of a version: its definitions, its areas, and the figures of one definition at a time. */
@ApplicationScoped
public class Bron {

    @Inject
    private Indelingen indelingen;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Publicaties publicaties;

    /**
     * Whether a version still holds.
     *
     * @param stand vastgesteld or ingetrokken
     * @param reden why it was withdrawn; "" when it was not
     * @param vervangenDoor the versions that hold now for its years; empty when it was not withdrawn, or nothing came in its place
     */
    public record Stand(String stand, String reden, List<String> vervangenDoor) {

        public boolean isIngetrokken() {
            return !reden.isEmpty();
        }

        public JsonArrayBuilder opvolgers() {
            JsonArrayBuilder nummers = Json.createArrayBuilder();
            vervangenDoor.forEach(nummers::add);
            return nummers;
        }
    }

    public Stand stand(Publicatie publicatie) {
        String stand = publicatie.stand().woord();
        return publicatie.stand().isOpenbaar()
                ? new Stand(stand, "", List.of())
                : new Stand(
                        stand,
                        publicatie.intrekreden(),
                        publicaties.zonder(publicatie).values().stream()
                                .flatMap(Optional::stream)
                                .map(Publicatie::nummer)
                                .distinct()
                                .toList());
    }

    /** With the words it was published with; by code. */
    public List<Indicator> indicatoren(Publicatie publicatie) {
        return cijfers.begrippen(publicatie);
    }

    /** Areas of one level, by name. */
    public List<Gebied> gebieden(Publicatie publicatie, Niveau niveau) {
        return indelingen.gebieden(publicatie.indeling(), niveau);
    }

    /** Code to name, of every level. */
    public Map<String, String> namen(Publicatie publicatie) {
        Map<String, String> namen = new LinkedHashMap<>();
        for (Niveau niveau : Niveau.values()) {
            gebieden(publicatie, niveau).forEach(een -> namen.put(een.code(), een.naam()));
        }
        return namen;
    }

    /** All areas and periods of one definition. */
    public List<Cijfer> van(Publicatie publicatie, String code) {
        return cijfers.vanIndicator(publicatie, code);
    }
}
