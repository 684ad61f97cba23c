package nl.buurtregie.bemiddeling;

import java.util.List;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Complexiteit;
import nl.buurtregie.bemiddeling.begrip.ContraIndicatie;
import nl.buurtregie.platform.RuleViolation;

/**
 * What the coördinator heard and decided.
 *
 * @param voorwaarde why the case goes on in spite of a contra-indicatie; at most 300 characters
 * @param verwezenNaar where to, when referred on; at most 80 characters
 * @param antwoorden to the questions of the office itself
 * @param samenMet number of the case it is treated with, or null
 */
public record Intake(
        Besluit besluit,
        Set<ContraIndicatie> contraIndicaties,
        Set<Complexiteit> complexiteit,
        String voorwaarde,
        String verwezenNaar,
        String samenMet,
        List<Intakeantwoord> antwoorden) {

    /** A case that goes its own way. */
    public Intake(
            Besluit besluit,
            Set<ContraIndicatie> contraIndicaties,
            Set<Complexiteit> complexiteit,
            String voorwaarde,
            String verwezenNaar) {
        this(besluit, contraIndicaties, complexiteit, voorwaarde, verwezenNaar, null, List.of());
    }

    public Intake {
        if (besluit == Besluit.GESCHIKT_ONDER_VOORWAARDEN && voorwaarde == null) {
            throw new RuleViolation("B2.3", "voorwaarde", "Schrijf op onder welke voorwaarde de zaak doorgaat.");
        }
        if (besluit == Besluit.VERWEZEN && verwezenNaar == null) {
            throw new RuleViolation("B2.4", "verwezenNaar", "Vul in naar wie je verwijst.");
        }
        if (besluit == Besluit.SAMEN && samenMet == null) {
            throw new RuleViolation("B2.5", "samenMet", "Kies met welke zaak deze samen gaat.");
        }
    }
}
