package nl.buurtregie.medewerker;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Somebody with an account: paid or volunteer. */
@Entity
public class Medewerker {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "medewerker")
    @SequenceGenerator(name = "medewerker", sequenceName = "medewerker_seq")
    private Long id;

    private String gebruikersnaam;
    private String naam;
    private String wachtwoord;
    /** 1, and one more with each change. */
    @Column(name = "wachtwoord_hoeveelste")
    private int hoeveelsteWachtwoord = 1;

    private String email;
    private boolean actief = true;
    private boolean demo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "medewerker_rol", joinColumns = @JoinColumn(name = "medewerker_id"))
    @Column(name = "rol")
    @Convert(converter = RollenConverter.class)
    private Set<Rol> rollen = new HashSet<>();

    @Version
    private int versie;

    protected Medewerker() {}

    Medewerker(String gebruikersnaam, String naam, String hash, Set<Rol> rollen, boolean demo) {
        this.gebruikersnaam = gebruikersnaam;
        this.naam = naam;
        this.wachtwoord = hash;
        this.rollen.addAll(rollen);
        this.demo = demo;
    }

    public Ik ik() {
        return new Ik(id, naam, rollen);
    }

    void nieuwWachtwoord(String hash) {
        wachtwoord = hash;
        hoeveelsteWachtwoord++;
    }

    /** A login with an earlier one is over. */
    public int hoeveelsteWachtwoord() {
        return hoeveelsteWachtwoord;
    }

    void bereikbaarOp(String adres) {
        email = adres;
    }

    /** Where mail of the work goes; empty when nobody asked for it. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public boolean isActief() {
        return actief;
    }

    public Long id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    public String gebruikersnaam() {
        return gebruikersnaam;
    }

    String wachtwoord() {
        return wachtwoord;
    }

    public Set<Rol> rollen() {
        return Set.copyOf(rollen);
    }
}
