package nl.buurtregie.bemiddeling.gesprek.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.gesprek.Gesprek;

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

    static String waar(Gesprek gesprek) {
        return gesprek.plaats() == null ? THUIS : gesprek.plaats();
    }

    /** A place for the address bar: what people typed does not stand there. */
    static String plekcode(Gesprek gesprek) {
        return gesprek.plaats() == null
                ? THUIS
                : Integer.toHexString(gebouw(gesprek).toLowerCase(Locale.ROOT).hashCode());
    }

    /** "De Linde" of "De Linde, kamer 2" */
    static String gebouw(Gesprek gesprek) {
        return waar(gesprek).split(",", 2)[0].strip();
    }

    private static String kamer(Gesprek gesprek) {
        String[] delen = waar(gesprek).split(",", 2);
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
    static List<AgendaView.Plek> plekken(List<Gesprek> gesprekken) {
        Map<String, List<Gesprek>> perPlek = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        gesprekken.stream().filter(een -> een.plaats() != null).forEach(een -> perPlek.computeIfAbsent(
                        gebouw(een), nieuw -> new ArrayList<>())
                .add(een));
        List<AgendaView.Plek> plekken = perPlek.entrySet().stream()
                .map(plek -> new AgendaView.Plek(plek.getKey(), keren(plek.getValue())))
                .collect(Collectors.toList());
        long thuis = gesprekken.stream().filter(een -> een.plaats() == null).count();
        if (thuis > 0) {
            plekken.add(new AgendaView.Plek("Thuis", thuis + " keer"));
        }
        return plekken;
    }

    private static String keren(List<Gesprek> daar) {
        String kamers = daar.stream()
                .map(Agendawoorden::kamer)
                .filter(kamer -> !kamer.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
        return daar.size() + " keer" + (kamers.isEmpty() ? "" : ", " + kamers);
    }
}
