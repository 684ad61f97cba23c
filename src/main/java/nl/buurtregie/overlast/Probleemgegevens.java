package nl.buurtregie.overlast;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.overlast.begrip.Plaats;

/** What a problem is and where: known when it comes in, and never different after that. */
@MappedSuperclass
public abstract class Probleemgegevens {

    private String nummer;
    private String categorie;
    private String groep;
    private double lat;
    private double lon;
    private String plek;
    private String postcode;
    private Integer huisnummer;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Column(name = "wijk_code")
    private String wijkCode;

    @Column(name = "geopend_op")
    private Instant geopendOp;

    protected Probleemgegevens() {}

    Probleemgegevens(String nummer, Nieuws nieuws, Buurt buurt, String plek, Instant op) {
        this.nummer = nummer;
        this.categorie = nieuws.categorie().slug();
        this.groep = nieuws.categorie().groep();
        this.lat = nieuws.plaats().lat();
        this.lon = nieuws.plaats().lon();
        this.plek = plek;
        this.buurtCode = buurt.code();
        this.wijkCode = buurt.wijk().code();
        this.geopendOp = op;
        if (nieuws.adres() != null) {
            this.postcode = nieuws.adres().postcode();
            this.huisnummer = nieuws.adres().huisnummer();
        }
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
        return Plaats.op(lat, lon);
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

    public Instant geopendOp() {
        return geopendOp;
    }
}
