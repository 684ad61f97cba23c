package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.buurtregie.platform.process.Drawings;

/** From counting to in force. */
@ApplicationScoped
class Tekeningen implements Drawings {

    @Override
    public List<String> files() {
        return List.of("publicatie.bpmn");
    }
}
