package nl.buurtregie.bemiddeling;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;
import nl.buurtregie.platform.PhoneNumber;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/** One neighbour in one case: how to reach him or her, and what he or she agreed to. */
@Entity
public class Partij {

    private static final String GEWIST = "gewist";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "partij")
    @SequenceGenerator(name = "partij", sequenceName = "partij_seq", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "bemiddeling_id")
    private Bemiddeling bemiddeling;

    @Enumerated(EnumType.STRING)
    private Rolpartij rol;

    private String naam;
    private String telefoon;
    private String email;
    private String straat;
    private String postcode;
    private Integer huisnummer;
    private String toevoeging;
    private String plaats;
    private String taal;

    @Enumerated(EnumType.STRING)
    private Woonsituatie woonsituatie;

    @Column(name = "ingelicht_op")
    private Instant ingelichtOp;

    @Column(name = "bekend_op")
    private Instant bekendOp;

    @Column(name = "enquete_op")
    private Instant enqueteOp;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "partij", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Toestemming> toestemmingen = new ArrayList<>();

    protected Partij() {}

    Partij(Bemiddeling bemiddeling, Rolpartij rol, Partijgegevens gegevens, Instant op) {
        this.bemiddeling = bemiddeling;
        this.rol = rol;
        neemOver(gegevens);
        bekend(op);
    }

    /** What is known is replaced as a whole; the first neighbour must stay reachable. */
    void wordt(Partijgegevens gegevens, Instant op) {
        if (rol == Rolpartij.EERSTE_BUUR) {
            gegevens.alsEersteBuur();
        }
        neemOver(gegevens);
        bekend(op);
    }

    /** From the first that we have of somebody. */
    private void bekend(Instant op) {
        if (bekendOp == null && isIetsBekend()) {
            bekendOp = op;
        }
    }

    private boolean isIetsBekend() {
        return naam != null || telefoon != null || email != null || postcode != null;
    }

    private void neemOver(Partijgegevens gegevens) {
        this.naam = gegevens.naam();
        this.telefoon = gegevens.telefoon();
        this.email = gegevens.email();
        this.taal = gegevens.taal();
        this.woonsituatie = gegevens.woonsituatie();
        Adres adres = gegevens.adres();
        this.straat = adres == null ? null : adres.straat();
        this.postcode = adres == null ? null : adres.postcode();
        this.huisnummer = adres == null ? null : adres.huisnummer();
        this.toevoeging = adres == null ? null : adres.toevoeging();
        this.plaats = adres == null ? null : adres.plaats();
    }

    /** What was agreed to stays, whose it was goes. */
    void gewist() {
        naam = null;
        telefoon = null;
        email = null;
        straat = null;
        postcode = null;
        huisnummer = null;
        toevoeging = null;
        plaats = null;
        taal = GEWIST;
    }

    void zegt(Toestemmingstekst tekst, boolean ja, Instant op, String door) {
        toestemmingen.add(new Toestemming(this, tekst, ja, op, door));
    }

    void ingelicht(Instant op) {
        if (ingelichtOp == null) {
            ingelichtOp = op;
        }
    }

    /** It was never said: the act that wrote it down was a slip. */
    void nietGezegd(long toestemming) {
        toestemmingen.removeIf(een -> een.id() == toestemming);
    }

    void nietIngelicht() {
        ingelichtOp = null;
    }

    /**
     * One person, as far as that can be known: what goes to the one, goes to the same mailbox for the other, or the name is the same and
     * the number or the door as well.
     */
    public boolean isZelfde(Partij ander) {
        if (email != null && email.equalsIgnoreCase(ander.email)) {
            return true;
        }
        boolean nummer = telefoon != null
                && ander.telefoon != null
                && PhoneNumber.end(telefoon).equals(PhoneNumber.end(ander.telefoon));
        boolean deur = adres().filter(
                        een -> ander.adres().filter(een::isZelfdeDeur).isPresent())
                .isPresent();
        return naam != null && naam.equalsIgnoreCase(ander.naam) && (nummer || deur);
    }

    /** Nothing is known of this neighbour. */
    boolean isLeeg() {
        return !isIetsBekend() && toestemmingen.isEmpty();
    }

    /** The questions afterwards did not go out after all. */
    public void enqueteNietVerstuurd() {
        enqueteOp = null;
    }

    void enqueteVerstuurd(Instant op) {
        enqueteOp = op;
    }

    /** The last answer counts; nothing asked is no. */
    public boolean vindtGoed(Doel doel) {
        return toestemmingen.stream()
                .filter(toestemming -> toestemming.doel() == doel)
                .reduce((eerder, later) -> later)
                .map(Toestemming::isGegeven)
                .orElse(false);
    }

    public Long id() {
        return id;
    }

    public Bemiddeling zaak() {
        return bemiddeling;
    }

    public Rolpartij rol() {
        return rol;
    }

    /** By name, or else by the door. */
    public Optional<String> wie() {
        return Optional.ofNullable(naam).or(() -> adres().map(Adres::inWoorden));
    }

    /** "andere buur: Dhr. V. Ier": two may have the same role. */
    public String aanduiding() {
        return rol.woord().toLowerCase(Locale.ROOT) + wie().map(": "::concat).orElse("");
    }

    public String naam() {
        return naam;
    }

    public String telefoon() {
        return telefoon;
    }

    public String email() {
        return email;
    }

    public Optional<Adres> adres() {
        return postcode == null
                ? Optional.empty()
                : Optional.of(new Adres(straat, postcode, huisnummer, toevoeging, plaats));
    }

    public String taal() {
        return taal;
    }

    public Optional<Woonsituatie> woonsituatie() {
        return Optional.ofNullable(woonsituatie);
    }

    /** When this party was told what is kept about him or her; null: not yet. */
    public Instant ingelichtOp() {
        return ingelichtOp;
    }

    /** When the questions afterwards were sent by e-mail; null: not. */
    public Instant enqueteOp() {
        return enqueteOp;
    }

    public List<Toestemming> toestemmingen() {
        return List.copyOf(toestemmingen);
    }
}
