package nl.buurtregie.vrijwilliger;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is known of a volunteer, by which a pair is chosen.
 *
 * @param woonbuurt code of the buurt where he or she lives; null outside the gemeente
 * @param maxZaken cases a year, 1 to 40
 * @param beschikbaar empty when it was not told yet
 * @param ervaren with complex cases
 * @param pauzeTot last day of a pause; null when there is none
 * @param intervisieOp last day of intervisie; null when there was none
 * @param belnummer null when no number was told
 */
public record Profiel(
        String woonbuurt,
        int maxZaken,
        List<String> talen,
        Set<Dagdeel> beschikbaar,
        Set<Training> training,
        boolean ervaren,
        Herkomst herkomst,
        LocalDate pauzeTot,
        LocalDate intervisieOp,
        Belnummer belnummer) {

    public Profiel {
        talen = List.copyOf(talen);
        beschikbaar = Set.copyOf(beschikbaar);
        training = Set.copyOf(training);
    }

    /** What a volunteer changes alone; the rest is for the coördinator. */
    Profiel metEigen(Eigen eigen) {
        return new Profiel(
                woonbuurt,
                maxZaken,
                eigen.talen(),
                eigen.beschikbaar(),
                training,
                ervaren,
                herkomst,
                eigen.pauzeTot(),
                intervisieOp,
                eigen.belnummer());
    }

    /** What somebody says of himself or herself. */
    public record Eigen(List<String> talen, Set<Dagdeel> beschikbaar, LocalDate pauzeTot, Belnummer belnummer) {}

    /** A training that was done. */
    Profiel met(Training gedaan) {
        Set<Training> alle = new HashSet<>(training);
        alle.add(gedaan);
        return new Profiel(
                woonbuurt, maxZaken, talen, beschikbaar, alle, ervaren, herkomst, pauzeTot, intervisieOp, belnummer);
    }

    /** The last day of intervisie; null when there was none. */
    Profiel metIntervisie(LocalDate laatst) {
        return new Profiel(
                woonbuurt, maxZaken, talen, beschikbaar, training, ervaren, herkomst, pauzeTot, laatst, belnummer);
    }

    /** A pause until a day; null ends it. */
    Profiel metPauze(LocalDate tot) {
        return new Profiel(
                woonbuurt, maxZaken, talen, beschikbaar, training, ervaren, herkomst, tot, intervisieOp, belnummer);
    }

    /** Who may see the number is said by the volunteer alone. */
    Profiel metVoorPaar(boolean voorPaar) {
        Belnummer nummer = belnummer == null ? null : new Belnummer(belnummer.nummer(), voorPaar);
        return new Profiel(
                woonbuurt, maxZaken, talen, beschikbaar, training, ervaren, herkomst, pauzeTot, intervisieOp, nummer);
    }
}
