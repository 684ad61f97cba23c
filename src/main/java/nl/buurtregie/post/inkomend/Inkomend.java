package nl.buurtregie.post.inkomend;

import java.time.Instant;
import java.util.List;

/**
 * A message as it came in. Who sent it is what it says of itself: nobody proved it.
 *
 * @param kenmerk in which mailbox and where in it, at most 64 characters: the same again is the same message
 * @param vanNaam at most 80 characters, or null
 * @param vanAdres at most 120 characters, or null when it cannot be an address
 * @param onderwerp at most 200 characters, or null
 * @param tekst without marks and unseen characters, at most {@value #HOOGUIT}; null when it cannot be read
 * @param bijlagen how many files came along
 * @param meegekomen those of them that fit, in their order; the others are not here
 * @param heel nothing is left out but files
 */
public record Inkomend(
        String kenmerk,
        String vanNaam,
        String vanAdres,
        String onderwerp,
        String tekst,
        int bijlagen,
        List<Bijlage> meegekomen,
        boolean heel,
        Instant op,
        Herkomst herkomst) {

    /** Characters of the text. */
    public static final int HOOGUIT = 20_000;

    /** What made it, by its own headers (RFC 3834). */
    public enum Herkomst {
        MENS,
        /** A system or a mailing list: it gets no answer, or two machines would write to each other. */
        MACHINE,
        /** "I am away", or a message that could not be delivered: there is nothing in it for anybody. */
        ANTWOORDMACHINE
    }

    /** As it was written before the mailbox stood in front of it: in another mailbox another message had the same. */
    public String kenmerkZonderBus() {
        return kenmerk.substring(kenmerk.indexOf('-') + 1);
    }

    public Inkomend {
        meegekomen = List.copyOf(meegekomen);
    }
}
