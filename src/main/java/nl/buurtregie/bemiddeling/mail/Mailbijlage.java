package nl.buurtregie.bemiddeling.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.inkomend.Bijlage;

/** A file that came along with a mail. Nobody can open it until it was judged; it goes with the mail, or to the case. */
@Entity
public class Mailbijlage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mailbijlage")
    @SequenceGenerator(name = "mailbijlage", sequenceName = "mailbijlage_seq", allocationSize = 1)
    private Long id;

    @Column(name = "mailvoorstel_id")
    private long mailvoorstelId;

    private String naam;
    private String soort;
    private int grootte;
    private byte[] inhoud;
    private String wat; // null: it does not go along
    private boolean nagekeken;

    protected Mailbijlage() {}

    /** @param soort as a page says it */
    Mailbijlage(Mailvoorstel mail, Bijlage bijlage, String soort) {
        this.mailvoorstelId = mail.id();
        this.naam = bijlage.naam();
        this.soort = soort;
        this.inhoud = bijlage.inhoud();
        this.grootte = inhoud.length;
    }

    /** It was judged: it goes along to the case, under these words. */
    void houd(String woorden, Bijlagekeuring.Gekeurd gekeurd) {
        inhoud = gekeurd.inhoud();
        grootte = inhoud.length;
        nagekeken = gekeurd.nagekeken();
        wat = woorden;
    }

    /** It does not go along after all. */
    void laat() {
        wat = null;
    }

    public Long id() {
        return id;
    }

    long mailvoorstelId() {
        return mailvoorstelId;
    }

    /** As the sender called it. */
    public Optional<String> naam() {
        return Optional.ofNullable(naam);
    }

    /** As a page says it. */
    public String soort() {
        return soort;
    }

    /** @throws NotFound when nobody judged it */
    public byte[] inhoud() {
        if (wat == null) {
            throw new NotFound();
        }
        return inhoud.clone();
    }

    byte[] ongezien() {
        return inhoud.clone();
    }

    /** What it is, in the words of a coördinator; null when it does not go along to the case. */
    public String wat() {
        return wat;
    }

    /** In bytes. */
    public int grootte() {
        return grootte;
    }

    /** A virus scanner looked at it. */
    public boolean isNagekeken() {
        return nagekeken;
    }
}
