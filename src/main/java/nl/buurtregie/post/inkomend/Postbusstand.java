package nl.buurtregie.post.inkomend;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How it goes with the mailbox, as far as this server knows. */
@ApplicationScoped
public class Postbusstand {

    @Inject
    private Postbusinstellingen instellingen;

    @Inject
    private Clock clock;

    private volatile Instant kwijt;
    private volatile String waarom;
    private volatile String letOp;
    private volatile boolean vast;

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

    /** What stays in the mailbox though it opens, in a sentence; empty when nothing does. */
    public Optional<String> letOp() {
        return Optional.ofNullable(letOp);
    }

    /** Whether some of it stays there until somebody does something about it. */
    public boolean isVast() {
        return vast;
    }

    /**
     * @param vol the list takes no more, and there is more
     * @param gemist how many could not be taken
     * @param blijft how many were taken, and could not go to the folder
     * @param map the folder opens
     */
    void geopend(boolean vol, int gemist, int blijft, boolean map) {
        kwijt = null;
        waarom = null;
        vast = blijft > 0;
        String zin = Stream.of(
                        vol
                                ? "De lijst is vol. Wat nu binnenkomt, wacht in de postbus tot er e-mails zijn afgehandeld."
                                : "",
                        gemist(gemist),
                        blijft(blijft),
                        map
                                ? ""
                                : "De map " + bewaarmap()
                                        + " in de postbus gaat niet open. Wat daar te lang ligt, gaat niet weg.")
                .filter(een -> !een.isEmpty())
                .collect(Collectors.joining(" "));
        letOp = zin.isEmpty() ? null : zin;
    }

    private static String gemist(int aantal) {
        return switch (aantal) {
            case 0 -> "";
            case 1 -> "1 e-mail kon niet worden opgehaald. Die ligt nog in de postbus.";
            default -> aantal + " e-mails konden niet worden opgehaald. Die liggen nog in de postbus.";
        };
    }

    private String blijft(int aantal) {
        if (aantal == 0) {
            return "";
        }
        String welke = aantal == 1
                ? "1 e-mail kan niet naar de map " + bewaarmap() + ". Die blijft in de postbus liggen."
                : aantal + " e-mails kunnen niet naar de map " + bewaarmap() + ". Die blijven in de postbus liggen.";
        return welke + " Kijk of de postbus vol is, en of die map er is.";
    }

    void nietGeopend(String reden) {
        kwijt = kwijt == null ? clock.instant() : kwijt;
        waarom = reden;
    }
}
