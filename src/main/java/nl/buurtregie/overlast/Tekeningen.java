package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.buurtregie.platform.process.Drawings;

/** A problem from report to answer, and who gets it. */
@ApplicationScoped
class Tekeningen implements Drawings {

    @Override
    public List<String> files() {
        return List.of("overlastmelding.bpmn", "overdracht.bpmn", "routering.dmn");
    }
}
