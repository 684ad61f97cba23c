package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/**
 * One thing on the street that is wrong: a couch beside a container, a group that shouts at night, neighbours who quarrel.
 * Ten people may report it; it stays one problem, and each of them gets an answer.
 *
 * <p>A conciërge who sees it solves it at once, hands it over, or comes back later. What a resident reports is first judged
 * by the teamleider: who is going to do something? Whoever does something, somebody of ours looks afterwards whether it is
 * gone. Only then is it closed, and those who reported it hear how it ended. When it is back, the same problem opens again.
 */
@Entity
public class Probleem {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "probleem")
    @SequenceGenerator(name = "probleem", sequenceName = "probleem_seq", allocationSize = 1)
    private Long id;

    private String nummer;
    private String categorie;
    private String groep;
    private double lat;
    private double lon;
    private Integer nauwkeurig;
    private String plek;
    private String postcode;
    private Integer huisnummer;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Column(name = "wijk_code")
    private String wijkCode;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    @Enumerated(EnumType.STRING)
    private Stand stand;

    private int ernst;
    private Long eigenaar;

    @Column(name = "hotspot_id")
    private Long hotspotId;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    private String uitleg;

    @Column(name = "samengevoegd_met")
    private String samengevoegdMet;

    private int heropend;
    private int meldingen;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private String gewijzigdDoor;

    @Version
    private int versie;

    protected Probleem() {}

    /** @param stand where the process will put it first */
    Probleem(String nummer, Stand stand, Nieuws nieuws, Buurt buurt, String plek, Instant op, String door) {
        this(nummer, nieuws, buurt, plek);
        this.stand = stand;
        this.ernst = nieuws.ernst() == null ? 2 : nieuws.ernst();
        gewijzigd(op, door);
    }

    /** What it is and where: known when it comes in, and never different after that; only how the gemeente calls the place may be. */
    private Probleem(String nummer, Nieuws nieuws, Buurt buurt, String plek) {
        this.nummer = nummer;
        this.categorie = nieuws.categorie().slug();
        this.groep = nieuws.categorie().groep();
        this.lat = nieuws.plaats().lat();
        this.lon = nieuws.plaats().lon();
        this.nauwkeurig = nieuws.plaats().nauwkeurig();
        this.plek = plek;
        this.buurtCode = buurt.code();
        this.wijkCode = buurt.wijk().code();
        this.geopendOp = nieuws.gezien();
        if (nieuws.adres() != null) {
            this.postcode = nieuws.adres().postcode();
            this.huisnummer = nieuws.adres().huisnummer();
        }
    }

    void eisVersie(int gezien) {
        if (gezien != versie) {
            throw new Changed(gewijzigdDoor, gewijzigdOp);
        }
    }

    void gewijzigd(Instant op, String door) {
        gewijzigdOp = op;
        gewijzigdDoor = door;
    }

    /** One more report of the same. */
    void ookGemeld(Integer hoeErg) {
        meldingen++;
        ernst = Math.max(ernst, hoeErg == null ? 1 : hoeErg);
    }

    /** Whoever reported it took it back. */
    void mindeGemeld() {
        meldingen--;
    }

    void eigenaar(Long medewerker) {
        eigenaar = medewerker;
    }

    /** The buurt it was seen in has ended; the place is the same. */
    void valtIn(Buurt buurt) {
        buurtCode = buurt.code();
        wijkCode = buurt.wijk().code();
    }

    void hoortBij(Hotspot hotspot) {
        hotspotId = hotspot.id();
    }

    /** How it ended, known before the last step; what reporters hear. */
    void loopt(Uitkomst hoe, String woorden) {
        uitkomst = hoe;
        uitleg = woorden;
    }

    /** The process has brought it to another step, or to its end. */
    void naar(Stand volgende, Instant op) {
        if (stand != volgende && !stand.magNaar(volgende)) {
            throw nietNu();
        }
        stand = volgende;
        geslotenOp = volgende.isOpen() ? null : op;
    }

    void samengevoegd(String met, Instant op) {
        loopt(Uitkomst.SAMENGEVOEGD, null);
        naar(Stand.GESTOPT, op);
        samengevoegdMet = met;
    }

    void heropend() {
        if (stand != Stand.AFGESLOTEN) {
            throw new RuleViolation("O6.1", "Dit probleem is niet afgesloten. Het kan dus ook niet opnieuw beginnen.");
        }
        heropend++;
        uitkomst = null;
        uitleg = null;
    }

    /** It was not over after all, and who waits for the answer was told nothing yet. */
    void tochNietKlaar() {
        if (stand != Stand.TERUGKOPPELEN) {
            throw nietNu();
        }
        loopt(null, null);
    }

    RuleViolation nietNu() {
        return new RuleViolation(
                        "O0.1",
                        "Dit kan nu niet: het probleem staat op ‘" + stand.woord()
                                + "’. Misschien was een collega je voor.")
                .asConflict();
    }

    public Long id() {
        return id;
    }

    public Stand stand() {
        return stand;
    }

    /** 1 (a little) to 3 (very). */
    public int ernst() {
        return ernst;
    }

    /** Account of the conciërge who has it; null when nobody in particular. */
    public Long eigenaar() {
        return eigenaar;
    }

    public Long hotspotId() {
        return hotspotId;
    }

    public Instant geslotenOp() {
        return geslotenOp;
    }

    /** Null while it is not known yet. */
    public Uitkomst uitkomst() {
        return uitkomst;
    }

    public String uitleg() {
        return uitleg;
    }

    public String samengevoegdMet() {
        return samengevoegdMet;
    }

    /** How often it came back after closing. */
    public int keerHeropend() {
        return heropend;
    }

    /** How many reports there are of it. */
    public int meldingen() {
        return meldingen;
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public String gewijzigdDoor() {
        return gewijzigdDoor;
    }

    public int versie() {
        return versie;
    }

    public String nummer() {
        return nummer;
    }

    public String categorie() {
        return categorie;
    }

    public String groep() {
        return groep;
    }

    public Plaats plaats() {
        return new Plaats(lat, lon, nauwkeurig);
    }

    /** Where it is, in words. */
    public String plek() {
        return plek;
    }

    /** Null unless the address itself matters. */
    public Adres adres() {
        return postcode == null ? null : new Adres(null, postcode, huisnummer, null);
    }

    public String buurtCode() {
        return buurtCode;
    }

    public String wijkCode() {
        return wijkCode;
    }

    /** When it was first seen, or reported by a resident; a phone without network tells it later. */
    public Instant geopendOp() {
        return geopendOp;
    }
}
