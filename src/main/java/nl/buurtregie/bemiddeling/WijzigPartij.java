package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.post.Mobiel;
import nl.buurtregie.post.Postkamer;

/** How to reach a neighbour changed, or what he or she agrees to. The pair may note it too: they stand at the door. */
@ApplicationScoped
@Transactional
public class WijzigPartij {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Buurtbepaling buurtbepaling;

    @Inject
    private Feiten feiten;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    /**
     * Another address of who asked for help may lie in another buurt: then the case does.
     *
     * @param buurtCode of the buurt in which it lies after all; null when nobody chose one
     * @throws nl.buurtregie.platform.RuleViolation B1.4 when that is none of the gemeente
     */
    public void wijzig(Ik ik, Stap stap, long partijId, Partijgegevens gegevens, String buurtCode) {
        Bemiddeling zaak = vastleggen.openen(ik, stap);
        zaak.eisOpen();
        Partij partij = zaak.partij(partijId);
        Optional<Buurtbepaling.Plek> plek = buurtCode == null || partij.rol() != Rolpartij.EERSTE_BUUR
                ? plek(zaak, partij, gegevens.adres())
                : Optional.of(buurtbepaling.gekozen(buurtCode, gegevens.adres()));
        Optional<Buurt> andere = andere(zaak, plek);
        vastleggen.antwoord(
                zaak,
                ik,
                stap,
                Handeling.PARTIJ,
                zelfde -> {
                    wordt(zelfde.partij(partijId), gegevens);
                    plek.ifPresent(zelfde::ligtIn);
                },
                andere.map(buurt -> "gegevens gewijzigd, nu in " + buurt.naam()).orElse("gegevens gewijzigd"));
        andere.ifPresent(buurt -> verhuist(zaak, buurt));
        feiten.teruggekeerd(zaak);
    }

    /**
     * What somebody asked to have put right, also in a closed case: the same follows.
     *
     * @return the buurt in which the case lies now, when that is another
     */
    Optional<Buurt> verbeter(Partij partij, Partijgegevens gegevens) {
        Bemiddeling zaak = partij.zaak();
        Optional<Buurtbepaling.Plek> plek = plek(zaak, partij, gegevens.adres());
        Optional<Buurt> andere = andere(zaak, plek);
        wordt(partij, gegevens);
        plek.ifPresent(zaak::ligtIn);
        andere.ifPresent(buurt -> verhuist(zaak, buurt));
        feiten.teruggekeerd(zaak);
        return andere;
    }

    private static Optional<Buurt> andere(Bemiddeling zaak, Optional<Buurtbepaling.Plek> plek) {
        return plek.map(Buurtbepaling.Plek::buurt).filter(buurt -> !buurt.code().equals(zaak.buurtCode()));
    }

    /** Only at another door: what somebody chose for this one stays. */
    private Optional<Buurtbepaling.Plek> plek(Bemiddeling zaak, Partij partij, Adres adres) {
        boolean zelfde = partij.adres()
                .map(WijzigPartij::deur)
                .equals(Optional.ofNullable(adres).map(WijzigPartij::deur));
        return zelfde || partij.rol() != Rolpartij.EERSTE_BUUR
                ? Optional.empty()
                : Optional.of(buurtbepaling.opnieuw(zaak, adres));
    }

    private static String deur(Adres adres) {
        return adres.postcode() + " " + adres.huisnummer();
    }

    private void verhuist(Bemiddeling zaak, Buurt buurt) {
        bemiddelingen.taak(zaak).ifPresent(taak -> taak.ligtIn(buurt));
        feiten.verhuisd(zaak);
    }

    /** With it changes where the messages go that did not reach him or her yet. */
    private void wordt(Partij partij, Partijgegevens gegevens) {
        String email = partij.email();
        String telefoon = partij.telefoon();
        partij.wordt(gegevens, clock.instant());
        verhuis(partij, Partij::email, email);
        verhuis(partij, een -> mobiel(een.telefoon()), mobiel(telefoon));
    }

    /** What waits for an address of two people stays there: nobody knows any more for which of them it is. */
    private void verhuis(Partij partij, Function<Partij, String> adres, String oud) {
        Bemiddeling zaak = partij.zaak();
        Stream<String> anderen = Stream.concat(
                zaak.partijen().stream().filter(een -> een != partij).map(adres),
                bemiddelingen.verwijzercontact(zaak).stream().map(Verwijzercontact::email));
        boolean ookVanEenAnder = oud != null && anderen.anyMatch(oud::equalsIgnoreCase);
        if (!ookVanEenAnder) {
            postkamer.verhuis(partij.zaak().nummer(), oud, adres.apply(partij));
        }
    }

    private static String mobiel(String telefoon) {
        return Mobiel.van(telefoon).orElse(null);
    }

    /** The last answer counts, from this moment on. */
    public void zegt(Ik ik, Stap stap, long partijId, Doel doel, boolean mag) {
        vastleggen.buitenom(
                ik,
                stap,
                Handeling.TOESTEMMING,
                zaak -> zaak.partij(partijId)
                        .zegt(Toestemmingstekst.nu(Toestemmingsweg.ZAAK, doel), mag, clock.instant(), ik.naam()),
                zaak -> {},
                (mag ? "gegeven: " : "ingetrokken: ") + doel.woord().toLowerCase(Locale.ROOT));
    }
}
