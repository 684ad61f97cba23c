package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.platform.persistence.CodeSet;

/** The outcome of the intake, as kept with the case. */
@Embeddable
public class Weging {

    @Enumerated(EnumType.STRING)
    private Besluit besluit;

    @Column(name = "contra_indicaties")
    private String contraIndicaties = "";

    private String complexiteit = "";

    private String voorwaarde;

    @Column(name = "verwezen_naar")
    private String verwezenNaar;

    @Convert(converter = IntakeantwoordenConverter.class)
    @Column(name = "intake_antwoorden")
    private List<Intakeantwoord> antwoorden = List.of();

    protected Weging() {}

    static Weging nogNiet() {
        return new Weging();
    }

    static Weging van(Intake intake) {
        Weging weging = new Weging();
        weging.besluit = intake.besluit();
        weging.contraIndicaties = CodeSet.write(intake.contraIndicaties());
        weging.complexiteit = CodeSet.write(intake.complexiteit());
        weging.voorwaarde = intake.voorwaarde();
        weging.verwezenNaar = intake.verwezenNaar();
        weging.antwoorden = List.copyOf(intake.antwoorden());
        return weging;
    }

    /** As it is now, for whoever has to find it again. */
    Weging afschrift() {
        Weging afschrift = new Weging();
        afschrift.besluit = besluit;
        afschrift.contraIndicaties = contraIndicaties;
        afschrift.complexiteit = complexiteit;
        afschrift.voorwaarde = voorwaarde;
        afschrift.verwezenNaar = verwezenNaar;
        afschrift.antwoorden = antwoorden();
        return afschrift;
    }

    void gewist() {
        voorwaarde = null;
        verwezenNaar = null;
        antwoorden = List.of();
    }

    /** Null before the intake. */
    public Besluit besluit() {
        return besluit;
    }

    public Set<Complexiteit> complexiteit() {
        return CodeSet.read(Complexiteit.class, complexiteit);
    }

    public Set<ContraIndicatie> contraIndicaties() {
        return CodeSet.read(ContraIndicatie.class, contraIndicaties);
    }

    public String voorwaarde() {
        return voorwaarde;
    }

    public String verwezenNaar() {
        return verwezenNaar;
    }

    boolean isComplex() {
        return !complexiteit.isEmpty();
    }

    /** To the questions that the office asked then. */
    public List<Intakeantwoord> antwoorden() {
        return antwoorden == null ? List.of() : List.copyOf(antwoorden);
    }
}
