package nl.buurtregie.platform.web.page;

/**
 * Whom a resident talks to.
 *
 * @param phone as people write it
 * @param hours when the phone is answered
 * @param home where a resident begins anew
 */
public record Counter(String name, String phone, String hours, String home) {

    /** For a telephone link. */
    public String dial() {
        return phone.replaceAll("[^+0-9]", "");
    }
}
