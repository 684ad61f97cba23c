package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.overlast.begrip.Plaats;

/** A place where the same kind of overlast keeps coming back. Found by counting, not by opinion. */
@Entity
public class Hotspot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hotspot")
    @SequenceGenerator(name = "hotspot", sequenceName = "hotspot_seq")
    private Long id;

    private String categorie;
    private double lat;
    private double lon;
    private String naam;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Column(name = "ligt_in")
    private String ligtIn;

    private Instant sinds;
    private Instant laatste;
    private int aantal;
    private Instant tot;

    @Version
    private int versie;

    protected Hotspot() {}

    Hotspot(Probleem aanleiding, Plaats midden, int aantal, Instant laatste) {
        this.categorie = aanleiding.categorie();
        this.lat = midden.lat();
        this.lon = midden.lon();
        this.naam = aanleiding.plek();
        this.buurtCode = aanleiding.buurtCode();
        this.ligtIn = buurtCode;
        this.sinds = laatste;
        this.laatste = laatste;
        this.aantal = aantal;
    }

    void geteld(int hoeveel, Instant nieuwste) {
        aantal = hoeveel;
        laatste = nieuwste == null ? laatste : nieuwste;
    }

    /** The buurt it was found in has ended; the place is the same. */
    void valtIn(Buurt buurt) {
        ligtIn = buurt.code();
    }

    /** It has been quiet long enough. */
    void eindigt(Instant op) {
        tot = op;
    }

    public Long id() {
        return id;
    }

    /** As the street page names it: H12. */
    public String kenmerk() {
        return kenmerk(id);
    }

    static String kenmerk(long id) {
        return "H" + id;
    }

    public String categorie() {
        return categorie;
    }

    public Plaats plaats() {
        return Plaats.op(lat, lon);
    }

    public String naam() {
        return naam;
    }

    /** Code of the buurt in which it lies now. */
    public String ligtIn() {
        return ligtIn;
    }

    public Instant sinds() {
        return sinds;
    }

    public Instant laatste() {
        return laatste;
    }

    /** Problems within the period of the setting. */
    public int aantal() {
        return aantal;
    }

    public boolean isNu() {
        return tot == null;
    }
}
