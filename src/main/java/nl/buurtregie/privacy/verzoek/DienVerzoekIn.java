package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/** Somebody asks something about the own data: on the site, or told to us. The month begins now. */
@ApplicationScoped
@Transactional
public class DienVerzoekIn {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /** The same key again is the same request. @return its number */
    public Verzoek dienIn(Ik ik, Indiening wat) {
        return verzoeken.find(wat.sleutel()).orElseGet(() -> nieuw(ik, wat));
    }

    private Verzoek nieuw(Ik ik, Indiening wat) {
        Verzoek verzoek = new Verzoek(verzoeken.volgendNummer(), wat, clock.instant());
        verzoeken.add(verzoek);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BINNEN);
        if (wat.email() != null) {
            bezorging.mail(
                    "ontvangst verzoek",
                    verzoek.nummer(),
                    wat.email(),
                    "Wij hebben uw verzoek " + verzoek.nummer(),
                    brieven.ontvangst(verzoek));
        }
        if (wat.kanaal() == Verzoekkanaal.SITE) {
            meld(verzoek);
        }
        return verzoek;
    }

    /** Without a word about who asks. */
    private void meld(Verzoek verzoek) {
        medewerkers
                .adressen(Rol.PRIVACYFUNCTIONARIS)
                .forEach(email -> bezorging.mail(
                        "nieuw verzoek",
                        verzoek.nummer(),
                        email,
                        "Buurtregie: nieuw verzoek " + verzoek.nummer(),
                        "Er is een nieuw verzoek: " + verzoek.nummer() + ", "
                                + verzoek.recht().inZin()
                                + ".\n\nJe vindt het bij Verzoeken.\n"));
    }
}
