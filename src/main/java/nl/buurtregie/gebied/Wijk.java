package nl.buurtregie.gebied;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A CBS-wijk of one division (year). */
@Entity
public class Wijk {

    @Id
    private String code;

    private String naam;
    private int indeling;

    protected Wijk() {}

    Wijk(String code, String naam, int indeling) {
        this.code = code;
        this.naam = naam;
        this.indeling = indeling;
    }

    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public int indeling() {
        return indeling;
    }
}
