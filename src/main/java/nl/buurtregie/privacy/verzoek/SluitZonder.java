package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.buurtregie.medewerker.Ik;

/** A request ends before it was decided: taken back, or refused as a whole because we cannot know who it is. */
@ApplicationScoped
@Transactional
public class SluitZonder {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Verzoekbrieven brieven;

    @Inject
    private Antwoordpost post;

    @Inject
    private Loslating loslating;

    @Inject
    private Clock clock;

    public void trekIn(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.eisNietUitgevoerd();
        sluit(ik, verzoek, Uitkomst.INGETROKKEN, brieven.ingetrokken(verzoek));
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.INGETROKKEN);
    }

    /** @param reden as it stands in the letter */
    public void wijsAf(Ik ik, String nummer, String reden) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        verzoek.eisNietUitgevoerd();
        verzoek.besloten(Uitkomst.AFGEWEZEN, reden);
        sluit(ik, verzoek, Uitkomst.AFGEWEZEN, brieven.antwoord(verzoek, false));
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BEANTWOORD);
    }

    private void sluit(Ik ik, Verzoek verzoek, Uitkomst hoe, String tekst) {
        verzoek.beantwoord(hoe, tekst, clock.instant());
        if (verzoek.vrager().email() != null) {
            post.mail(verzoek, tekst, false, "");
        }
        loslating.laatLos(ik, verzoek);
    }
}
