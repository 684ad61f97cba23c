package nl.buurtregie.signalen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One hand-over on its way to Signalen. It is marked busy before it is sent and sent after the answer: a crash in between
 * leaves it uncertain, and then a person decides, because Signalen cannot tell whether it has it.
 */
@Entity
public class Signalenpost {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signalenpost")
    @SequenceGenerator(name = "signalenpost", sequenceName = "signalenpost_seq", allocationSize = 1)
    private Long id;

    @Column(name = "overdracht_id")
    private long overdrachtId;

    @Enumerated(EnumType.STRING)
    private Stand stand = Stand.WACHT;

    private Instant op;
    private int pogingen;
    private Instant volgende;

    @Column(name = "bezig_sinds")
    private Instant bezigSinds;

    // null: not asked yet whether it is done
    @Column(name = "gevraagd_op")
    private Instant gevraagdOp;

    private String signaal;
    private String fout;

    @Column(name = "geprobeerd_op")
    private Instant geprobeerdOp;

    private String fotofout;

    // null: they knew it when we asked last
    @Column(name = "onbekend_sinds")
    private Instant onbekendSinds;

    @Version
    private int versie;

    protected Signalenpost() {}

    Signalenpost(long overdrachtId, Instant op) {
        this.overdrachtId = overdrachtId;
        this.op = op;
        this.volgende = op;
    }

    /** Where it is on its way. */
    public enum Stand {
        WACHT("wacht op Signalen"),
        BEZIG("wordt verstuurd"),
        VERSTUURD("aangekomen"),
        ONZEKER("niet zeker of het aankwam"),
        OPGEGEVEN("niet aangekomen"),
        VERVALLEN("niet meer nodig");

        private final String woord;

        Stand(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    void neem(Instant nu) {
        stand = Stand.BEZIG;
        bezigSinds = nu;
        geprobeerdOp = nu;
        pogingen++;
    }

    void verstuurd(String kenmerk) {
        stand = Stand.VERSTUURD;
        signaal = kenmerk;
        bezigSinds = null;
        fout = null;
    }

    /** It certainly did not arrive: again later, as often as the schedule says. */
    void later(String soort, Instant nu, List<Duration> herhaling) {
        fout = soort;
        bezigSinds = null;
        stand = pogingen > herhaling.size() ? Stand.OPGEGEVEN : Stand.WACHT;
        if (stand == Stand.WACHT) {
            volgende = nu.plus(herhaling.get(pogingen - 1));
        }
    }

    /** They had enough for now and did not look at it: that is no try. */
    void uitgesteld(Instant tot) {
        stand = Stand.WACHT;
        bezigSinds = null;
        pogingen--;
        volgende = tot;
    }

    /** Answered, joined or taken back meanwhile: nobody waits for it. */
    void vervallen() {
        stand = Stand.VERVALLEN;
        fout = null;
    }

    /** They do not want it like this: trying again would say the same. */
    void geweigerd(String soort) {
        fout = soort;
        bezigSinds = null;
        stand = Stand.OPGEGEVEN;
    }

    void onzeker(String waarom) {
        bezigSinds = null;
        stand = Stand.ONZEKER;
        fout = waarom;
    }

    /** Somebody decided: send it again. */
    void opnieuw(Instant nu) {
        stand = Stand.WACHT;
        pogingen = 0;
        volgende = nu;
        fotofout = null;
        onbekendSinds = null;
    }

    /** They say that they do not know it. @return whether they said so for that long already */
    boolean isLangOnbekend(Instant nu, Duration lang) {
        onbekendSinds = onbekendSinds == null ? nu : onbekendSinds;
        return !nu.isBefore(onbekendSinds.plus(lang));
    }

    void bekend() {
        onbekendSinds = null;
    }

    boolean isOnbekend() {
        return onbekendSinds != null;
    }

    void gevraagd(Instant nu) {
        gevraagdOp = nu;
    }

    /** They take no more photos with it. */
    void zonderFotos(String waarom) {
        fotofout = waarom;
    }

    boolean magFotos() {
        return fotofout == null;
    }

    public Long id() {
        return id;
    }

    long overdrachtId() {
        return overdrachtId;
    }

    public Stand stand() {
        return stand;
    }

    public Instant op() {
        return op;
    }

    /** When it is tried next, while it waits. */
    Instant volgende() {
        return volgende;
    }

    public int pogingen() {
        return pogingen;
    }

    String signaal() {
        return signaal;
    }

    /** Kind of fault; null when there is none. */
    public String fout() {
        return fout;
    }
}
