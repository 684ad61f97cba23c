package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.publicatie.Cijfers;
import nl.buurtregie.wijkkompas.publicatie.Publicatie;

/** Brings together what we published and what was brought in. The number of questions to the database is always the same. */
@ApplicationScoped
public class Kompascijfers {

    @Inject
    private Kompasindeling indeling;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Invoerwaarden invoer;

    @Inject
    private Wijkkompasinstellingen instellingen;

    public Kompasstof stof(Publicatie publicatie, int jaar, Niveau niveau, String gemeente) {
        Map<String, Map<String, Kompascijfer>> alle = new HashMap<>(invoer.van(jaar, niveau));
        for (Niveau een : List.of(niveau, Niveau.GEMEENTE)) {
            cijfers.alle(publicatie, een, Integer.toString(jaar))
                    .forEach(cijfer -> alle.computeIfAbsent(cijfer.code(), code -> new HashMap<>())
                            .put(cijfer.gebied(), Kompascijfer.van(cijfer)));
        }
        Map<String, Indicator> indicatoren = catalogus.geldig(publicatie.peildatum()).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
        return new Kompasstof(jaar, instellingen.schaal(), gemeente, indeling.themas(), indicatoren, alle);
    }

    /** By year, oldest first. */
    public Map<Integer, Kompascijfer> reeks(Publicatie publicatie, String code, String gebied, boolean eigen) {
        if (!eigen) {
            return invoer.reeks(code, gebied);
        }
        Map<Integer, Kompascijfer> reeks = new TreeMap<>();
        cijfers.reeks(publicatie, code, gebied, Periodesoort.JAAR)
                .forEach(een -> reeks.put(Integer.valueOf(een.periode()), Kompascijfer.van(een)));
        return reeks;
    }

    /** First years in which something else was counted than before. */
    public List<Integer> breuken(String code) {
        return catalogus.versies(code).stream()
                .filter(Indicator::isBreuk)
                .map(een -> een.geldigVanaf().getYear())
                .toList();
    }
}
