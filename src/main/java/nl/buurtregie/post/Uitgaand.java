package nl.buurtregie.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.buurtregie.platform.RuleViolation;

/**
 * One message on its way out. It waits; the mail server asks for its content, and from that moment until its answer nobody can know for sure
 * whether it was sent. Found so after a crash it does not go again by itself: a person decides. Once sent, only the fact remains.
 */
@Entity
public class Uitgaand {

    private static final Duration VERS = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "uitgaand")
    @SequenceGenerator(name = "uitgaand", sequenceName = "uitgaand_seq", allocationSize = 1)
    private Long id;

    private String soort;

    @Enumerated(EnumType.STRING)
    private Postweg weg;

    private String vanzelf; // null: somebody made it
    private String sleutel; // under which it goes once; null: as vanzelf
    private String nummer;

    @Embedded
    private Inhoud inhoud;

    @Enumerated(EnumType.STRING)
    private Poststand stand = Poststand.WACHT;

    private int pogingen;
    private Instant volgende;
    private Instant uiterlijk; // null: it goes whenever it can

    @Column(name = "gemaakt_op")
    private Instant gemaaktOp;

    @Column(name = "stand_op")
    private Instant standOp;

    private String fout;
    private String besluit;
    private boolean terug; // it came back, also when that was dealt with
    private boolean vergeten; // sent, and nobody may know any more to whom

    protected Uitgaand() {}

    Uitgaand(Bericht bericht, Instant op) {
        this(bericht, null, null, null, op);
    }

    /** @param sms the same as a text message, for when the e-mail does not arrive; null when there is none */
    Uitgaand(Bericht bericht, Bericht sms, String vanzelf, String sleutel, Instant op) {
        this.vanzelf = vanzelf;
        this.sleutel = sleutel;
        weg = bericht.weg();
        soort = bericht.soort();
        nummer = bericht.nummer();
        inhoud = Inhoud.van(bericht, sms);
        uiterlijk = bericht.uiterlijk();
        gemaaktOp = op;
        standOp = op;
        volgende = op;
    }

    /** The mail server asks for the content: from here on only its answer tells whether it was sent. */
    void begonnen(Instant op) {
        naar(Poststand.BEZIG, op, null);
    }

    void verstuurd(Instant op) {
        pogingen++;
        naar(Poststand.VERSTUURD, op, null);
        wis();
    }

    /** Certainly not sent: again after the next wait of the schedule, or no more. */
    void nietGelukt(Instant op, String waarom, List<Duration> rooster) {
        pogingen++;
        if (pogingen > rooster.size()) {
            naar(Poststand.MISLUKT, op, waarom);
        } else {
            naar(Poststand.WACHT, op, waarom);
            volgende = op.plus(rooster.get(pogingen - 1));
        }
    }

    /** Refused for good: trying again would give the same answer. */
    void geweigerd(Instant op, String waarom) {
        pogingen++;
        naar(Poststand.MISLUKT, op, waarom);
    }

    void onzeker(Instant op, String waarom) {
        pogingen++;
        naar(Poststand.ONZEKER, op, waarom);
    }

    /** A mail server brought it back. What perhaps went did not; whoever got it may be forgotten. */
    void kwamTerug(Instant op, String waarom) {
        if (stand == Poststand.ONZEKER) {
            naar(Poststand.MISLUKT, op, waarom);
        } else if (stand == Poststand.VERSTUURD) {
            terug = true;
            naar(vergeten ? Poststand.VERVALLEN : Poststand.TERUGGEKOMEN, op, vergeten ? null : waarom);
        }
    }

    void opnieuw(Instant op, String door) {
        stand.eisBesluit();
        stand.eisTekst();
        if (isTeLaat(op)) {
            throw new RuleViolation("P1.6", "Wat in dit bericht staat, geldt niet meer. Leg het neer.");
        }
        naar(Poststand.WACHT, op, null);
        besluit = door;
        pogingen = 0;
        volgende = op;
    }

    /** It did not arrive as an e-mail: from here on it is a text message, and nothing of the e-mail is left. */
    void alsSms(Instant op, String door) {
        stand.eisTekst();
        if (!inhoud.kanAlsSms()) {
            throw new RuleViolation("P1.5", "Van deze buur is bij dit bericht geen mobiel nummer bekend. Bel zelf.");
        }
        opnieuw(op, door);
        weg = Postweg.SMS;
        inhoud = inhoud.alsSms();
    }

    void neergelegd(Instant op, String door) {
        stand.eisBesluit();
        naar(Poststand.VERVALLEN, op, null);
        besluit = door;
        wis();
    }

    /** What it says is no longer so. Perhaps it went; it does not go again. */
    void achterhaald(Instant op) {
        uiterlijk = op;
    }

    /** Its reader is reached elsewhere now. What failed this week goes at once; what failed earlier, or perhaps went, waits for a person still. */
    void verhuisd(String oud, String nieuw, Instant op) {
        boolean hierheen = inhoud.isAan(oud);
        inhoud = inhoud.verhuisd(oud, nieuw);
        if (hierheen && nieuw == null) {
            vergeten(op);
        } else if (hierheen && stand != Poststand.ONZEKER && gemaaktOp.isAfter(op.minus(VERS))) {
            naar(Poststand.WACHT, op, null);
            pogingen = 0;
            volgende = op;
        }
    }

    /** What it says is no longer so. */
    boolean isTeLaat(Instant nu) {
        return uiterlijk != null && !nu.isBefore(uiterlijk);
    }

    /** It waited past its last moment: it does not go, and the page says why. */
    void teLaat(Instant op) {
        naar(Poststand.VERVALLEN, op, null);
        wis();
        fout = "Het moment waar het over ging was voorbij. Daarom is het niet verstuurd.";
    }

    void vergeten(Instant op) {
        vergeten = true;
        if (stand != Poststand.VERSTUURD && stand != Poststand.BEZIG) {
            naar(Poststand.VERVALLEN, op, null);
        }
        wis();
    }

    void teruggenomen(Instant op) {
        if (stand.isWeg()) {
            throw new RuleViolation("P1.4", "Er gaat net een bericht de deur uit. Kijk over een minuut opnieuw.");
        }
        vergeten(op);
    }

    /** A message of which the content was erased meanwhile can only be done with. */
    private void naar(Poststand nieuw, Instant op, String waarom) {
        stand = inhoud.isVoorNiemand() && !nieuw.isVerstuurd() ? Poststand.VERVALLEN : nieuw;
        standOp = op;
        fout = waarom;
    }

    private void wis() {
        inhoud = inhoud.gewist();
        fout = null; // a mail server repeats the address
    }

    /** Its Message-ID, the same at every try. */
    String kenmerk(String domein) {
        return Terugbericht.kenmerk(id, gemaaktOp, inhoud.geheim(), domein);
    }

    /** Whoever says that it came back knows its whole Message-ID. */
    boolean heeft(Terugbericht bericht) {
        return bericht.isVan(gemaaktOp) && inhoud.isKenmerk(bericht.geheim());
    }

    Bericht bericht() {
        return inhoud.bericht(weg, soort, nummer, uiterlijk);
    }

    Postregel regel() {
        return new Postregel(
                id, weg, soort, nummer, stand, pogingen, gemaaktOp, standOp, volgende, fout, inhoud.kanAlsSms(), terug);
    }

    String vanzelf() {
        return vanzelf;
    }

    String sleutel() {
        return sleutel;
    }

    Long id() {
        return id;
    }

    Instant gemaaktOp() {
        return gemaaktOp;
    }

    Poststand stand() {
        return stand;
    }
}
