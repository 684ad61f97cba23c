package nl.buurtregie.bemiddeling;

import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Who does the case: two mediators, who may say no, may be replaced one by one, and see it only while they are on it. */
@MappedSuperclass
public abstract class Zaakpaar extends Zaakverloop {

    /** People on a case. */
    static final int PAAR = 2;

    protected Zaakpaar() {}

    Zaakpaar(String nummer, Aanmelding aanmelding, Long door, Instant op) {
        super(nummer, aanmelding, door, op);
    }

    /** The pair of this moment; empty before and after. */
    public List<Long> paar() {
        return toewijzingen.stream()
                .filter(Toewijzing::loopt)
                .map(Toewijzing::medewerkerId)
                .toList();
    }

    public boolean isOoitToegewezen() {
        return !toewijzingen.isEmpty();
    }

    void neemtAan(long medewerkerId, Instant op) {
        onbeantwoord(medewerkerId).neemAan(op);
    }

    /** Who does a step of it has taken it. */
    void werktMee(long medewerkerId, Instant op) {
        lopend(medewerkerId).filter(een -> !een.isAangenomen()).ifPresent(een -> een.neemAan(op));
    }

    void slaatAf(long medewerkerId, Instant op) {
        onbeantwoord(medewerkerId).eindig(op, Toewijzingseinde.AFGESLAGEN);
    }

    /** @param weg who leaves; null when there is an empty place */
    void vervangt(Long weg, long nieuw, Instant op) {
        eisOpen();
        if (!status().isBijPaar()) {
            throw nietNu();
        }
        if (weg == null && paar().size() >= PAAR) {
            throw new RuleViolation("B4.4", "weg", "Kies wie er weggaat: deze zaak heeft al twee bemiddelaars.");
        }
        if (lopend(nieuw).isPresent()) {
            throw new RuleViolation("B4.1", "nieuw", "Kies iemand die deze zaak nog niet doet.");
        }
        if (weg != null) {
            lopend(weg).orElseThrow(NotFound::new).eindig(op, Toewijzingseinde.VERVANGEN);
        }
        toewijzingen.add(new Toewijzing((Bemiddeling) this, nieuw, op));
    }

    private Toewijzing onbeantwoord(long medewerkerId) {
        Toewijzing toewijzing = lopend(medewerkerId).orElseThrow(NotFound::new);
        if (toewijzing.isAangenomen()) {
            throw new RuleViolation("B4.5", "Je hebt deze zaak al aangenomen. Bel de coördinator als het niet gaat.");
        }
        return toewijzing;
    }

    private Optional<Toewijzing> lopend(long medewerkerId) {
        return lopend().stream()
                .filter(een -> een.medewerkerId() == medewerkerId)
                .findFirst();
    }

    /** Who is on the case now, with the answer to it. */
    public List<Toewijzing> lopend() {
        return toewijzingen.stream().filter(Toewijzing::loopt).toList();
    }

    /** True for somebody on the case who has not answered yet. */
    public boolean moetAntwoorden(long medewerkerId) {
        return lopend(medewerkerId).filter(een -> !een.isAangenomen()).isPresent();
    }
}
