package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.buurtregie.medewerker.Demoaccounts;

/** Whether e-mail leaves this installation. Where it does not, it is no road to anybody: who would get it is called, or gets paper. */
@ApplicationScoped
public class Mailweg {

    @Inject
    private Mailinstellingen instellingen;

    @Inject
    private Demoaccounts demo;

    /** A demo has no mail server: there everybody reads what it would have sent. */
    public boolean isOpen() {
        return instellingen.isIngesteld() || demo.isAan();
    }
}
