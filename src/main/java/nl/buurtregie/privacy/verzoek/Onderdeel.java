package nl.buurtregie.privacy.verzoek;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import org.apache.commons.codec.digest.DigestUtils;

/** One thing that was found, and what is done with it. */
@Entity
@Table(name = "verzoek_onderdeel")
public class Onderdeel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "verzoek_onderdeel")
    @SequenceGenerator(name = "verzoek_onderdeel", sequenceName = "verzoek_onderdeel_seq", allocationSize = 1)
    private Long id;

    @ManyToOne
    @JoinColumn(name = "verzoek_id")
    private Verzoek verzoek;

    private String sleutel;
    private String wat;
    private String plek;
    private boolean gemengd;

    @Enumerated(EnumType.STRING)
    private Besluit voorstel;

    @Column(name = "voorstel_door")
    private String voorstelDoor;

    private String zwart;
    private String afdruk;

    @Enumerated(EnumType.STRING)
    private Besluit besluit;

    private String reden;

    protected Onderdeel() {}

    Onderdeel(Verzoek verzoek, Stuk stuk) {
        this.verzoek = verzoek;
        this.sleutel = stuk.sleutel();
        this.wat = stuk.wat();
        this.plek = stuk.plek();
        this.gemengd = stuk.isGemengd();
    }

    /**
     * Whoever may see both neighbours says what may go.
     *
     * @param heel the text that was looked at
     */
    void nagekeken(Besluit hoe, String heel, String watBlijft, Ik ik) {
        verzoek.eisOpen();
        voorstel = hoe;
        zwart = hoe == Besluit.NIET ? null : watBlijft;
        afdruk = DigestUtils.sha256Hex(heel);
        voorstelDoor = ik.naam();
        besluit = null;
        reden = null;
    }

    private boolean gaat() {
        return besluit == Besluit.GEVEN || besluit == Besluit.DEELS;
    }

    /** Whether it would go, and is not the text any more that somebody looked at. */
    boolean isVeranderd(Stuk nu) {
        return gaat()
                && nu.isGemengd()
                && !(gemengd && DigestUtils.sha256Hex(nu.gemengd()).equals(afdruk));
    }

    /** It has to be looked at once more, and decided after that. */
    void opnieuwNakijken() {
        verzoek.eisOpen();
        gemengd = true;
        voorstel = null;
        voorstelDoor = null;
        zwart = null;
        afdruk = null;
        besluit = null;
    }

    void besloten(Besluit hoe, String waarom) {
        verzoek.eisOpen();
        boolean mag = hoe == Besluit.NIET || (gemengd ? hoe == voorstel : hoe == Besluit.GEVEN);
        if (!mag) {
            throw new RuleViolation(
                    "P5.3", "Hierin kan iets over de buur staan. De coördinator kijkt eerst wat weg mag.");
        }
        if (hoe == Besluit.NIET && waarom == null) {
            throw new RuleViolation("P5.4", "reden-" + id, "Schrijf waarom niet. De reden komt in de brief.");
        }
        besluit = hoe;
        reden = hoe == Besluit.NIET ? waarom : null;
    }

    public Long id() {
        return id;
    }

    public Verzoek verzoek() {
        return verzoek;
    }

    public String sleutel() {
        return sleutel;
    }

    public String wat() {
        return wat;
    }

    public String plek() {
        return plek;
    }

    public boolean isGemengd() {
        return gemengd;
    }

    /** Nobody looked yet whether it is about another too. */
    public boolean isNogNaTeKijken() {
        return gemengd && voorstel == null && besluit == null;
    }

    /** What the coördinator says; null: not yet, or nobody has to. */
    public Besluit voorstel() {
        return voorstel;
    }

    public String voorstelDoor() {
        return voorstelDoor;
    }

    /** What is left of the text; null unless a part goes. */
    public String zwart() {
        return voorstel == Besluit.DEELS ? zwart : null;
    }

    /** The text that goes, of when it was looked at; null when none goes, or when that was before it was kept. */
    String blijft() {
        return gaat() ? zwart : null;
    }

    boolean isBesloten() {
        return besluit != null;
    }

    public Besluit besluit() {
        return besluit;
    }

    public String reden() {
        return reden;
    }
}
