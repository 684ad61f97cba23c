package nl.buurtregie.privacy;

import java.time.LocalDate;

/**
 * A case or problem that is opened or changed, as far as the access log has to know it.
 *
 * @param sinds since when the ground holds; null when it has no beginning
 * @param afgelopen whether it had ended already; null where that means nothing
 * @param buurt code of the buurt it is about; null where that means nothing
 */
public record Bekeken(String nummer, Grond grond, LocalDate sinds, Boolean afgelopen, String buurt) {

    /** Of whoever watches over the log: only the log itself is seen, not the case. */
    public static Bekeken toezicht(String nummer) {
        return new Bekeken(nummer, Grond.TOEZICHT, null, null, null);
    }
}
