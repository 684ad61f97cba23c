package nl.buurtregie.overlast;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.CodeSet;

/** A line of the roster: how somebody is employed, in which buurten and on which days he or she walks. */
@Entity
public class Concierge {

    @Id
    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Enumerated(EnumType.STRING)
    private Aanstelling aanstelling;

    private String gebiedsnaam;
    private String dagen;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "concierge_gebied", joinColumns = @JoinColumn(name = "medewerker_id"))
    @Column(name = "buurt_code")
    private Set<String> buurten = new HashSet<>();

    @Version
    private int versie;

    protected Concierge() {}

    Concierge(
            long medewerkerId,
            Aanstelling aanstelling,
            String gebiedsnaam,
            Set<DayOfWeek> dagen,
            Collection<String> buurten) {
        this.medewerkerId = medewerkerId;
        wijzig(aanstelling, gebiedsnaam, dagen, buurten);
    }

    /** How somebody is employed. */
    public enum Aanstelling {
        IN_DIENST("in dienst"),
        ID_BAAN("ID-baan"),
        VRIJWILLIGER("vrijwilliger");

        private final String woord;

        Aanstelling(String woord) {
            this.woord = woord;
        }

        public String woord() {
            return woord;
        }
    }

    /** @param naam of the gebied as people say it, at most 80 characters */
    final void wijzig(Aanstelling hoe, String naam, Set<DayOfWeek> wanneer, Collection<String> waar) {
        if (waar.isEmpty()) {
            throw new RuleViolation("O8.1", "buurten", "Kies minstens één buurt.");
        }
        if (naam == null || naam.isBlank() || naam.length() > 80) {
            throw new RuleViolation("O8.2", "gebiedsnaam", "Geef het gebied een naam van hooguit 80 tekens.");
        }
        aanstelling = hoe;
        gebiedsnaam = naam;
        dagen = CodeSet.write(wanneer);
        buurten.clear();
        buurten.addAll(waar);
    }

    public long medewerkerId() {
        return medewerkerId;
    }

    public Aanstelling aanstelling() {
        return aanstelling;
    }

    public String gebiedsnaam() {
        return gebiedsnaam;
    }

    public Set<DayOfWeek> dagen() {
        return CodeSet.read(DayOfWeek.class, dagen);
    }

    /** Codes of the buurten. */
    public Set<String> buurten() {
        return Set.copyOf(buurten);
    }

    /** It is this colleague's, and lies where he or she walks. */
    boolean heeft(Probleem probleem) {
        return medewerkerId.equals(probleem.eigenaar()) && buurten.contains(probleem.buurtCode());
    }

    public int versie() {
        return versie;
    }
}
