package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.SharedClock;

/**
 * Somebody asks what we hold of him or her, or to mend, erase, restrict or hand it over, or objects. First it is made sure who it is,
 * then looked for, decided and answered; within a month, that may be made three once (AVG, article 12).
 */
@Entity
public class Verzoek {

    private static final int MAANDEN = 1;
    private static final int MAANDEN_VERLENGD = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verzoek")
    @SequenceGenerator(name = "verzoek", sequenceName = "verzoek_seq")
    private Long id;

    private String nummer;
    private String sleutel;

    @Enumerated(EnumType.STRING)
    private Recht recht;

    @Embedded
    private Vrager vrager;

    @Column(name = "binnen_op")
    private Instant binnenOp;

    private LocalDate uiterlijk;

    @Embedded
    private Verlenging verlenging; // null: it was not

    @Embedded
    private Vastgesteld zeker; // null: not yet

    @Column(name = "gezocht_op")
    private Instant gezochtOp;

    @Enumerated(EnumType.STRING)
    private Uitkomst uitkomst;

    private String reden;
    private String brief;

    @Embedded
    private Ophaling ophaling; // null: there was no link

    @Column(name = "antwoord_id")
    private Long antwoordId; // null: on paper

    @Column(name = "antwoord_gemeld_op")
    private Instant antwoordGemeldOp; // null: it did not fail

    @Column(name = "gesloten_op")
    private Instant geslotenOp;

    @OneToMany(mappedBy = "verzoek", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Gekende> gekenden = new ArrayList<>();

    @OneToMany(mappedBy = "verzoek", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Onderdeel> onderdelen = new ArrayList<>();

    @Version
    private int versie;

    protected Verzoek() {}

    Verzoek(String nummer, Indiening wat, Instant op) {
        this.nummer = nummer;
        this.sleutel = wat.sleutel().toString();
        this.recht = wat.recht();
        this.vrager = new Vrager(wat);
        this.binnenOp = op;
        this.uiterlijk = dag(binnenOp).plusMonths(MAANDEN);
    }

    void zeker(Zekerheid hoe, Ik ik, Instant op) {
        eisOpen();
        zeker = new Vastgesteld(hoe, op, ik.naam());
    }

    /**
     * Search by search: what was found before stays, with what was decided about it.
     *
     * @param wie nobody, and nobody before: nothing is held
     */
    void gevonden(Collection<Betrokkene> wie, Collection<Stuk> stukken, Instant op) {
        eisOpen();
        if (zeker().isEmpty()) {
            throw new RuleViolation("P5.2", "Stel eerst vast wie het is.");
        }
        eisOnbesloten();
        wie.stream()
                .filter(een -> gekenden.stream().noneMatch(al -> al.is(een)))
                .forEach(een -> gekenden.add(new Gekende(this, een)));
        stukken.stream()
                .filter(stuk -> onderdelen.stream().noneMatch(al -> al.sleutel().equals(stuk.sleutel())))
                .forEach(stuk -> onderdelen.add(new Onderdeel(this, stuk)));
        gezochtOp = op;
        uitkomst = gekenden.isEmpty() ? Uitkomst.NIETS_GEVONDEN : null;
    }

    /** Somebody else was chosen: as before it was looked for. */
    void opnieuwZoeken() {
        eisOpen();
        eisOnbesloten();
        gekenden.clear();
        onderdelen.clear();
        gezochtOp = null;
        uitkomst = null;
    }

    private void eisOnbesloten() {
        if (uitkomst != null && uitkomst != Uitkomst.NIETS_GEVONDEN) {
            throw new RuleViolation("P5.10", "Over dit verzoek is al besloten. Wie het is, verandert niet meer.");
        }
    }

    /** Whether more may be looked for: it is known who it is, and nothing was done yet. */
    public boolean kanZoeken() {
        return zeker().isPresent() && geslotenOp == null && (uitkomst == null || uitkomst == Uitkomst.NIETS_GEVONDEN);
    }

    /** What was decided about a request that is not answered piece by piece. */
    void besloten(Uitkomst wat, String waarom) {
        eisOpen();
        if (!wat.isJa() && waarom == null) {
            throw new RuleViolation("P5.4", "reden", "Schrijf waarom niet. De reden komt in de brief.");
        }
        uitkomst = wat;
        reden = waarom;
    }

    /** Done already: from here on only its answer is left. A package is not done before it is sent. */
    public boolean isUitgevoerd() {
        return uitkomst == Uitkomst.TOEGEWEZEN && !recht().isPakket();
    }

    void eisNietUitgevoerd() {
        if (isUitgevoerd()) {
            throw new RuleViolation("P5.6", "Dit verzoek is al uitgevoerd. Verstuur het antwoord.");
        }
    }

    void verlengd(String waarom, Instant op) {
        eisOpen();
        if (verlenging().isPresent() || dag(op).isAfter(uiterlijk)) {
            throw new RuleViolation("P5.7", "reden", "Verlengen kan één keer, en alleen voordat de maand voorbij is.");
        }
        verlenging = new Verlenging(waarom, op);
        uiterlijk = dag(binnenOp).plusMonths(MAANDEN_VERLENGD);
    }

    /** The letter goes out; from here on nothing changes. */
    void beantwoord(Uitkomst wat, String tekst, Instant op) {
        eisOpen();
        if (stap() != Verzoekstap.VERSTUREN && wat != Uitkomst.INGETROKKEN && wat != Uitkomst.AFGEWEZEN) {
            throw new RuleViolation("P5.6", "Er is nog niet over alles besloten. Pas daarna kan de brief weg.");
        }
        uitkomst = wat;
        brief = tekst;
        geslotenOp = op;
    }

    void teHalen(String hash, LocalDate tot) {
        ophaling = new Ophaling(hash, tot);
    }

    /** The answer goes as this message. */
    void gemaild(long bericht) {
        antwoordId = bericht;
        antwoordGemeldOp = null;
    }

    /** When it fails at the new address too, that is told again. */
    void weerOnderweg() {
        antwoordGemeldOp = null;
    }

    Optional<Long> antwoordId() {
        return Optional.ofNullable(antwoordId);
    }

    /** Also of a request that was answered: the answer may have come back. */
    void bereikbaar(String email, String telefoon, String postadres) {
        if (vrager.naam() == null) {
            throw new NotFound();
        }
        vrager.wordt(email, telefoon, postadres);
    }

    /** @return whether there was one that worked */
    boolean linkVervalt() {
        Optional<Ophaling> open = ophaling().filter(Ophaling::isOpen);
        open.ifPresent(Ophaling::vervalt);
        return open.isPresent();
    }

    /** It went by mail with a link, and can go on paper after all. */
    public boolean kanAlsnogOpPapier() {
        return antwoordId != null && geslotenOp != null && brief != null && brief.contains(Beantwoord.LINK);
    }

    /** The same answer; what was not fetched is added on paper. */
    void opPapier(String tekst) {
        brief = tekst;
        antwoordId = null;
        ophaling = ophaling().filter(een -> een.op() != null).orElse(null);
    }

    /** It went by mail, and it is still known what it said and to whom. */
    public boolean kanOpnieuw() {
        return antwoordId != null && geslotenOp != null && brief != null && vrager.email() != null;
    }

    private static LocalDate dag(Instant op) {
        return LocalDate.ofInstant(op, SharedClock.ZONE);
    }

    void eisOpen() {
        if (geslotenOp != null) {
            throw new RuleViolation("P5.10", "Dit verzoek is al beantwoord. Er verandert niets meer aan.");
        }
    }

    /** Where it stands: the first step that is not done. */
    public Verzoekstap stap() {
        return Verzoekstap.eerste(geslotenOp != null, zeker().isPresent(), gezochtOp != null, isBesloten());
    }

    private boolean isBesloten() {
        return uitkomst != null || recht.isPakket() && onderdelen.stream().allMatch(deel -> deel.besluit() != null);
    }

    /** As it was decided; null as long as it was not. */
    public Uitkomst uitkomst() {
        return uitkomst != null || !isBesloten() || gezochtOp == null
                ? uitkomst
                : Uitkomst.van(onderdelen.stream().map(Onderdeel::besluit).toList());
    }

    Onderdeel onderdeel(long onderdeel) {
        return onderdelen.stream()
                .filter(deel -> deel.id() == onderdeel)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public Recht recht() {
        return recht;
    }

    /** Who asks, and what. */
    public Vrager vrager() {
        return vrager;
    }

    public Instant binnenOp() {
        return binnenOp;
    }

    /** Last day on which an answer is in time. */
    public LocalDate uiterlijk() {
        return uiterlijk;
    }

    public Optional<Verlenging> verlenging() {
        return Optional.ofNullable(verlenging).filter(een -> een.op() != null);
    }

    public Optional<Vastgesteld> zeker() {
        return Optional.ofNullable(zeker).filter(een -> een.op() != null);
    }

    public Instant gezochtOp() {
        return gezochtOp;
    }

    public String reden() {
        return reden;
    }

    /** The answer as it was sent; null before, and when it was erased. */
    public String brief() {
        return brief;
    }

    /** Empty: there was no link. */
    public Optional<Ophaling> ophaling() {
        return Optional.ofNullable(ophaling).filter(een -> een.tot() != null);
    }

    public Instant geslotenOp() {
        return geslotenOp;
    }

    public List<Gekende> gekenden() {
        return List.copyOf(gekenden);
    }

    public List<Onderdeel> onderdelen() {
        return List.copyOf(onderdelen);
    }
}
