package nl.buurtregie.vrijwilliger.weg;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.vrijwilliger.Herkomst;

/** Who walks this road, as long as no account says it; how they came stays. */
@Embeddable
class Wie {

    private String naam;
    private String email;
    private String telefoon;
    private String woonbuurt;
    private String talen;

    @Enumerated(EnumType.STRING)
    private Herkomst herkomst;

    private String school;

    @Column(name = "periode_van")
    private LocalDate periodeVan;

    @Column(name = "periode_tot")
    private LocalDate periodeTot;

    protected Wie() {}

    Wie(Herkomst herkomst) {
        this.herkomst = herkomst;
    }

    Wie(Aanmelder nieuw) {
        nieuw.keur();
        naam = nieuw.naam();
        email = nieuw.email();
        telefoon = nieuw.telefoon();
        woonbuurt = nieuw.woonbuurt();
        talen = String.join(",", nieuw.talen());
        herkomst = nieuw.herkomst();
        if (herkomst == Herkomst.WIJS_STUDENT) {
            school = nieuw.studie().school();
            periodeVan = nieuw.studie().van();
            periodeTot = nieuw.studie().tot();
        }
    }

    Aanmelder aanmelder() {
        Studie studie = periodeTot == null ? null : new Studie(school, periodeVan, periodeTot);
        List<String> lijst = talen == null ? List.of() : Arrays.asList(talen.split(","));
        return new Aanmelder(naam, email, telefoon, woonbuurt, lijst, herkomst, studie);
    }

    boolean isBereikbaarPerMail() {
        return email != null;
    }

    /** A student stays longer, or goes sooner. */
    void verlengt(LocalDate tot) {
        if (periodeVan == null) {
            throw new RuleViolation("V8", "tot", "Alleen een student heeft een periode.");
        }
        Aanmelder.keurPeriode(periodeVan, tot, "tot");
        periodeTot = tot;
    }

    /** Name, mail, telephone, buurt and languages stand with the account from now on: nobody's data stands twice. */
    void staatBijAccount() {
        naam = null;
        email = null;
        telefoon = null;
        woonbuurt = null;
        talen = null;
    }

    void wis() {
        staatBijAccount();
        school = null;
    }
}
