package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Toewijzingseinde;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Who does the case: two mediators, who may say no, may be replaced one by one, and see it only while they are on it. */
final class Paar {

    /** People on a case. */
    static final int MENSEN = 2;

    private final List<Toewijzing> ooit;

    /** @param ooit everybody who was ever asked for it */
    Paar(List<Toewijzing> ooit) {
        this.ooit = ooit;
    }

    List<Toewijzing> lopend() {
        return ooit.stream().filter(Toewijzing::loopt).toList();
    }

    List<Long> ids() {
        return lopend().stream().map(Toewijzing::medewerkerId).toList();
    }

    Optional<Toewijzing> lopend(long medewerkerId) {
        return lopend().stream()
                .filter(een -> een.medewerkerId() == medewerkerId)
                .findFirst();
    }

    Toewijzing onbeantwoord(long medewerkerId) {
        Toewijzing toewijzing = lopend(medewerkerId).orElseThrow(NotFound::new);
        if (toewijzing.isAangenomen()) {
            throw new RuleViolation("B4.5", "Je hebt deze zaak al aangenomen. Bel de coördinator als het niet gaat.");
        }
        return toewijzing;
    }

    /** Who sees the names now, and finds that he or she knows one of them. */
    Toewijzing terugTeGeven(long medewerkerId) {
        return lopend(medewerkerId).orElseThrow(NotFound::new);
    }

    boolean isHeelAangenomen() {
        return lopend().size() == MENSEN && lopend().stream().allMatch(Toewijzing::isAangenomen);
    }

    /** Who came by what is taken back goes; who left when the case closed by it comes back. */
    void terug(Set<Long> toen, Instant op) {
        if (toen.isEmpty()) {
            lopend().forEach(een -> een.eindig(op, Toewijzingseinde.TERUGGENOMEN));
        } else if (lopend().isEmpty()) {
            totHetEinde(toen).forEach(Toewijzing::looptWeer);
        }
    }

    /** Of these: who left when the case closed. */
    List<Toewijzing> totHetEinde(Set<Long> wie) {
        return wie.stream()
                .flatMap(een -> ooit.stream()
                        .filter(ooit -> ooit.medewerkerId() == een && ooit.isMetDeZaakGeeindigd())
                        .reduce((eerder, later) -> later)
                        .stream())
                .toList();
    }

    /** @param weg who leaves; null when there is an empty place */
    void maakPlaats(Long weg, long nieuw, Instant op) {
        if (weg == null && lopend().size() >= MENSEN) {
            throw new RuleViolation("B4.4", "weg", "Kies wie er weggaat: deze zaak heeft al twee bemiddelaars.");
        }
        if (lopend(nieuw).isPresent()) {
            throw new RuleViolation("B4.1", "nieuw", "Kies iemand die deze zaak nog niet doet.");
        }
        if (weg != null) {
            lopend(weg).orElseThrow(NotFound::new).eindig(op, Toewijzingseinde.VERVANGEN);
        }
    }
}
