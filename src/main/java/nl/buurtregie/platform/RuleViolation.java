package nl.buurtregie.platform;

import java.util.Objects;

/**
 * The domain refuses. Carries the code of the rule, a Dutch sentence that says what to change, and the form field it
 * belongs to ("" when it concerns the whole).
 */
public class RuleViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String rule;
    private final String field;
    private boolean conflict;

    public RuleViolation(String rule, String sentence) {
        this(rule, "", sentence);
    }

    public RuleViolation(String rule, String field, String sentence) {
        super(sentence);
        this.rule = rule;
        this.field = Objects.requireNonNull(field, rule);
    }

    /** What was sent is fine in itself, but something else is there already: a program hears 409 instead of 422. */
    public RuleViolation asConflict() {
        conflict = true;
        return this;
    }

    public boolean isConflict() {
        return conflict;
    }

    public String rule() {
        return rule;
    }

    public String field() {
        return field;
    }
}
