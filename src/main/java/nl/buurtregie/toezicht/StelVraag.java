package nl.buurtregie.toezicht;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.platform.time.WorkingDays;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** The privacyfunctionaris asks somebody why he or she looked. The mail says that there is a question; question and case stay inside. */
@ApplicationScoped
@Transactional
public class StelVraag {

    @Inject
    private OpvallendeInzagen inzagen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Toezichtinstellingen instellingen;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Clock clock;

    /**
     * @param site where the reader finds the question, "https://buurt.example"
     * @return whether a mail goes; without an address the reader finds it at the next visit
     */
    public boolean stel(Ik ik, long id, String vraag, String site) {
        OpvallendeInzage inzage = inzagen.neemOm(ik, id);
        LocalDate uiterlijk = werkdagen.plus(LocalDate.now(clock), instellingen.antwoord());
        inzage.vraag(ik, vraag, clock.instant(), uiterlijk);
        Optional<String> email = medewerkers.get(inzage.medewerkerId()).email();
        email.ifPresent(adres -> postkamer.verstuur(Bericht.los(
                "vraag over inzage",
                adres,
                "Buurtregie: een vraag over wat je bekeek",
                "De privacyfunctionaris heeft een vraag over wat je in Buurtregie bekeek. Antwoord binnen "
                        + instellingen.antwoord() + " werkdagen:\n\n" + site
                        + "/inzagevragen\n\nOpvallend is niet verkeerd. Meestal is er een goede reden.\n")));
        return email.isPresent();
    }
}
