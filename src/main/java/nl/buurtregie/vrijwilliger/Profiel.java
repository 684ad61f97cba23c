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
        LocalDate intervisieOp) {

    public Profiel {
        talen = List.copyOf(talen);
        beschikbaar = Set.copyOf(beschikbaar);
        training = Set.copyOf(training);
    }

    /** What a volunteer changes alone; the rest is for the coördinator. */
    Profiel metEigen(List<String> nieuweTalen, Set<Dagdeel> kan, LocalDate pauze) {
        return new Profiel(woonbuurt, maxZaken, nieuweTalen, kan, training, ervaren, herkomst, pauze, intervisieOp);
    }

    /** A training that was done. */
    Profiel met(Training gedaan) {
        Set<Training> alle = new HashSet<>(training);
        alle.add(gedaan);
        return new Profiel(woonbuurt, maxZaken, talen, beschikbaar, alle, ervaren, herkomst, pauzeTot, intervisieOp);
    }

    /** The last day of intervisie; null when there was none. */
    Profiel metIntervisie(LocalDate laatst) {
        return new Profiel(woonbuurt, maxZaken, talen, beschikbaar, training, ervaren, herkomst, pauzeTot, laatst);
    }

    /** A pause until a day; null ends it. */
    Profiel metPauze(LocalDate tot) {
        return new Profiel(woonbuurt, maxZaken, talen, beschikbaar, training, ervaren, herkomst, tot, intervisieOp);
    }
}
