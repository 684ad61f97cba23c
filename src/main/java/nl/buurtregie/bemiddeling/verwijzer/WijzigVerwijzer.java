package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerVerwijzer;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.Vastleggen;
import nl.buurtregie.bemiddeling.Verwijspersoon;
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

    /**
     * Somebody who was typed.
     *
     * @throws RuleViolation B1.12 when nobody referred it, when it is closed, or when the verwijzer heard how it ended
     */
    public void wijzig(Ik ik, Stap stap, Verwijzercontact.Gegevens wie) {
        legVast(ik, stap, zaak -> {
            Optional<Verwijzercontact> nu = bemiddelingen.verwijzercontact(zaak);
            if (nu.filter(een -> inHetBoek.verbeter(ik, een, wie)).isEmpty()) {
                wordt(zaak, nu, () -> noteer.wordt(zaak, wie));
            }
        });
    }

    /**
     * Somebody of the book.
     *
     * @throws RuleViolation as {@link #wijzig}
     */
    public void kies(Ik ik, Stap stap, Verwijspersoon wie) {
        legVast(ik, stap, zaak -> wordt(zaak, bemiddelingen.verwijzercontact(zaak), () -> noteer.wordt(zaak, wie)));
    }

    private void legVast(Ik ik, Stap stap, Consumer<Bemiddeling> wijziging) {
        boolean isNieuw = bemiddelingen
                .verwijzercontact(bemiddelingen.get(ik, stap.nummer()))
                .isEmpty();
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.PARTIJ,
                zaak -> {
                    eis(zaak);
                    wijziging.accept(zaak);
                },
                zaak -> {},
                isNieuw ? "verwijzer ingevuld" : "verwijzer gewijzigd");
    }

    private void eis(Bemiddeling zaak) {
        if (!bemiddelingen.magVerwijzerAnders(zaak)) {
            throw new RuleViolation("B1.12", "Wie deze zaak verwees, kan nu niet worden gewijzigd.");
        }
    }

    private void wordt(Bemiddeling zaak, Optional<Verwijzercontact> was, Runnable noteren) {
        Optional<String> oud = was.map(Verwijzercontact::email);
        Optional<Long> wieWas = was.flatMap(Verwijzercontact::persoonId);
        noteren.run();
        Verwijzercontact nu = bemiddelingen.verwijzercontact(zaak).orElseThrow();
        boolean zelfde = wieWas.isPresent() && wieWas.equals(nu.persoonId());
        oud.filter(adres -> !adres.equalsIgnoreCase(nu.email()) && !zaak.isAdresVanBuur(adres))
                .ifPresent(adres -> postkamer.verhuis(zaak.nummer(), adres, zelfde ? nu.email() : null));
    }
}
