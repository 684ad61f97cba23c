package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.privacy.bewaren.HoudVast;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;

/** What was held back for a request takes part in the rounds again; not as long as it may only be kept. */
@ApplicationScoped
class Loslating {

    @Inject
    private Vasthoudingen vasthoudingen;

    @Inject
    private HoudVast houdVast;

    @Inject
    private Beperkingen beperkingen;

    void laatLos(Ik ik, Verzoek verzoek) {
        if (!beperkingen.isVan(verzoek)) {
            vasthoudingen.nu().stream()
                    .filter(vast -> vast.reden().equals("verzoek " + verzoek.nummer()))
                    .forEach(vast -> houdVast.laatLos(ik, vast.id()));
        }
    }
}
