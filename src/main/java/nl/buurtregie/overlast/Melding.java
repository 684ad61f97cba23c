package nl.buurtregie.overlast;

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
import java.time.LocalDate;
import java.util.UUID;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Contacttekst;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;

/** One person saw it, or told us: an observation of a conciërge or a report of a resident. It belongs to a problem. */
@Entity
@Table(name = "overlastmelding")
public class Melding {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "overlastmelding")
    @SequenceGenerator(name = "overlastmelding", sequenceName = "overlastmelding_seq", allocationSize = 1)
    private Long id;

    @Enumerated(EnumType.STRING)
    private Bron bron;

    @Enumerated(EnumType.STRING)
    @Column(name = "contact_tekst")
    private Contacttekst contactTekst;

    /** Key of the other program that sent it. */
    private Long programma;

    private String nummer;
    private String sleutel;
    private String afdruk;

    @Column(name = "probleem_id")
    private long probleemId;

    private String categorie;

    @Column(name = "gezien_op")
    private Instant gezienOp;

    @Column(name = "ontvangen_op")
    private Instant ontvangenOp;

    @Column(name = "medewerker_id")
    private Long medewerkerId;

    @Column(name = "ronde_id")
    private String rondeId;

    private double lat;
    private double lon;
    private Integer nauwkeurig;

    @Column(name = "buurt_code")
    private String buurtCode;

    private Integer ernst;
    private Integer aantal;

    @Enumerated(EnumType.STRING)
    private Actie actie;

    private String notitie;

    @Column(name = "notitie_tot")
    private LocalDate notitieTot;

    @Column(name = "melder_naam")
    private String melderNaam;

    @Column(name = "melder_contact")
    private String melderContact;

    @Column(name = "contact_tot")
    private LocalDate contactTot;

    @Column(name = "antwoord_voor")
    private LocalDate antwoordVoor;

    @Column(name = "beantwoord_op")
    private Instant beantwoordOp;

    @Column(name = "ingetrokken_op")
    private Instant ingetrokkenOp;

    @Column(name = "geen_berichten_op")
    private Instant geenBerichtenOp;

    private String geheim;
    private String verwacht;

    @Column(name = "melder_taal")
    private String melderTaal;

    /** It opened its problem: the words of the place are its own. */
    private boolean opende;

    protected Melding() {}

    Melding(
            String nummer,
            String afdruk,
            Nieuws nieuws,
            Probleem probleem,
            String buurtCode,
            Long medewerker,
            Instant op) {
        this.bron = nieuws.bron();
        this.nummer = nummer;
        this.sleutel = nieuws.sleutel().toString();
        this.afdruk = afdruk;
        this.probleemId = probleem.id();
        this.categorie = nieuws.categorie().slug();
        this.gezienOp = nieuws.gezien();
        this.ontvangenOp = op;
        this.medewerkerId = medewerker;
        this.rondeId = nieuws.ronde() == null ? null : nieuws.ronde().toString();
        this.lat = nieuws.plaats().lat();
        this.lon = nieuws.plaats().lon();
        this.nauwkeurig = nieuws.plaats().nauwkeurig();
        this.buurtCode = buurtCode;
        this.ernst = nieuws.ernst();
        this.aantal = nieuws.aantal();
        this.actie = nieuws.actie();
        this.verwacht = new Aankondigingen(nieuws.fotos()).schrijf();
    }

    /** A note is a fact that expires. */
    void notitie(String tekst, LocalDate tot) {
        notitie = tekst;
        notitieTot = tekst == null ? null : tot;
    }

    /** Somebody wants to hear how it ends. */
    void melder(Nieuws.Contact contact, LocalDate voor, LocalDate tot) {
        melderNaam = contact.naam();
        melderContact = contact.bereik();
        melderTaal = contact.taal();
        contactTot = tot;
        antwoordVoor = voor;
    }

    /** @param hash SHA-256 of the link with which the reporter follows it */
    void teVolgenMet(String hash) {
        geheim = hash;
    }

    /** A word was given; the next one comes before this day. */
    void hoortWeerVoor(LocalDate dag) {
        antwoordVoor = dag;
    }

    void beantwoord(Instant op) {
        beantwoordOp = op;
    }

    void ingetrokken(Instant op) {
        ingetrokkenOp = op;
        antwoordVoor = null;
    }

    /** Whoever made it wants to hear nothing more of it. @throws RuleViolation O7.4 */
    void geenBerichten(Instant op) {
        if (melderContact == null || geenBerichtenOp != null || ingetrokkenOp != null) {
            throw new RuleViolation("O7.4", "Deze melder krijgt al geen berichten.").asConflict();
        }
        geenBerichtenOp = op;
        antwoordVoor = null;
    }

    /** @param voor the day before which a word comes; null when there is none to come. @throws RuleViolation O7.4 */
    void weerBerichten(LocalDate voor) {
        if (geenBerichtenOp == null || melderContact == null) {
            throw new RuleViolation("O7.4", "Bij deze melding zijn berichten niet gestopt.").asConflict();
        }
        geenBerichtenOp = null;
        antwoordVoor = beantwoordOp == null ? voor : null;
    }

    void opende() {
        opende = true;
    }

    /** Of the other problem somebody else named the place. */
    void verhuistNaar(Probleem ander) {
        probleemId = ander.id();
        opende = false;
    }

    /** One more photo. */
    void kondigAan(Nieuws.Aankondiging foto) {
        verwacht = aankondigingen().met(foto).schrijf();
    }

    /** It was taken away, and does not come back. */
    void fotoWeg(UUID foto) {
        verwacht = aankondigingen().zonder(foto).schrijf();
    }

    /** @throws RuleViolation O1.6 when it reaches nobody */
    void melderWordt(String naam, String contact) {
        if (contact != null) {
            Nieuws.Contact.eisBereik(contact);
        }
        melderNaam = naam;
        melderContact = contact;
    }

    Aankondigingen aankondigingen() {
        return Aankondigingen.lees(verwacht);
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    String afdruk() {
        return afdruk;
    }

    public long probleemId() {
        return probleemId;
    }

    public String categorie() {
        return categorie;
    }

    public Instant gezienOp() {
        return gezienOp;
    }

    public Instant ontvangenOp() {
        return ontvangenOp;
    }

    public Long medewerkerId() {
        return medewerkerId;
    }

    public Plaats plaats() {
        return new Plaats(lat, lon, nauwkeurig);
    }

    public String buurtCode() {
        return buurtCode;
    }

    public Integer aantal() {
        return aantal;
    }

    public Actie actie() {
        return actie;
    }

    public String notitie() {
        return notitie;
    }

    /** Last day of the note. */
    public LocalDate notitieTot() {
        return notitieTot;
    }

    public String melderNaam() {
        return melderNaam;
    }

    public String melderContact() {
        return melderContact;
    }

    /** The language of the page on which it was left, in Dutch; null on other roads. */
    String melderTaal() {
        return melderTaal;
    }

    /** Its photos are of whoever told us, and not of the conciërge who saw it. */
    boolean isVanMelder() {
        return bron != Bron.CONCIERGE;
    }

    /** Whether the words of the place are of this reporter. */
    boolean isEigenPlek() {
        return opende;
    }

    /** It can be mailed, where mail goes ({@link Meldingen#hoortPerMail}); there is no number to call. */
    public boolean isPerMail() {
        return MailAddress.isPossible(melderContact);
    }

    /** The end of the term in which the reporter hears from us, see {@link #belofte}; null when nobody waits. */
    LocalDate antwoordVoor() {
        return antwoordVoor;
    }

    public Instant beantwoordOp() {
        return beantwoordOp;
    }

    /** Messages about it were stopped, as the reporter wished. */
    public boolean isZonderBerichten() {
        return geenBerichtenOp != null;
    }

    public boolean isIngetrokken() {
        return ingetrokkenOp != null;
    }

    /** Somebody still waits for an answer. Whose contact was erased waits no longer: nobody can tell him. */
    public boolean isWachtend() {
        return antwoordVoor != null && melderContact != null && beantwoordOp == null && ingetrokkenOp == null;
    }

    /** Whether a word before this day is one that can be given: on that day we know still how to reach him. */
    boolean isBereikbaarTot(LocalDate dag) {
        return contactTot != null && !dag.isAfter(contactTot);
    }

    /** The day before which the reporter hears from us; null when nobody waits, or when by then nobody can tell him. */
    public LocalDate belofte() {
        return isWachtend() && isBereikbaarTot(antwoordVoor) ? antwoordVoor : null;
    }

    void vanProgramma(Long dat) {
        programma = dat;
    }

    /**
     * Somebody left how to be reached.
     *
     * @param tekst the words beside it, or null: those that are shown there now
     */
    void contactGegeven(Contacttekst tekst, boolean gaatMail) {
        contactTekst = tekst == null ? Contacttekst.nu(bron, gaatMail) : tekst;
    }

    /** Next to which words it was left; null: it was not. */
    Contacttekst contactTekst() {
        return contactTekst;
    }

    public Bron bron() {
        return bron;
    }

    /** Its own words go back to the program that sent them, and to no other. */
    public boolean isVanProgramma(Long ander) {
        return programma != null && programma.equals(ander);
    }
}
