package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.LinkedHashSet;
import java.util.Set;

/** The outcome of the intake, as kept with the case. */
@Embeddable
public class Weging {

    @Enumerated(EnumType.STRING)
    private Besluit besluit;

    @Convert(converter = ContraIndicatiesConverter.class)
    @Column(name = "contra_indicaties")
    private Set<ContraIndicatie> contraIndicaties = new LinkedHashSet<>();

    @Convert(converter = ComplexiteitenConverter.class)
    private Set<Complexiteit> complexiteit = new LinkedHashSet<>();

    private String voorwaarde;

    @Column(name = "verwezen_naar")
    private String verwezenNaar;

    protected Weging() {}

    static Weging nogNiet() {
        return new Weging();
    }

    static Weging van(Intake intake) {
        Weging weging = new Weging();
        weging.besluit = intake.besluit();
        weging.contraIndicaties = intake.contraIndicaties();
        weging.complexiteit = intake.complexiteit();
        weging.voorwaarde = intake.voorwaarde();
        weging.verwezenNaar = intake.verwezenNaar();
        return weging;
    }

    /** Null before the intake. */
    public Besluit besluit() {
        return besluit;
    }

    public Set<Complexiteit> complexiteit() {
        return Set.copyOf(complexiteit);
    }

    public Set<ContraIndicatie> contraIndicaties() {
        return Set.copyOf(contraIndicaties);
    }

    public String voorwaarde() {
        return voorwaarde;
    }

    public String verwezenNaar() {
        return verwezenNaar;
    }
}
