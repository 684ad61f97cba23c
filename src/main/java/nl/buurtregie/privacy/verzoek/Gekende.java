package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** As whom we know the one who asks: a party of a case, the one who made a report, or another of {@link Betrokkene.Soort}. */
@Entity
@Table(name = "verzoek_betrokkene")
public class Gekende {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verzoek_betrokkene")
    @SequenceGenerator(name = "verzoek_betrokkene", sequenceName = "verzoek_betrokkene_seq", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "verzoek_id")
    private Verzoek verzoek;

    @Enumerated(EnumType.STRING)
    private Betrokkene.Soort soort;

    private long sleutel;
    private String nummer;

    protected Gekende() {}

    Gekende(Verzoek verzoek, Betrokkene wie) {
        this.verzoek = verzoek;
        this.soort = wie.soort();
        this.sleutel = wie.sleutel();
        this.nummer = wie.nummer();
    }

    /** Of the case or the report. */
    public String nummer() {
        return nummer;
    }

    public Betrokkene.Soort soort() {
        return soort;
    }

    boolean is(Betrokkene wie) {
        return soort == wie.soort() && sleutel == wie.sleutel();
    }

    /** As the capabilities ask for it; nothing is told about who it is. */
    public Betrokkene betrokkene() {
        return new Betrokkene(soort, sleutel, nummer, "", "");
    }
}
