package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import nl.buurtregie.platform.RuleViolation;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** "It refuses": with this rule, at this field, in a sentence. */
public final class Weigering {

    private Weigering() {}

    public static void weigert(String regel, String veld, ThrowingCallable poging) {
        RuleViolation fout = catchThrowableOfType(RuleViolation.class, poging);
        assertThat(fout).as("een weigering volgens " + regel).isNotNull();
        assertThat(fout.rule()).isEqualTo(regel);
        assertThat(fout.field()).isEqualTo(veld);
        assertThat(fout.getMessage()).endsWith(".");
    }
}
