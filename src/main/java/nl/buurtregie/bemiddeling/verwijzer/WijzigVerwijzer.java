package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerVerwijzer;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Vastleggen;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Postkamer;

/**
 * Who referred an open case is filled in or put right, until he or she was told how it ended. What was still on its way to whom it was not
 * does not go; to the same human at another address it does.
 */
@ApplicationScoped
@Transactional
public class WijzigVerwijzer {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private NoteerVerwijzer noteer;

    @Inject
    private WijzigVerwijspersoon inHetBoek;

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Postkamer postkamer;

    /** @throws RuleViolation B1.12 when nobody referred it, when it is closed, or when the verwijzer heard how it ended */
    public void wijzig(Ik ik, Stap stap, Verwijzercontact.Gegevens wie) {
        boolean isNieuw = bemiddelingen
                .verwijzercontact(bemiddelingen.get(ik, stap.nummer()))
                .isEmpty();
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> wordt(ik, zaak, wie),
                zaak -> {},
                isNieuw ? "verwijzer ingevuld" : "verwijzer gewijzigd");
    }

    private void wordt(Ik ik, Bemiddeling zaak, Verwijzercontact.Gegevens wie) {
        if (!bemiddelingen.magVerwijzerAnders(zaak)) {
            throw new RuleViolation("B1.12", "Wie deze zaak verwees, kan nu niet worden gewijzigd.");
        }
        Optional<Verwijzercontact> nu = bemiddelingen.verwijzercontact(zaak);
        if (nu.filter(een -> inHetBoek.verbeter(ik, een, wie)).isPresent()) {
            return;
        }
        Optional<String> oud = nu.map(Verwijzercontact::email);
        Optional<Long> wieWas = nu.flatMap(Verwijzercontact::persoonId);
        noteer.wordt(zaak, wie);
        boolean zelfde = wieWas.isPresent()
                && wieWas.equals(bemiddelingen.verwijzercontact(zaak).flatMap(Verwijzercontact::persoonId));
        oud.filter(adres -> !adres.equalsIgnoreCase(wie.email()) && !zaak.isAdresVanBuur(adres))
                .ifPresent(adres -> postkamer.verhuis(zaak.nummer(), adres, zelfde ? wie.email() : null));
    }
}
