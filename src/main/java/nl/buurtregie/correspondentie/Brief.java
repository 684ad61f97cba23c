package nl.buurtregie.correspondentie;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Optional;
import nl.buurtregie.platform.RuleViolation;

/**
 * One letter to one reader, made from a version of a template. That it was made stays with the case; its text, and who and where we and the
 * reader were then, stay only as long as the case has names.
 */
@Entity
public class Brief {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "brief")
    @SequenceGenerator(name = "brief", sequenceName = "brief_seq", allocationSize = 1)
    private Long id;

    private String sleutel;

    @Column(name = "bemiddeling_id")
    private long bemiddelingId;

    @Enumerated(EnumType.STRING)
    private Briefsoort soort;

    @Enumerated(EnumType.STRING)
    private Geadresseerde aan;

    @Column(name = "partij_id")
    private Long partijId; // which of the other neighbours; null for who is there once

    @Enumerated(EnumType.STRING)
    private Briefkanaal kanaal;

    @Enumerated(EnumType.STRING)
    private Brieftaal taal;

    private int sjabloonversie;
    private String tekst;
    private String afzender; // lines, as they stood above it; null: from before these were kept
    private String lezer;
    private Instant op;
    private String door;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    @Column(name = "gepost_op")
    private Instant gepostOp; // null: by e-mail, or still on the desk

    @Column(name = "uitgaand_id")
    private Long uitgaandId;

    protected Brief() {}

    Brief(Briefverzoek verzoek, long zaak, Briefopsteller.Concept concept) {
        this.sleutel = verzoek.sleutel().toString();
        this.bemiddelingId = zaak;
        this.soort = verzoek.soort();
        this.aan = verzoek.aan().soort();
        this.partijId = verzoek.aan().partijId();
        this.kanaal = verzoek.kanaal();
        this.taal = verzoek.taal();
        this.sjabloonversie = concept.sjabloonversie();
        this.tekst = concept.tekst();
        this.afzender = Briefhoofd.tekst(concept.hoofd().afzender());
        this.lezer = Briefhoofd.tekst(concept.hoofd().lezer());
    }

    void gemaakt(Instant op, String door, long wie) {
        this.op = op;
        this.door = door;
        this.medewerkerId = wie;
    }

    /** It went to the outgoing mail, where its state is kept. */
    void opDePost(long uitgaand) {
        uitgaandId = uitgaand;
    }

    /** Somebody brought it to the post. */
    void gepost(Instant moment) {
        if (!isTePosten()) {
            throw new RuleViolation("C2.6", "Deze brief is al op de post.");
        }
        gepostOp = moment;
    }

    /** On paper, and nobody said yet that it went. */
    public boolean isTePosten() {
        return kanaal == Briefkanaal.PAPIER && gepostOp == null;
    }

    /** The case has no names any more. */
    void wisTekst() {
        tekst = null;
        afzender = null;
        lezer = null;
    }

    public Long id() {
        return id;
    }

    long bemiddelingId() {
        return bemiddelingId;
    }

    public Briefsoort soort() {
        return soort;
    }

    public Brieflezer aan() {
        return new Brieflezer(aan, partijId);
    }

    public Briefkanaal kanaal() {
        return kanaal;
    }

    public Brieftaal taal() {
        return taal;
    }

    public int sjabloonversie() {
        return sjabloonversie;
    }

    /** Empty when it was erased. */
    public Optional<String> tekst() {
        return Optional.ofNullable(tekst);
    }

    /** What stood above it; empty for one of before this was kept, and when it was erased. */
    public Optional<Briefhoofd> hoofd() {
        return lezer == null ? Optional.empty() : Optional.of(Briefhoofd.van(afzender, lezer));
    }

    public Instant op() {
        return op;
    }

    public String door() {
        return door;
    }

    /** The outgoing message; none on paper. */
    public Optional<Long> uitgaandId() {
        return Optional.ofNullable(uitgaandId);
    }
}
