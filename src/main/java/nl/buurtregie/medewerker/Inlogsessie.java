package nl.buurtregie.medewerker;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** A place where somebody is logged in, from the login until it ends. */
@Entity
@Table(name = "sessie")
class Inlogsessie {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "sessie")
    @SequenceGenerator(name = "sessie", sequenceName = "sessie_seq")
    private Long id;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private String sleutel;
    private String toestel;
    private Instant begonnen;
    private Instant gezien;
    private Instant einde;

    @Enumerated(EnumType.STRING)
    private Inlogwijze wijze;

    /** When its owner last showed to be the owner. */
    private Instant bevestigd;

    /** The session at the provider of the gemeente; null for whoever did not come from there. */
    private String elders;

    /** When the page last said that somebody touched it; null when it never did. */
    private Instant aangeraakt;

    @Column(name = "op_slot")
    private boolean opSlot;

    /** With the how-manieth password of the account; null of a login of long ago. */
    private Integer wachtwoord;

    protected Inlogsessie() {}

    Inlogsessie(Medewerker wie, String sleutel, String toestel, Inlogwijze wijze, Instant nu) {
        this.medewerkerId = wie.id();
        this.wachtwoord = wie.hoeveelsteWachtwoord();
        this.sleutel = sleutel;
        this.toestel = toestel;
        this.begonnen = nu;
        this.gezien = nu;
        this.wijze = wijze;
        this.bevestigd = nu;
    }

    /** A provider that does not ask again lets in whoever sits there: that is no proof of just now. */
    Inlogsessie via(Sessies.Elders login) {
        if (login != null) {
            elders = login.sessie();
            Instant getoond = login.getoond() == null ? Instant.EPOCH : login.getoond();
            bevestigd = getoond.isBefore(begonnen) ? getoond : begonnen;
        }
        return this;
    }

    Aanwezig voor(String eigenSleutel) {
        return new Aanwezig(id, toestel, begonnen, gezien, sleutel.equals(eigenSleutel));
    }

    Sessies.Eigenaar van(Medewerker wie) {
        return new Sessies.Eigenaar(wie, wijze, begonnen, gezien, bevestigd, aangeraakt, opSlot);
    }
}
