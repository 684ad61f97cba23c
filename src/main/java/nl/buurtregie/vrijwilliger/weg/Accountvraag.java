package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** For whom the coördinator asked an account: the first time, or once more of who lost it. Null in its road as long as nobody asked. */
@Embeddable
class Accountvraag {

    @Column(name = "account_gevraagd_op")
    private Instant gevraagdOp;

    @Column(name = "account_terug_op")
    private Instant terugOp;

    protected Accountvraag() {}

    private Accountvraag(Instant gevraagdOp, Instant terugOp) {
        this.gevraagdOp = gevraagdOp;
        this.terugOp = terugOp;
    }

    static Accountvraag eerste(Instant nu) {
        return new Accountvraag(nu, null);
    }

    /** @param eerder null when the account was never asked */
    static Accountvraag terug(Accountvraag eerder, Instant nu) {
        return new Accountvraag(eerder == null ? null : eerder.gevraagdOp, nu);
    }

    static boolean isTerug(Accountvraag een) {
        return een != null && een.terugOp != null;
    }
}
