package nl.buurtregie.gebied;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** A CBS-buurt: the atom of every map and figure. */
@Entity
public class Buurt {

    /** Metres in a degree of latitude; a degree of longitude is this times the cosine of the latitude. */
    private static final double METRES_A_DEGREE = 111_320;

    @Id
    private String code;

    private String naam;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "wijk_code")
    private Wijk wijk;

    private BigDecimal lon;
    private BigDecimal lat;
    private int indeling;

    protected Buurt() {}

    /** For tests and imports. */
    public Buurt(String code, String naam, Wijk wijk, BigDecimal lon, BigDecimal lat, int indeling) {
        this.code = code;
        this.naam = naam;
        this.wijk = wijk;
        this.lon = lon;
        this.lat = lat;
        this.indeling = indeling;
    }

    /** Metres from the centre point to this place (WGS84), as the crow flies; good to a few metres within a city. */
    public double afstandTot(double lengte, double breedte) {
        double noord = (breedte - lat.doubleValue()) * METRES_A_DEGREE;
        double oost = (lengte - lon.doubleValue()) * METRES_A_DEGREE * Math.cos(Math.toRadians(breedte));
        return Math.hypot(noord, oost);
    }

    public double afstandTot(Buurt ander) {
        return afstandTot(ander.lon.doubleValue(), ander.lat.doubleValue());
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Wijk wijk() {
        return wijk;
    }

    /** Of the centre point, WGS84 degrees. */
    public double lon() {
        return lon.doubleValue();
    }

    /** Of the centre point, WGS84 degrees. */
    public double lat() {
        return lat.doubleValue();
    }

    /** The newest division that has it. */
    public int indeling() {
        return indeling;
    }
}
