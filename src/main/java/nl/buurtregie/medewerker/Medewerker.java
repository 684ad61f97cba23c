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
import java.time.Instant;
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

    @Column(name = "zonder_uitnodiging")
    private boolean zonderUitnodiging;

    private boolean actief = true;
    private boolean demo;

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @Column(name = "gewist_op")
    private Instant gewistOp;

    /** Kept by {@link Sessies}, beside the rest: being seen is no change of an account. */
    @Column(name = "gezien_op", insertable = false, updatable = false)
    private Instant gezienOp;

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

    /** Somebody who is invited: nobody can log in as him or her yet. */
    public static Medewerker genodigd(String naam, String email, Set<Rol> rollen) {
        Medewerker nieuw = new Medewerker(null, naam, null, rollen, false);
        nieuw.email = email;
        nieuw.actief = false;
        return nieuw;
    }

    /** Somebody whom the provider of the gemeente knows: without a password, from the first moment at work. */
    public static Medewerker vanDeGemeente(String gebruikersnaam, String naam, String email, Set<Rol> rollen) {
        Medewerker nieuw = new Medewerker(gebruikersnaam, naam, null, rollen, false);
        nieuw.email = email;
        return nieuw;
    }

    /**
     * Comes in through the gemeente from here on, and in no other way; wherever a password was used, one is logged out.
     *
     * @param eigenGebruikersnaam for who was invited, and has none yet
     */
    public void komtViaGemeente(String eigenGebruikersnaam) {
        gebruikersnaam = gebruikersnaam == null ? eigenGebruikersnaam : gebruikersnaam;
        nieuwWachtwoord(null);
        actief = true;
    }

    /** False for whoever always comes in through the gemeente. */
    public boolean heeftWachtwoord() {
        return wachtwoord != null;
    }

    /** Takes the invitation; from here on there is somebody to log in as. */
    public void neemtAan(String eigenNaam, String eigenGebruikersnaam, String hash) {
        naam = eigenNaam;
        gebruikersnaam = eigenGebruikersnaam;
        nieuwWachtwoord(hash);
        actief = true;
    }

    /** Nobody is logged in as him or her any more, also when the account is opened again. */
    public void sluit(Instant op) {
        actief = false;
        geslotenOp = op;
        hoeveelsteWachtwoord++;
    }

    /** Nobody in particular any more; who did what can still be told apart. Only of a closed account, and for good. */
    public void gewist(Instant op) {
        naam = "Oud-medewerker " + id;
        gebruikersnaam = null;
        email = null;
        nieuwWachtwoord(null);
        gewistOp = op;
    }

    /** As it was; somebody who never took the invitation is invited again. */
    public void heropent() {
        geslotenOp = null;
        actief = gebruikersnaam != null;
    }

    public void krijgt(Rol rol) {
        rollen.add(rol);
    }

    public void verliest(Rol rol) {
        rollen.remove(rol);
    }

    public void heet(String nieuweNaam) {
        naam = nieuweNaam;
    }

    /** Where this account is in its life. */
    public Accountstand stand() {
        if (geslotenOp != null) {
            return Accountstand.GESLOTEN;
        }
        return actief ? Accountstand.ACTIEF : Accountstand.UITGENODIGD;
    }

    public Ik ik() {
        return new Ik(id, naam, rollen);
    }

    public void nieuwWachtwoord(String hash) {
        wachtwoord = hash;
        hoeveelsteWachtwoord++;
    }

    /** A login with an earlier one is over. */
    public int hoeveelsteWachtwoord() {
        return hoeveelsteWachtwoord;
    }

    public void bereikbaarOp(String adres) {
        email = adres;
    }

    void wilUitnodigingen(boolean graag) {
        zonderUitnodiging = !graag;
    }

    /** No invitation for each talk; every other mail goes. */
    public boolean isZonderUitnodiging() {
        return zonderUitnodiging;
    }

    /** Where mail of the work goes; empty when nobody asked for it. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public boolean isActief() {
        return actief;
    }

    /** Has this role, or will have it as soon as the invitation was taken. */
    public boolean houdt(Rol rol) {
        return geslotenOp == null && rollen.contains(rol);
    }

    /** Has this role, and can come in. */
    public boolean werktAls(Rol rol) {
        return actief && rollen.contains(rol);
    }

    /** Invented, with a password that everybody knows. */
    public boolean isDemo() {
        return demo;
    }

    public Optional<Instant> geslotenOp() {
        return Optional.ofNullable(geslotenOp);
    }

    public boolean isGewist() {
        return gewistOp != null;
    }

    public Optional<Instant> gezienOp() {
        return Optional.ofNullable(gezienOp);
    }

    public Long id() {
        return id;
    }

    public String naam() {
        return naam;
    }

    /** Null until the invitation was taken. */
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
