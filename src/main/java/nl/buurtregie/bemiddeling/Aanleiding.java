package nl.buurtregie.bemiddeling;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.platform.persistence.CodeSet;

/** How the case came to us, and what it is about; it does not change, but for what it turns out to be about, and what is let go. */
@Embeddable
class Aanleiding {

    private String sleutel;

    @Column(name = "aangemeld_op")
    private Instant aangemeldOp;

    @Column(name = "aangemeld_door")
    private Long aangemeldDoor;

    @Enumerated(EnumType.STRING)
    private Kanaal kanaal;

    @Enumerated(EnumType.STRING)
    private Verwijzer verwijzer;

    @Enumerated(EnumType.STRING)
    private Aard hoofdaard;

    private String aarden;
    private String aardcode;
    private String aardwoord;
    private String verwijzercode;
    private String verwijzerwoord;

    @Enumerated(EnumType.STRING)
    @Column(name = "buur_weet")
    private Buurweet buurWeet; // null: it was not asked, or the case is about nobody any more

    protected Aanleiding() {}

    Aanleiding(Aanmelding aanmelding, Long door, Instant op) {
        sleutel = aanmelding.sleutel().toString();
        aangemeldOp = op;
        aangemeldDoor = door;
        kanaal = aanmelding.kanaal();
        verwijzer = aanmelding.verwijzer();
        hoofdaard = aanmelding.hoofdaard();
        aarden = CodeSet.write(aanmelding.aarden());
        buurWeet = aanmelding.buurWeet();
        if (aanmelding.aardwoord() != null) {
            aardcode = aanmelding.aardwoord().code();
            aardwoord = aanmelding.aardwoord().woord();
        }
        if (aanmelding.verwijzerwoord() != null) {
            verwijzercode = aanmelding.verwijzerwoord().code();
            verwijzerwoord = aanmelding.verwijzerwoord().woord();
        }
    }

    Instant aangemeldOp() {
        return aangemeldOp;
    }

    Kanaal kanaal() {
        return kanaal;
    }

    Verwijzer verwijzer() {
        return verwijzer;
    }

    Aard hoofdaard() {
        return hoofdaard;
    }

    void gaatOver(Codewoord wat) {
        Set<Aard> anders = new LinkedHashSet<>(Set.of(wat.aard()));
        anders.addAll(aarden());
        if (wat.aard() != hoofdaard) {
            anders.remove(hoofdaard);
        }
        hoofdaard = wat.aard();
        aarden = CodeSet.write(anders);
        aardcode = wat.code();
        aardwoord = wat.woord();
    }

    /** Of the own list, as it was called when somebody chose it. */
    Codewoord aardwoord() {
        return aardcode == null ? Codewoord.van(hoofdaard) : new Codewoord(aardcode, hoofdaard.name(), aardwoord);
    }

    /** Of the own list, as it was called when the case came in. */
    Codewoord verwijzerwoord() {
        return verwijzercode == null
                ? Codewoord.van(verwijzer)
                : new Codewoord(verwijzercode, verwijzer.name(), verwijzerwoord);
    }

    /** Null when it was not asked. */
    Buurweet buurWeet() {
        return buurWeet;
    }

    void gewist() {
        buurWeet = null;
    }

    Set<Aard> aarden() {
        return CodeSet.read(Aard.class, aarden);
    }
}
