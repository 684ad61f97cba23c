package nl.buurtregie.wijkkompas.programma;

import java.util.List;
import java.util.Objects;

/** The money of all lines of one year, with its total. */
public record Geldtabel(int jaar, List<Regel> regels, Bedragen totaal) {

    /** One line. */
    public record Regel(long id, String code, String naam, Integer uren, Bedragen bedragen) {

        static Regel van(Programmalijn lijn) {
            return new Regel(
                    lijn.id(), lijn.code(), lijn.naam(), lijn.gegevens().uren(), lijn.bedragen());
        }
    }

    static Geldtabel van(int jaar, List<Programmalijn> lijnen) {
        return new Geldtabel(
                jaar,
                lijnen.stream().map(Regel::van).toList(),
                Bedragen.som(lijnen.stream().map(Programmalijn::bedragen).toList()));
    }

    /** The largest amount of one line, for pictures; never 0. */
    public int hoogste() {
        return regels.stream()
                .map(Regel::bedragen)
                .flatMap(een -> java.util.stream.Stream.of(een.begroting(), een.realisatie()))
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .reduce(1, Math::max);
    }

    /** Whole per cent of the largest amount; 0 when it is not known. */
    public int lengte(Integer bedrag) {
        return bedrag == null ? 0 : Math.round(bedrag * 100f / hoogste());
    }

    /** Lines of which the realisatie is not known yet. */
    public int onbekend() {
        return (int) regels.stream()
                .filter(regel -> regel.bedragen().realisatie() == null)
                .count();
    }
}
