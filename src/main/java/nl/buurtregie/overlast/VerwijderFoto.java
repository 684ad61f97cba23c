package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.bewaren.Bewaarplan;

/** OVL-04: what a stranger sends may be of somebody, or of something that nobody has to see. Whoever sees the problem takes it away. */
@ApplicationScoped
@Transactional
public class VerwijderFoto {

    @Inject
    private Overlastschrift schrift;

    @Inject
    private Meldingen meldingen;

    @Inject
    private Fotokluis kluis;

    @Inject
    private Bewaarplan plan;

    /** @throws NotFound when it is no photo of this problem, or is gone already */
    public void verwijder(Ik ik, Overlaststap stap, UUID foto) {
        schrift.buitenom(ik, stap, Wat.FOTO_WEG, null, probleem -> {
            Melding melding = van(probleem, foto).orElseThrow(NotFound::new);
            plan.opVerzoek("fotos", Fotobewaring.nummer(melding, foto));
            kluis.haalWeg(melding, foto);
        });
    }

    public boolean kan(Probleem probleem, UUID foto) {
        return van(probleem, foto).isPresent();
    }

    private Optional<Melding> van(Probleem probleem, UUID foto) {
        return kluis.meldingVan(foto).map(meldingen::get).filter(een -> een.probleemId() == probleem.id());
    }
}
