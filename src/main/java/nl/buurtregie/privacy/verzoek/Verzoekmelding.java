package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;

/** A mail to whoever answers requests, without a word about who asks. */
@ApplicationScoped
class Verzoekmelding {

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Bezorging bezorging;

    /** The beheerders hear it as long as no privacyfunctionaris gets mail: they can appoint one. @return whether anybody is mailed */
    boolean meld(String soort, String nummer, String onderwerp, String tekst) {
        List<String> privacy = adressen(Rol.PRIVACYFUNCTIONARIS);
        privacy.forEach(email -> bezorging.mail(
                soort, nummer, email, "Buurtregie: " + onderwerp, tekst + "\n\nJe vindt het bij Verzoeken.\n"));
        List<String> beheer = privacy.isEmpty() ? adressen(Rol.BEHEERDER) : List.of();
        beheer.forEach(email -> bezorging.mail(
                soort,
                nummer,
                email,
                "Buurtregie: " + onderwerp,
                tekst + "\n\nEr is nu geen privacyfunctionaris die mail krijgt. Geef iemand die rol, en een"
                        + " e-mailadres. Anders blijft dit verzoek liggen.\n"));
        return !privacy.isEmpty() || !beheer.isEmpty();
    }

    /** Whether somebody would be mailed. */
    boolean hoortIemand() {
        return !adressen(Rol.PRIVACYFUNCTIONARIS).isEmpty()
                || !adressen(Rol.BEHEERDER).isEmpty();
    }

    private List<String> adressen(Rol rol) {
        return medewerkers.adressen(rol).toList();
    }
}
