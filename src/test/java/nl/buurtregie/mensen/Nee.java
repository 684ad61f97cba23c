package nl.buurtregie.mensen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.buurtregie.platform.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Something is refused, by which rule, at which field. */
final class Nee {

    private Nee() {}

    static void weigert(String regel, String veld, ThrowingCallable doe) {
        RuleViolation fout = catchThrowableOfType(RuleViolation.class, doe);
        assertThat(fout).as("niet geweigerd").isNotNull();
        assertThat(fout.rule()).isEqualTo(regel);
        assertThat(fout.field()).isEqualTo(veld);
    }
}
