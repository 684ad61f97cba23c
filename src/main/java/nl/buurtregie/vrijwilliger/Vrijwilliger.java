package nl.buurtregie.vrijwilliger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;

/** A mediator as a volunteer: where he or she lives, how many cases a year, which languages. */
@Entity
@Table(name = "vrijwilliger")
public class Vrijwilliger {

    @Id
    @Column(name = "medewerker_id")
    private Long medewerkerId;

    private String woonbuurt;

    @Column(name = "max_zaken")
    private int maxZaken;

    private String talen;

    protected Vrijwilliger() {}

    /** @param maxZaken cases a year, 1 to 40 (about 8 is usual) */
    public Vrijwilliger(long medewerkerId, String woonbuurt, int maxZaken, List<String> talen) {
        this.medewerkerId = medewerkerId;
        this.woonbuurt = woonbuurt;
        this.maxZaken = maxZaken;
        this.talen = String.join(",", talen);
    }

    public long medewerkerId() {
        return medewerkerId;
    }

    public String woonbuurt() {
        return woonbuurt;
    }

    public int maxZaken() {
        return maxZaken;
    }

    public List<String> talen() {
        return Arrays.asList(talen.split(","));
    }
}
