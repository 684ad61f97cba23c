package nl.buurtregie.gebied;

import java.time.Clock;
import java.time.LocalDate;
import nl.buurtregie.platform.RuleViolation;

/**
 * A file, and what was said about it.
 *
 * @param jaar of the division; of no use for inhabitants, where each line has its own
 * @param niveau of the areas in the file: for a mapping and for borders; buurten when nothing is said
 * @param door who brings it
 */
public record Importvraag(Importsoort soort, int jaar, Niveau niveau, String bron, String bestand, String door) {

    private static final int EERSTE_JAAR = 1990;
    private static final int LANGSTE_BRON = 120;

    public Importvraag {
        niveau = niveau == null ? Niveau.BUURT : niveau;
    }

    /** @throws RuleViolation when what was said about the file cannot be right, or when it is no text */
    void keur(Clock clock) {
        if (soort != Importsoort.BEVOLKING) {
            keurJaar("jaar", jaar, clock);
        }
        if (soort == Importsoort.KOPPELING && niveau != Niveau.KOMPASWIJK && niveau != Niveau.STADSDEEL) {
            throw new RuleViolation("G2.4", "niveau", "Kies kompaswijk of stadsdeel.");
        }
        if (bron == null || bron.isBlank() || bron.length() > LANGSTE_BRON) {
            throw new RuleViolation(
                    "G2.3", "bron", "Schrijf waar het bestand vandaan komt, in hooguit " + LANGSTE_BRON + " tekens.");
        }
        if (bestand.indexOf('\uFFFD') >= 0 || bestand.indexOf('\0') >= 0) {
            throw new RuleViolation(
                    "G2.1",
                    "bestand",
                    "Dit bestand is geen tekst, of er zijn letters in kwijt. Sla het op als CSV UTF-8, en kies het opnieuw.");
        }
        if (bestand.replace("\uFEFF", "").isBlank()) {
            throw new RuleViolation("G2.2", "bestand", "Kies een bestand met minstens één regel.");
        }
    }

    static void keurJaar(String veld, int jaar, Clock clock) {
        int nu = LocalDate.now(clock).getYear();
        if (jaar < EERSTE_JAAR || jaar > nu) {
            throw new RuleViolation("G2.3", veld, "Vul een jaar in van " + EERSTE_JAAR + " tot en met " + nu + ".");
        }
    }
}
