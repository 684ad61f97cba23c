package nl.buurtregie.platform.web.page;

import java.util.Set;
import nl.buurtregie.platform.PhoneNumber;

/**
 * Whom a resident talks to.
 *
 * @param phone as people write it
 * @param hours when the phone is answered
 * @param home where a resident begins anew
 * @param open addresses where something new is taken
 */
public record Counter(String name, String phone, String hours, String home, Set<String> open) {

    public Counter {
        open = Set.copyOf(open);
    }

    /** Whether to lead there. */
    public boolean takes(String address) {
        return open.contains(address);
    }

    /** For a telephone link. */
    public String dial() {
        return PhoneNumber.dial(phone);
    }
}
