package nl.buurtregie.bemiddeling.gesprek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Afwezigheid;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/**
 * Looks at talks to come, by what is known of them.
 *
 * @param termijnen last day of the step, by case
 * @param paren who works on it now, by case
 * @param bijeenkomsten trainings and intervisies of those days
 */
record Botszoeker(
        Map<Long, LocalDate> termijnen,
        Map<Long, Set<Long>> paren,
        List<Afwezigheid> afwezig,
        List<Afspraak> bijeenkomsten,
        Function<LocalDate, Optional<String>> feestdag) {

    /** In the order of the talks; what cannot be comes before what may be. */
    List<Botsing> in(List<Gesprek> gesprekken) {
        Stream<Botsing> samen = IntStream.range(0, gesprekken.size())
                .boxed()
                .flatMap(i -> gesprekken.subList(i + 1, gesprekken.size()).stream()
                        .filter(ander -> ander.overlapt(
                                gesprekken.get(i).van(), gesprekken.get(i).tot()))
                        .flatMap(ander -> dubbel(gesprekken.get(i), ander).stream()));
        Map<Boolean, List<Botsing>> gevonden = Stream.concat(
                        samen, gesprekken.stream().flatMap(een -> alleen(een).stream()))
                .collect(Collectors.partitioningBy(een -> een.soort().kanNiet()));
        return Stream.of(gevonden.get(true), gevonden.get(false))
                .flatMap(Collection::stream)
                .toList();
    }

    /** Two at the same time: one reason is enough to move one of them. */
    private Optional<Botsing> dubbel(Gesprek een, Gesprek ander) {
        Set<Long> beide = gaan(een);
        beide.retainAll(gaan(ander));
        if (!beide.isEmpty()) {
            return Optional.of(new Botsing(Botsingsoort.BEMIDDELAAR_DUBBEL, een, ander, beide, null));
        }
        if (een.partijen().stream().anyMatch(ander.partijen()::contains)) {
            return Optional.of(new Botsing(Botsingsoort.BUUR_DUBBEL, een, ander, Set.of(), null));
        }
        if (een.plaats() == null || !zelfde(een.plaats()).equals(zelfde(ander.plaats()))) {
            return Optional.empty();
        }
        boolean kamer = een.plaats().matches(".*[,0-9].*");
        Botsingsoort soort = kamer ? Botsingsoort.KAMER_DUBBEL : Botsingsoort.PLEK_DUBBEL;
        return Optional.of(new Botsing(soort, een, ander, Set.of(), null));
    }

    private List<Botsing> alleen(Gesprek gesprek) {
        List<Botsing> gevonden = new ArrayList<>();
        List<Afwezigheid> weg = afwezig.stream()
                .filter(een -> een.isOp(gesprek.dag()) && gaan(gesprek).contains(een.medewerkerId()))
                .toList();
        weg.stream().map(Afwezigheid::tot).max(LocalDate::compareTo).ifPresent(tot -> {
            Set<Long> wie = weg.stream().map(Afwezigheid::medewerkerId).collect(Collectors.toSet());
            gevonden.add(new Botsing(Botsingsoort.AFWEZIG, gesprek, null, wie, tot));
        });
        gevonden.addAll(bijeenkomst(gesprek));
        Set<Long> vertrokken = new HashSet<>(gesprek.bemiddelaars());
        vertrokken.removeAll(gaan(gesprek));
        if (!vertrokken.isEmpty()) {
            gevonden.add(new Botsing(Botsingsoort.VERTROKKEN, gesprek, null, vertrokken, null));
        }
        if (feestdag.apply(gesprek.dag()).isPresent()) {
            gevonden.add(new Botsing(Botsingsoort.FEESTDAG, gesprek, null, Set.of(), null));
        }
        LocalDate termijn = termijnen.get(gesprek.bemiddelingId());
        if (termijn != null && gesprek.dag().isAfter(termijn)) {
            gevonden.add(new Botsing(Botsingsoort.NA_TERMIJN, gesprek, null, Set.of(), termijn));
        }
        return gevonden;
    }

    private List<Botsing> bijeenkomst(Gesprek gesprek) {
        List<Botsing> gevonden = new ArrayList<>();
        bijeenkomsten.stream()
                .filter(een -> een.overlapt(gesprek.van(), gesprek.tot()))
                .forEach(een -> {
                    Set<Long> beide = gaan(gesprek);
                    beide.retainAll(een.wie());
                    if (!beide.isEmpty()) {
                        gevonden.add(new Botsing(Botsingsoort.BIJEENKOMST, gesprek, null, beide, null, een));
                    }
                });
        return gevonden;
    }

    /** Who was asked to it and still works on the case. */
    private Set<Long> gaan(Gesprek gesprek) {
        Set<Long> gaan = new HashSet<>(gesprek.bemiddelaars());
        gaan.retainAll(paren.getOrDefault(gesprek.bemiddelingId(), Set.of()));
        return gaan;
    }

    private static String zelfde(String plaats) {
        return Objects.toString(plaats, "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
