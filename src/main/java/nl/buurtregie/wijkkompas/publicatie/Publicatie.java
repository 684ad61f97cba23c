package nl.buurtregie.wijkkompas.publicatie;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.afscherming.Regels;
import nl.buurtregie.wijkkompas.afscherming.Uitslag;

/**
 * One version of the figures of some years. The analist opens it: they are counted and frozen. She looks at what the
 * checks say and sends it to the manager, who approves it or sends it back with a sentence; never the same person. From
 * then on it does not change any more. Was something wrong, then there is a next version with a reason, and the old one stays
 * readable; it can only be withdrawn, and everybody can read why.
 */
@Entity
public class Publicatie extends Publicatiegegevens {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publicatie")
    @SequenceGenerator(name = "publicatie", sequenceName = "publicatie_seq")
    private Long id;

    protected Publicatie() {}

    Publicatie(Opdracht opdracht, int versie, Grondslag grondslag, Ik wie, Instant moment, LocalDate vandaag) {
        if (versie > 1 && (opdracht.reden() == null || opdracht.reden().isBlank())) {
            throw new RuleViolation(
                    "Q1.2", "reden", "Van " + opdracht.totJaar() + " is al een versie. Schrijf op wat u verbetert.");
        }
        this.nummer = opdracht.totJaar() + "." + versie;
        this.vanJaar = opdracht.vanJaar();
        this.totJaar = opdracht.totJaar();
        this.versie = versie;
        this.stand = Publicatiestand.TELLEN;
        this.indeling = grondslag.indeling();
        this.bevolking = grondslag.bevolking();
        this.reden = opdracht.reden();
        this.peildatum = vandaag;
        this.geopendOp = moment;
        this.geopendDoor = wie.naam();
        this.opsteller = wie.id();
        geldenRegels(Regels.STANDAARD);
    }

    /** The process came to a step. */
    void begint(Publicatiestand stap, String stapId) {
        this.stand = stap;
        this.stapId = stapId;
    }

    /** Called by every act, with whoever acts. */
    void gewijzigd(Ik wie, Instant moment) {
        gewijzigdDoor = wie.naam();
        gewijzigdOp = moment;
    }

    public Long id() {
        return id;
    }

    String stapId() {
        return stapId;
    }

    /** Whether this person made the figures, and therefore cannot approve them. */
    public boolean isVan(Ik wie) {
        return opsteller == wie.id();
    }

    /** Its figures are to be those of now instead. */
    void opnieuw(Ik wie) {
        moetOpenBij(wie);
        stand = Publicatiestand.TELLEN;
        stapId = null;
    }

    void gerekend(Uitslag uitslag, Regels regels, LocalDate vandaag, String controlegetal) {
        moet(Publicatiestand.TELLEN);
        openbaarAantal = uitslag.openbaar();
        kleinAantal = uitslag.klein();
        bijvangstAantal = uitslag.bijvangst();
        onopgelost = uitslag.onopgelost();
        geldenRegels(regels);
        peildatum = vandaag;
        this.controlegetal = controlegetal;
    }

    private void geldenRegels(Regels regels) {
        klein = regels.klein();
        afronding = regels.afronding();
        noemer = regels.noemer();
    }

    /** Whether this person may work on it now. */
    void moetOpenBij(Ik wie) {
        moet(Publicatiestand.OPSTELLEN);
        mag(wie, Rol.ANALIST);
    }

    /** @param stop what the checks do not let through, or 0 */
    void ingediend(Ik wie, int stop) {
        moetOpenBij(wie);
        if (stop > 0 || onopgelost > 0) {
            throw new RuleViolation("Q2.1", "De controles houden deze cijfers tegen. Lees hieronder waarom.");
        }
        opsteller = wie.id();
        opmerking = null;
    }

    void goedgekeurd(Ik wie, Instant moment) {
        moet(Publicatiestand.BEOORDELEN);
        mag(wie, Rol.MANAGER);
        if (wie.id() == opsteller) {
            throw new RuleViolation("Q2.2", "U maakte deze cijfers zelf. Een ander moet ze goedkeuren.");
        }
        beoordelaar = wie.id();
        vastgesteldOp = moment;
        vastgesteldDoor = wie.naam();
        stand = Publicatiestand.VASTGESTELD;
        stapId = null;
    }

    void teruggestuurd(Ik wie, String waarom) {
        moet(Publicatiestand.BEOORDELEN);
        mag(wie, Rol.MANAGER);
        if (!isZin(waarom)) {
            throw new RuleViolation("Q2.3", "waarom", "Schrijf op wat er anders moet, in hooguit 300 tekens.");
        }
        opmerking = waarom;
    }

    void vervallen(Ik wie) {
        moetOpenBij(wie);
        stand = Publicatiestand.VERVALLEN;
        stapId = null;
    }

    void ingetrokken(Ik wie, String waarom, Instant moment) {
        moet(Publicatiestand.VASTGESTELD);
        mag(wie, Rol.MANAGER);
        if (!isZin(waarom)) {
            throw new RuleViolation("Q3.1", "waarom", "Schrijf in hooguit 300 tekens op waarom ze niet meer gelden.");
        }
        intrekreden = waarom;
        ingetrokkenOp = moment;
        ingetrokkenDoor = wie.naam();
        stand = Publicatiestand.INGETROKKEN;
    }

    private static boolean isZin(String tekst) {
        return tekst != null && !tekst.isBlank() && tekst.length() <= 300;
    }

    private void moet(Publicatiestand nodig) {
        if (stand != nodig) {
            throw new Changed(gewijzigdDoor, gewijzigdOp);
        }
    }

    private static void mag(Ik wie, Rol rol) {
        if (!wie.is(rol)) {
            throw new RuleViolation("Q2.4", "Dit doet de " + rol.woord() + ".");
        }
    }
}
