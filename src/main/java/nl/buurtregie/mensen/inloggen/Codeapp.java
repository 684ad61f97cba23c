package nl.buurtregie.mensen.inloggen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** An app of somebody that makes a code every half minute (TOTP, RFC 6238). */
@Entity
class Codeapp {

    @Id
    @Column(name = "medewerker_id")
    private long medewerkerId;

    /** Sealed. */
    private String geheim;

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "laatste_stap")
    private long laatsteStap;

    protected Codeapp() {}

    /** @param stap of the code that showed that the app works: it is used */
    Codeapp(long medewerkerId, String geheim, Instant gemaaktOp, long stap) {
        this.medewerkerId = medewerkerId;
        this.geheim = geheim;
        this.gemaaktOp = gemaaktOp;
        this.laatsteStap = stap;
    }

    String geheim() {
        return geheim;
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }
}
