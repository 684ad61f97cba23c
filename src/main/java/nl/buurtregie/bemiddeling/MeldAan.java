package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.bemiddeling.codelijst.Codelijsten;
import nl.buurtregie.medewerker.Ik;

/** Somebody asks for help: a case begins. Sending the same form twice gives the same case. */
@ApplicationScoped
@Transactional
public class MeldAan {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Buurtbepaling buurtbepaling;

    @Inject
    private Codelijsten codelijsten;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Event<Aangemeld> verteld;

    @Inject
    private Clock clock;

    /** @return the number of the case */
    public String meldAan(Ik ik, Aanmelding aanmelding) {
        Optional<String> bestaand = bemiddelingen.findNummer(aanmelding.sleutel());
        if (bestaand.isPresent()) {
            return bestaand.get();
        }
        Buurtbepaling.Plek plek = buurtbepaling.bepaal(aanmelding);
        String nummer = bemiddelingen.volgendNummer();
        Bemiddeling zaak = new Bemiddeling(nummer, inWoorden(aanmelding), ik.medewerker(), clock.instant(), ik.naam());
        zaak.ligtIn(plek);
        bemiddelingen.add(zaak);
        vastleggen.aangemeld(zaak, ik, aanmelding.notitie());
        verteld.fire(new Aangemeld(zaak));
        return nummer;
    }

    /** Who chose no word of the own lists gets the first that counts as the same. */
    private Aanmelding inWoorden(Aanmelding aanmelding) {
        return aanmelding.inWoorden(
                aanmelding.aardwoord() == null ? codelijsten.bij(aanmelding.hoofdaard()) : null,
                aanmelding.verwijzerwoord() == null ? codelijsten.bij(aanmelding.verwijzer()) : null);
    }
}
