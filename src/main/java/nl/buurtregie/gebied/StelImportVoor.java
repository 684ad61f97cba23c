package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Somebody brings a file: it is read and judged, and waits for a yes. Nothing changes yet. */
@ApplicationScoped
@Transactional
public class StelImportVoor {

    @Inject
    private Gebiedlezer lezer;

    @Inject
    private Importvoorstellen voorstellen;

    /** @return what is wrong with it; empty when it waits for a yes */
    public List<Importfout> stelVoor(Importvraag vraag) {
        Inlezing inlezing = lezer.lees(vraag);
        if (inlezing.fouten().isEmpty()) {
            voorstellen.zet(vraag, inlezing);
        }
        return inlezing.fouten();
    }
}
