package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.buurtregie.platform.process.Drawings;

/** A case from aanmelding to closing, and its tables. */
@ApplicationScoped
class Tekeningen implements Drawings {

    @Override
    public List<String> files() {
        return List.of("bemiddeling.bpmn", "nazorg.bpmn", "geschiktheid.dmn", "wachtlijst.dmn");
    }
}
