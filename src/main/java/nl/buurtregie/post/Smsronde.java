package nl.buurtregie.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Sends the text messages that wait, with the same promises as mail: taken before it goes, and never twice by itself. */
@ApplicationScoped
class Smsronde extends Postronde {

    /** What is to be tried again is never about the number: too many, no credit, no key, nobody there. */
    private static final int GEDULD = 1;

    @Inject
    private Postvak postvak;

    @Inject
    private Smsdienst dienst;

    Smsronde() {
        super(GEDULD);
    }

    @Override
    public String what() {
        return "sms versturen";
    }

    @Override
    void doeRonde() {
        while (dienst.isOpen() && mag() && verstuurEen()) {
            // until nothing is due
        }
    }

    private boolean verstuurEen() {
        Optional<Zending> zending = postvak.eerste(Postweg.SMS, "sms");
        zending.ifPresent(een -> {
            Verslag verslag = dienst.verstuur(
                    een.kenmerk(), een.bericht().aan(), een.bericht().tekst(), () -> postvak.neem(een.id()));
            postvak.klaar(een.id(), verslag);
            telt(verslag, true);
        });
        return zending.isPresent();
    }
}
