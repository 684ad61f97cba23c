package nl.buurtregie.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import org.apache.commons.codec.digest.DigestUtils;

/** What one neighbour was told last about one talk. */
@Entity
public class Buurbericht {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "buurbericht")
    @SequenceGenerator(name = "buurbericht", sequenceName = "buurbericht_seq", allocationSize = 1)
    private Long id;

    @Column(name = "gesprek_id")
    private long gesprekId;

    @Column(name = "partij_id")
    private long partijId;

    private String verteld;
    private boolean ingetrokken = true;
    private int volgorde = -1;
    private Instant op;

    @Version
    private int versie;

    protected Buurbericht() {}

    /** Nothing was told yet. */
    Buurbericht(Gesprek gesprek, long partijId) {
        this.gesprekId = gesprek.id();
        this.partijId = partijId;
        this.verteld = "";
    }

    /**
     * What has to be told now; null when this neighbour knows it.
     *
     * @param komt he or she is expected at this talk
     */
    Berichtsoort nieuws(Gesprek gesprek, boolean komt) {
        if (ingetrokken) {
            return komt ? Berichtsoort.GESPREK_GEPLAND : null;
        }
        if (!komt) {
            return Berichtsoort.GESPREK_AFGEZEGD;
        }
        return verteld.equals(feit(gesprek)) ? null : Berichtsoort.GESPREK_VERPLAATST;
    }

    /** Who is told that it is off knows the last moment still: it counts again when that word never goes. */
    void verteld(Gesprek gesprek, boolean komt, Instant moment) {
        verteld = komt ? feit(gesprek) : verteld;
        ingetrokken = !komt;
        volgorde++;
        op = moment;
    }

    /** What was written down never went. */
    void nietVerteld() {
        ingetrokken = true;
    }

    /** That it was called off never went. */
    void nietAfgezegd() {
        ingetrokken = false;
    }

    boolean isVerteldAan(Partij buur) {
        return !ingetrokken && partijId == buur.id();
    }

    /** Told before that moment, and still so. */
    boolean isGoedVerteld(Gesprek gesprek, Instant voor) {
        return !ingetrokken && op.isBefore(voor) && verteld.equals(feit(gesprek));
    }

    /** Of the message: the same news under the same key. */
    String sleutel() {
        return over() + "-" + volgorde;
    }

    /** With which every key begins of what this neighbour is told about this talk. */
    String over() {
        return gesprekId + "-" + partijId;
    }

    boolean gaatOver(Gesprek gesprek) {
        return gesprekId == gesprek.id();
    }

    long partijId() {
        return partijId;
    }

    long gesprekId() {
        return gesprekId;
    }

    /** When and where, as a neighbour sees it: who of us comes is no news. */
    private static String feit(Gesprek gesprek) {
        return DigestUtils.sha256Hex(gesprek.van() + "|" + gesprek.bijPartij() + "|" + gesprek.plaats());
    }
}
