package nl.buurtregie.vrijwilliger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.buurtregie.platform.persistence.CodeSet;

/** A mediator as a volunteer: where he or she lives, how many cases a year, which languages, when. */
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
    private String beschikbaar = "";
    private String training = Training.BASISTRAINING.name();
    private boolean ervaren;

    @Enumerated(EnumType.STRING)
    private Herkomst herkomst = Herkomst.BEWONER;

    @Column(name = "pauze_tot")
    private LocalDate pauzeTot;

    @Column(name = "intervisie_op")
    private LocalDate intervisieOp;

    private String telefoon;

    @Column(name = "telefoon_voor_paar")
    private boolean telefoonVoorPaar;

    @Version
    private int versie;

    protected Vrijwilliger() {}

    /** @param maxZaken cases a year, 1 to 40 (about 8 is usual) */
    public Vrijwilliger(long medewerkerId, String woonbuurt, int maxZaken, List<String> talen) {
        this.medewerkerId = medewerkerId;
        this.woonbuurt = woonbuurt;
        this.maxZaken = maxZaken;
        this.talen = String.join(",", talen);
    }

    /** As told now. */
    public Vrijwilliger(long medewerkerId, Profiel profiel) {
        this.medewerkerId = medewerkerId;
        wordt(profiel);
    }

    final void wordt(Profiel profiel) {
        woonbuurt = profiel.woonbuurt();
        maxZaken = profiel.maxZaken();
        talen = String.join(",", profiel.talen());
        beschikbaar = CodeSet.write(new TreeSet<>(profiel.beschikbaar()));
        training = CodeSet.write(new TreeSet<>(profiel.training()));
        ervaren = profiel.ervaren();
        herkomst = profiel.herkomst();
        pauzeTot = profiel.pauzeTot();
        intervisieOp = profiel.intervisieOp();
        telefoon = profiel.belnummer() == null ? null : profiel.belnummer().nummer();
        telefoonVoorPaar = telefoon != null && profiel.belnummer().voorPaar();
    }

    public Profiel profiel() {
        return new Profiel(
                woonbuurt,
                maxZaken,
                talen(),
                beschikbaar(),
                CodeSet.read(Training.class, training),
                ervaren,
                herkomst,
                pauzeTot,
                intervisieOp,
                belnummer().orElse(null));
    }

    /** Gets no new cases on this day, by his or her own wish. */
    public boolean heeftPauze(LocalDate dag) {
        return pauzeTot != null && !dag.isAfter(pauzeTot);
    }

    public long medewerkerId() {
        return medewerkerId;
    }

    /** Null for who lives outside the gemeente. */
    public String woonbuurt() {
        return woonbuurt;
    }

    public int maxZaken() {
        return maxZaken;
    }

    public List<String> talen() {
        return Arrays.asList(talen.split(","));
    }

    public Set<Dagdeel> beschikbaar() {
        return CodeSet.read(Dagdeel.class, beschikbaar);
    }

    public boolean isErvaren() {
        return ervaren;
    }

    /** Where the coördinator calls. */
    public Optional<Belnummer> belnummer() {
        return Optional.ofNullable(Belnummer.van(telefoon, telefoonVoorPaar));
    }

    public LocalDate pauzeTot() {
        return pauzeTot;
    }

    public int versie() {
        return versie;
    }
}
