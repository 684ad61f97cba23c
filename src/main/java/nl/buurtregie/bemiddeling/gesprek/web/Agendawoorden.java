package nl.buurtregie.bemiddeling.gesprek.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten.Afspraak;

/** Words of the agenda: short, and never of a neighbour. */
final class Agendawoorden {

    private static final String THUIS = "thuis";

    private Agendawoorden() {}

    static String wat(Gespreksoort soort) {
        return switch (soort) {
            case EERSTE_BUUR -> "Eerste buur";
            case TWEEDE_BUUR -> "Tweede buur";
            case SAMEN -> "Samen";
            case ANDERE_BUUR -> "Andere buur";
        };
    }

    /** "Intervisie" */
    static String wat(Afspraak bijeenkomst) {
        String woord = bijeenkomst.bijeenkomst().plan().soort().woord();
        return woord.substring(0, 1).toUpperCase(Locale.ROOT) + woord.substring(1);
    }

    static String pad(Afspraak bijeenkomst) {
        return "/vrijwilligers/bijeenkomsten/" + bijeenkomst.bijeenkomst().id();
    }

    static String waar(Gesprek gesprek) {
        return gesprek.plaats() == null ? THUIS : gesprek.plaats();
    }

    /** A place for the address bar: what people typed does not stand there. */
    static String plekcode(Gesprek gesprek) {
        return gesprek.plaats() == null ? THUIS : plekcode(gesprek.plaats());
    }

    static String plekcode(Afspraak bijeenkomst) {
        return plekcode(bijeenkomst.bijeenkomst().plan().plaats());
    }

    private static String plekcode(String plaats) {
        return Integer.toHexString(gebouw(plaats).toLowerCase(Locale.ROOT).hashCode());
    }

    static String gebouw(Gesprek gesprek) {
        return gebouw(waar(gesprek));
    }

    static String gebouw(Afspraak bijeenkomst) {
        return gebouw(bijeenkomst.bijeenkomst().plan().plaats());
    }

    /** "De Linde" of "De Linde, kamer 2" */
    private static String gebouw(String plaats) {
        return plaats.split(",", 2)[0].strip();
    }

    private static String kamer(String plaats) {
        String[] delen = plaats.split(",", 2);
        return delen.length == 1 ? "" : delen[1].strip();
    }

    /** First names, as long as nobody else has the same one. */
    static Map<Long, String> kort(Map<Long, String> namen) {
        Map<String, Long> keren =
                namen.values().stream().collect(Collectors.groupingBy(Agendawoorden::voornaam, Collectors.counting()));
        return namen.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        een -> keren.get(voornaam(een.getValue())) == 1 ? voornaam(een.getValue()) : een.getValue()));
    }

    private static String voornaam(String naam) {
        return naam.split(" ", 2)[0];
    }

    static String namen(Collection<Long> wie, Map<Long, String> kort, String voeg) {
        return wie.stream().filter(kort::containsKey).map(kort::get).sorted().collect(Collectors.joining(voeg));
    }

    /** How often at which place, with its rooms; at home last. */
    static List<AgendaView.Plek> plekken(List<Gesprek> gesprekken, List<Afspraak> bijeenkomsten) {
        Map<String, List<String>> perPlek = Stream.concat(
                        gesprekken.stream().map(Gesprek::plaats).filter(Objects::nonNull),
                        bijeenkomsten.stream()
                                .map(een -> een.bijeenkomst().plan().plaats()))
                .collect(Collectors.groupingBy(
                        Agendawoorden::gebouw,
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                        Collectors.toList()));
        List<AgendaView.Plek> plekken = perPlek.entrySet().stream()
                .map(plek -> new AgendaView.Plek(plek.getKey(), keren(plek.getValue())))
                .collect(Collectors.toList());
        long thuis = gesprekken.stream().filter(een -> een.plaats() == null).count();
        if (thuis > 0) {
            plekken.add(new AgendaView.Plek("Thuis", thuis + " keer"));
        }
        return plekken;
    }

    private static String keren(List<String> daar) {
        String kamers = daar.stream()
                .map(Agendawoorden::kamer)
                .filter(kamer -> !kamer.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        return daar.size() + " keer" + (kamers.isEmpty() ? "" : ", " + kamers);
    }
}
