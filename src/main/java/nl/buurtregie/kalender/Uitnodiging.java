package nl.buurtregie.kalender;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;

/** What the own calendar of one mediator was told last about one talk. */
@Entity
public class Uitnodiging {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uitnodiging")
    @SequenceGenerator(name = "uitnodiging", sequenceName = "uitnodiging_seq")
    private Long id;

    @Column(name = "gesprek_id")
    private long gesprekId;

    @Column(name = "medewerker_id")
    private long medewerkerId;

    private int gezien;
    private int volgorde;
    private int eerste; // the number of the mail with which the calendar first hears of it
    private boolean ingetrokken;
    private Instant op;

    @Version
    private int versie;

    protected Uitnodiging() {}

    Uitnodiging(Gesprek gesprek, long medewerkerId, Instant op) {
        this.gesprekId = gesprek.id();
        this.medewerkerId = medewerkerId;
        this.gezien = gesprek.volgorde();
        this.op = op;
    }

    /** Whether the calendar shows something else than the truth. */
    boolean isAchter(Gesprek gesprek, boolean hoortErbij) {
        return hoortErbij ? ingetrokken || gezien != gesprek.volgorde() : !ingetrokken;
    }

    void verteld(Gesprek gesprek, boolean hoortErbij, Instant moment) {
        gezien = gesprek.volgorde();
        ingetrokken = !hoortErbij;
        op = moment;
        volgorde++;
    }

    /** The first word never went: the next one is the first, and without one there is nothing to take back. */
    void nietVerteld() {
        ingetrokken = true;
        eerste = volgorde + 1;
    }

    boolean isEerste() {
        return volgorde == eerste;
    }

    /** Of the first word. */
    String eersteSleutel() {
        return over() + "-" + eerste;
    }

    /** With which every key begins of what this calendar is told about this talk. */
    String over() {
        return gesprekId + "-" + medewerkerId;
    }

    boolean gaatOver(Gesprek gesprek, long wie) {
        return gesprekId == gesprek.id() && medewerkerId == wie;
    }

    boolean gaatOver(Gesprek gesprek) {
        return gesprekId == gesprek.id();
    }

    /** Of the mail: the same news under the same key. */
    String sleutel() {
        return over() + "-" + volgorde;
    }

    long medewerkerId() {
        return medewerkerId;
    }

    /** Goes up with every mail, as calendars want. */
    int volgorde() {
        return volgorde;
    }

    Instant op() {
        return op;
    }
}
