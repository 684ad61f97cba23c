package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;

/** A photo is seen by whoever sees its problem, and by nobody else. */
@ApplicationScoped
public class Fotoinzage {

    @Inject
    private Fotokluis kluis;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Problemen problemen;

    /** @throws NotFound when there is none, its time is over, or it is not yours */
    public byte[] van(Ik ik, UUID foto) {
        long melding = kluis.meldingVan(foto).orElseThrow(NotFound::new);
        problemen.get(ik, meldingen.get(melding).probleemId());
        return kluis.inhoud(foto).orElseThrow(NotFound::new);
    }
}
