package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** How it goes with the mailbox, as far as this server knows. */
@ApplicationScoped
public class Postbusstand {

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Clock clock;

    private volatile Instant kwijt;
    private volatile String waarom;

    /** There is a mailbox to look in. */
    public boolean isIngesteld() {
        return instellingen.isIngesteld();
    }

    /** The address that verwijzers write to. */
    public String adres() {
        return instellingen.gebruiker();
    }

    /** Where a message stays that is not here with all of it. */
    public String bewaarmap() {
        return instellingen.bewaarmap();
    }

    /** Since when it could not be opened; empty when it could, the last time. */
    public Optional<Instant> kwijtSinds() {
        return Optional.ofNullable(kwijt);
    }

    /** What is wrong, in a sentence; null when nothing is. */
    public String waarom() {
        return waarom;
    }

    void geopend() {
        kwijt = null;
        waarom = null;
    }

    void nietGeopend(String reden) {
        kwijt = kwijt == null ? clock.instant() : kwijt;
        waarom = reden;
    }
}
