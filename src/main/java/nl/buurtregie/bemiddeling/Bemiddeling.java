package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Status.AFGESLOTEN;
import static nl.buurtregie.bemiddeling.Status.AFSLUITEN;
import static nl.buurtregie.bemiddeling.Status.BEDENKTIJD;
import static nl.buurtregie.bemiddeling.Status.BEMIDDELEN;
import static nl.buurtregie.bemiddeling.Status.COACHEN;
import static nl.buurtregie.bemiddeling.Status.CONTACT_TWEEDE_BUUR;
import static nl.buurtregie.bemiddeling.Status.GESPREK_EERSTE_BUUR;
import static nl.buurtregie.bemiddeling.Status.INTAKE;
import static nl.buurtregie.bemiddeling.Status.NAZORG;
import static nl.buurtregie.bemiddeling.Status.TERUGKOPPELEN;
import static nl.buurtregie.bemiddeling.Status.WACHTLIJST;
import static nl.buurtregie.bemiddeling.Status.WACHT_OP_NAZORG;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.RuleViolation;

/**
 * One conflict between neighbours, from the first phone call to the last.
 *
 * <p>A resident (or somebody for him) asks for help: the aanmelding. The coördinator calls: the intake. She decides
 * whether mediation fits; if it does the case waits for two mediators. They talk with the first neighbour. Only if he
 * agrees do they go to the second, who must be told what we keep about him. If both want to, they talk together, or the
 * mediators go to and fro. Some weeks later both are called: nazorg, which fixes the result. Then the coördinator closes
 * the case and tells the verwijzer, with consent, whether it ended well; nothing more.
 *
 * <p>At any moment the case may stop or be put in de wacht ({@link Zaakverloop}). Each method below is one thing that happens; it refuses what the table
 * of {@link Status} does not allow, and answers with the word that steers the process.
 */
@jakarta.persistence.Entity
public class Bemiddeling extends Zaakpaar {

    protected Bemiddeling() {}

    Bemiddeling(String nummer, Aanmelding aanmelding, Long door, Instant op, String naam) {
        super(nummer, aanmelding, door, op);
        noteer(op, naam);
        Partij eerste = new Partij(this, Rolpartij.EERSTE_BUUR, aanmelding.eersteBuur());
        eerste.ingelicht(op); // told at entry what is kept (AVG art. 13)
        if (aanmelding.verwijzer().isDerde()) {
            eerste.zegt(Doel.BEHANDELEN, aanmelding.magBehandelen(), op, naam);
            eerste.zegt(Doel.TERUGKOPPELEN, aanmelding.magTerugkoppelen(), op, naam);
        }
        partijen.add(eerste);
        if (aanmelding.tweedeBuur() != null) {
            partijen.add(new Partij(this, Rolpartij.TWEEDE_BUUR, aanmelding.tweedeBuur()));
        }
    }

    /** One more neighbour: the second when there was none yet. */
    void erbij(Partijgegevens gegevens) {
        eisOpen();
        if (gegevens.naam() == null && gegevens.adres() == null) {
            throw new RuleViolation("B1.5", "naam", "Vul een naam in, of een adres.");
        }
        Rolpartij rol = tweedeBuur().isEmpty() ? Rolpartij.TWEEDE_BUUR : Rolpartij.ANDERE_BUUR;
        partijen.add(new Partij(this, rol, gegevens));
    }

    String intakeGedaan(Intake intake, Instant op) {
        eis(INTAKE);
        weging = Weging.van(intake);
        if (intake.besluit().resultaat() != Resultaat.ONGESCHIKT) {
            mijlpaal(Mijlpaal.GESCHIKT); // also when advice was enough
        }
        if (intake.besluit().isGeschikt()) {
            naar(WACHTLIJST);
        } else {
            eindig(intake.besluit().resultaat(), op);
        }
        return intake.besluit().uitkomst();
    }

    /** The intake says that it is treated together with another case. */
    String gaatSamen(Intake intake, Bemiddeling hoofdzaak) {
        eis(INTAKE);
        weging = Weging.van(intake);
        mijlpaal(Mijlpaal.GESCHIKT);
        samenMet(hoofdzaak);
        return intake.besluit().uitkomst();
    }

    /** A case always goes to a pair: two different people. */
    String toegewezenAan(Collection<Long> paar, Instant op) {
        eis(WACHTLIJST);
        if (new LinkedHashSet<>(paar).size() != 2) {
            throw new RuleViolation("B4.1", "paar", "Kies twee verschillende bemiddelaars.");
        }
        paar.forEach(bemiddelaar -> toewijzingen.add(new Toewijzing(this, bemiddelaar, op)));
        mijlpaal(Mijlpaal.NAAR_PAAR);
        naar(GESPREK_EERSTE_BUUR);
        return "TOEGEWEZEN";
    }

    String eersteBuurZegt(EersteBuurZegt antwoord, Instant op, String door, LocalDate eindeBedenktijd) {
        eis(GESPREK_EERSTE_BUUR);
        mijlpaal(Mijlpaal.EERSTE_BUUR);
        switch (antwoord) {
            case GAAT_DOOR -> {
                eersteBuur().zegt(Doel.TWEEDE_BUUR_BENADEREN, true, op, door);
                pogingen = 0;
                naar(CONTACT_TWEEDE_BUUR);
            }
            case DENKT_NA -> {
                wachtTot = eindeBedenktijd;
                naar(BEDENKTIJD);
            }
            case PRAAT_ZELF -> stelVoor(Resultaat.OPGELOST_MET_ADVIES);
            case STOPT -> stelVoor(Resultaat.EERSTE_BUUR_STOPT);
        }
        return antwoord.name();
    }

    /** @param ingelicht the second neighbour was told, now or by letter before, what is kept about him (AVG art. 14): a must once spoken to */
    String tweedeBuurZegt(TweedeBuurZegt antwoord, boolean ingelicht, Instant op, int maxPogingen) {
        eis(CONTACT_TWEEDE_BUUR);
        if (antwoord != TweedeBuurZegt.NIET_BEREIKT && !ingelicht && !isTweedeBuurIngelicht()) {
            throw new RuleViolation(
                    "B6.1",
                    "ingelicht",
                    "Vertel de tweede buur wat wij bewaren en vink dat hier aan. Dat moet van de wet.");
        }
        if (antwoord == TweedeBuurZegt.NIET_BEREIKT) {
            pogingen++;
            if (pogingen >= maxPogingen) {
                stelVoor(Resultaat.NIET_BEREIKT);
                return "OPGEGEVEN";
            }
            return "NIET_BEREIKT";
        }
        tweedeBuur(Partij::new).ingelicht(op);
        switch (antwoord) {
            case WEIGERT -> stelVoor(Resultaat.TWEEDE_BUUR_WEIGERT);
            case WEIGERT_COACHING -> naar(COACHEN);
            default -> {
                mijlpaal(Mijlpaal.TWEEDE_BUUR);
                naar(BEMIDDELEN);
            }
        }
        return antwoord.uitkomst();
    }

    /** One neighbour learns to handle it alone: an end in its own right, and a good one when it helped. */
    String gecoacht(Coaching uitkomst) {
        eis(COACHEN);
        mijlpaal(Mijlpaal.COACHING);
        if (uitkomst == Coaching.GEHOLPEN) {
            stelVoor(Resultaat.OPGELOST_MET_ADVIES);
        } else if (uitkomst == Coaching.NIET_GEHOLPEN) {
            stelVoor(Resultaat.TWEEDE_BUUR_WEIGERT);
        }
        return uitkomst.name();
    }

    String bemiddeld(Bemiddelgesprek gesprek, LocalDate nazorgVanaf) {
        eis(BEMIDDELEN);
        mijlpaal(gesprek.vorm().mijlpaal());
        if (gesprek.uitkomst() == Uitkomst.NOG_EEN_GESPREK) {
            return "NOG_EEN_GESPREK";
        }
        boolean afgesproken = gesprek.uitkomst() == Uitkomst.AFSPRAKEN;
        afloop().afgesproken(afgesproken ? gesprek.afspraken() : Afspraken.GEEN, gesprek.op());
        afloop().nazorgBegint();
        wachtTot = nazorgVanaf;
        naar(WACHT_OP_NAZORG);
        return "NAAR_NAZORG";
    }

    String nazorgGedaan(NazorgUitkomst uitkomst, LocalDate volgendePoging, int maxPogingen) {
        eis(NAZORG);
        if (uitkomst == NazorgUitkomst.NIET_BEREIKT) {
            if (afloop().nazorgNietBereikt() >= maxPogingen) {
                stelVoor(Resultaat.ONBEKEND_NA_NAZORG);
                return "ONBEKEND";
            }
            wachtTot = volgendePoging;
            naar(WACHT_OP_NAZORG);
            return "NIET_BEREIKT";
        }
        mijlpaal(Mijlpaal.NAZORG_BEREIKT);
        if (uitkomst == NazorgUitkomst.TERUGVAL) {
            naar(GESPREK_EERSTE_BUUR);
            return "TERUGVAL";
        }
        stelVoor(Resultaat.valueOf(uitkomst.name()));
        return "BEREIKT";
    }

    String afgesloten(Resultaat resultaat, Instant op) {
        eis(AFSLUITEN);
        if (resultaat == Resultaat.INGETROKKEN) {
            throw new RuleViolation("B9.1", "resultaat", "Trok de melder in? Kies dan ‘Melder trekt in’ bij de zaak.");
        }
        eindig(resultaat, op);
        return "AFGESLOTEN";
    }

    String teruggekoppeld(Instant op) {
        eis(TERUGKOPPELEN);
        afloop().teruggekoppeld();
        naar(AFGESLOTEN);
        sluit(op);
        return "TERUGGEKOPPELD";
    }

    /** A date came: the end of the bedenktijd, the day of the nazorg. */
    void weerAanDeBeurt(Status status) {
        if (!EnumSet.of(GESPREK_EERSTE_BUUR, NAZORG).contains(status)) {
            throw nietNu();
        }
        naar(status);
        wachtTot = null;
    }

    /** @throws Changed when somebody changed the case since version {@code gezien} */
    void eisVersie(int gezien) {
        if (gezien != versie()) {
            throw new Changed(gewijzigdDoor(), gewijzigdOp());
        }
    }
}
