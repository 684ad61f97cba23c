package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Periodesoort;
import nl.buurtregie.wijkkompas.indicator.Termijnwissels;
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
    private Termijnwissels termijnen;

    @Inject
    private Cijfers cijfers;

    @Inject
    private Invoerwaarden invoer;

    @Inject
    private Wijkkompasinstellingen instellingen;

    /** For staff: with the figures of others as they are now. */
    public Kompasstof stof(Publicatie publicatie, int jaar, Niveau niveau, String gemeente) {
        return stof(publicatie, jaar, niveau, gemeente, null);
    }

    /** For everybody: with the figures of others that had come in when this version was approved. What comes later goes along with the next. */
    public Kompasstof openbaar(Publicatie publicatie, int jaar, Niveau niveau, String gemeente) {
        return stof(publicatie, jaar, niveau, gemeente, publicatie.vastgesteldOp());
    }

    /** Names of figures of others that only staff see: they came in after this version was approved. */
    public List<String> nogNietOpenbaar(Publicatie publicatie, Kompasstof stof) {
        return invoer.erna(stof.jaar(), publicatie.vastgesteldOp()).stream()
                .map(code -> stof.indicatoren().containsKey(code)
                        ? stof.indicatoren().get(code).naam()
                        : code)
                .sorted()
                .toList();
    }

    private Kompasstof stof(Publicatie publicatie, int jaar, Niveau niveau, String gemeente, Instant tot) {
        Map<String, Map<String, Kompascijfer>> alle = new HashMap<>(invoer.van(jaar, niveau, tot));
        for (Niveau een : List.of(niveau, Niveau.GEMEENTE)) {
            cijfers.alle(publicatie, een, Integer.toString(jaar))
                    .forEach(cijfer -> alle.computeIfAbsent(cijfer.code(), code -> new HashMap<>())
                            .put(cijfer.gebied(), Kompascijfer.van(cijfer)));
        }
        return new Kompasstof(
                jaar, instellingen.schaal(), gemeente, indeling.themas(tot), begrippen(publicatie, jaar, tot), alle);
    }

    /**
     * Each figure with the words it was published or brought in with; the catalogue only names what of ours has no figure. Of others staff
     * see what no file has of this year, too.
     */
    private Map<String, Indicator> begrippen(Publicatie publicatie, int jaar, Instant tot) {
        Map<String, Indicator> begrippen = new HashMap<>();
        catalogus.eigen(publicatie.peildatum()).forEach(een -> begrippen.put(een.code(), een));
        if (tot == null) {
            invoer.genoemd().forEach(een -> begrippen.put(een.code(), een));
        }
        begrippen.putAll(invoer.begrippen(jaar, tot));
        cijfers.begrippen(publicatie).forEach(een -> begrippen.put(een.code(), een));
        return begrippen;
    }

    /**
     * By year, oldest first; each of the version that holds for it.
     *
     * @param geldig as {@link nl.buurtregie.wijkkompas.publicatie.Publicaties#geldig()} tells them
     */
    public Map<Integer, Kompascijfer> reeks(List<Publicatie> geldig, String code, String gebied, boolean eigen) {
        if (!eigen) {
            return invoer.reeks(code, gebied);
        }
        Map<Integer, Kompascijfer> reeks = new TreeMap<>();
        cijfers.reeks(geldig, code, gebied, Periodesoort.JAAR)
                .forEach(een -> reeks.put(Integer.valueOf(een.cijfer().periode()), Kompascijfer.van(een.cijfer())));
        return reeks;
    }

    /** First years in which something else was counted than before, as far as these words know, or judged by another term. */
    public List<Integer> breuken(String code, Kompasblad blad) {
        if (!blad.eigen()) {
            return invoer.breuken(code);
        }
        List<Indicator> versies = catalogus.versies(code);
        Stream<LocalDate> definities = versies.stream()
                .filter(een -> een.isBreuk() && een.versie() <= blad.versie())
                .map(Indicator::geldigVanaf);
        Stream<LocalDate> anders = versies.stream()
                .limit(1)
                .flatMap(een -> termijnen.van(een).stream())
                .map(Termijnwissels.Wissel::dag);
        return Stream.concat(definities, anders)
                .map(LocalDate::getYear)
                .distinct()
                .toList();
    }
}
