package nl.buurtregie.wijkkompas.publicatie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Bevolking;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.wijkkompas.afscherming.Wijkkompasinstellingen;
import nl.buurtregie.wijkkompas.bereik.Getallen;
import nl.buurtregie.wijkkompas.indicator.Atoom;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Feitsoort;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Termijnwissels;
import nl.buurtregie.wijkkompas.publicatie.Controle.Ernst;
import nl.buurtregie.wijkkompas.publicatie.Controle.Soort;

/** What the program looks at before two people do. */
@ApplicationScoped
public class Controles {

    /** A figure of the gemeente that is so many times another year's is pointed at. */
    private static final double OPVALLEND = 1.5;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Wijkkompasinstellingen instellingen;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Termijnwissels termijnen;

    @Inject
    private Indelingen indelingen;

    @Inject
    private Bevolking bevolking;

    List<Controle> alle(Publicatie publicatie, Publicatierekening.Rekening rekening, List<Publicatie> eerder) {
        List<Controle> alle = new ArrayList<>();
        alle.addAll(Volledigheid.van(publicatie, rekening));
        alle.add(noemer(publicatie));
        laat(publicatie, rekening, eerder).ifPresent(alle::add);
        breuken(publicatie, rekening, alle);
        alle.addAll(termijnen(publicatie, rekening));
        uitschieters(rekening, alle);
        alle.add(Leesbaarheid.afscherming(publicatie, rekening.uitslag(), eerder));
        alle.addAll(Leesbaarheid.kerncijfers(rekening));
        return alle;
    }

    /** As they were found when the figures were frozen. */
    public List<Controle> van(Publicatie publicatie) {
        return Rows.of(
                em.createNativeQuery("select soort, ernst, tekst from publicatiecontrole"
                                + " where publicatie_id = ?1 order by volgorde")
                        .setParameter(1, publicatie.id()),
                Controle.class);
    }

    /** Asked of who counted them, and not of the figures: where nothing was registered there are none. */
    Controle noemer(Publicatie publicatie) {
        Set<String> zonder = new HashSet<>();
        List<Gebied> buurten = indelingen.gebieden(publicatie.indeling(), Niveau.BUURT);
        for (int jaar = publicatie.vanJaar(); jaar <= publicatie.totJaar(); jaar++) {
            Set<String> bekend = bevolking.inwoners(jaar).keySet();
            buurten.stream()
                    .map(Gebied::code)
                    .filter(een -> !bekend.contains(een))
                    .forEach(zonder::add);
        }
        if (zonder.isEmpty()) {
            return new Controle(Soort.NOEMER, Ernst.GOED, "Van elke buurt is het aantal inwoners bekend.");
        }
        String waar = zonder.size() == buurten.size()
                ? "Van geen enkele buurt is het aantal inwoners bekend. Nergens staat een cijfer per inwoner."
                : "Van " + (zonder.size() == 1 ? "1 buurt" : zonder.size() + " buurten")
                        + " ontbreekt het aantal inwoners. Daar staat geen cijfer per inwoner, en ook niet in de wijk, de kompaswijk, het stadsdeel en de gemeente waarin ze liggen.";
        return new Controle(Soort.NOEMER, Ernst.LET_OP, waar);
    }

    /** The same year, counted again: what was registered after the last version. */
    private Optional<Controle> laat(
            Publicatie publicatie, Publicatierekening.Rekening rekening, List<Publicatie> eerder) {
        Publicatie vorige = eerder.stream()
                .filter(publicatie::deeltJaar)
                .reduce((een, later) -> later)
                .orElse(null);
        if (vorige == null) {
            return Optional.empty();
        }
        int van = Math.max(vorige.vanJaar(), publicatie.vanJaar()) * 4;
        int tot = (Math.min(vorige.totJaar(), publicatie.totJaar()) + 1) * 4;
        long toen = ((Number) em.createNativeQuery(
                                "select coalesce(sum(aantal), 0) from publicatiebasis"
                                        + " where publicatie_id = ?1 and kwartaal >= ?2 and kwartaal < ?3 and soort <> 'HOTSPOT'")
                        .setParameter(1, vorige.id())
                        .setParameter(2, van)
                        .setParameter(3, tot)
                        .getSingleResult())
                .longValue();
        long nu = som(rekening.basis(), van, tot);
        double procent = toen == 0 ? 0 : 100.0 * (nu - toen) / toen;
        Ernst ernst = Math.abs(procent) >= instellingen.laatProcent() ? Ernst.LET_OP : Ernst.GOED;
        return Optional.of(new Controle(
                Soort.LAAT,
                ernst,
                nu == toen
                        ? "Over dezelfde jaren telden wij evenveel als in versie " + vorige.nummer() + "."
                        : "Over dezelfde jaren telden wij " + Getallen.metTeken(procent) + " % vergeleken met versie "
                                + vorige.nummer() + "."));
    }

    private static long som(Map<Feitsoort, List<Atoom>> basis, int van, int tot) {
        return basis.entrySet().stream()
                .filter(soort -> !soort.getKey().isStand())
                .flatMap(soort -> soort.getValue().stream())
                .filter(atoom -> atoom.kwartaal() >= van && atoom.kwartaal() < tot)
                .mapToLong(Atoom::aantal)
                .sum();
    }

    /** Of every version of a definition: a later one with only other words takes no break away. */
    private void breuken(Publicatie publicatie, Publicatierekening.Rekening rekening, List<Controle> alle) {
        Map<String, Indicator> geteld =
                rekening.vraag().indicatoren().stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        catalogus.breuken().stream()
                .filter(een -> geteld.containsKey(een.code())
                        && een.versie() <= geteld.get(een.code()).versie()
                        && een.geldigVanaf().getYear() >= publicatie.vanJaar())
                .forEach(een -> alle.add(new Controle(
                        Soort.BREUK,
                        Ernst.LET_OP,
                        geteld.get(een.code()).naam() + ": anders geteld sinds "
                                + een.geldigVanaf().getYear() + ". " + een.reden())));
    }

    /** What began after the figures were counted judged none of them. */
    private List<Controle> termijnen(Publicatie publicatie, Publicatierekening.Rekening rekening) {
        return rekening.vraag().indicatoren().stream()
                .flatMap(indicator -> termijnen.van(indicator).stream()
                        .filter(een -> een.dag().getYear() >= publicatie.vanJaar()
                                && een.dag().getYear() <= publicatie.totJaar()
                                && !een.dag().isAfter(publicatie.peildatum()))
                        .map(een -> new Controle(
                                Soort.BREUK,
                                Ernst.LET_OP,
                                indicator.naam() + ": andere termijn voor " + String.join(", ", een.soorten())
                                        + " sinds " + DutchDates.withYear(een.dag()) + ".")))
                .toList();
    }

    private static void uitschieters(Publicatierekening.Rekening rekening, List<Controle> alle) {
        Map<String, TreeMap<String, Cijfer>> perIndicator = new TreeMap<>();
        rekening.cijfers().stream()
                .filter(een -> een.niveau() == Niveau.GEMEENTE && een.status() == Cijferstatus.OK)
                .filter(een -> een.periode().length() == 4)
                .forEach(een -> perIndicator
                        .computeIfAbsent(een.code(), code -> new TreeMap<>())
                        .put(een.periode(), een));
        perIndicator.forEach((code, jaren) -> {
            Cijfer vorige = null;
            for (Cijfer nu : jaren.values()) {
                if (vorige != null && springt(vorige, nu)) {
                    alle.add(new Controle(
                            Soort.UITSCHIETER,
                            Ernst.LET_OP,
                            naam(rekening, code) + " gaat van " + Getallen.kort(vorige.waarde()) + " naar "
                                    + Getallen.kort(nu.waarde()) + " in " + nu.periode() + "."));
                }
                vorige = nu;
            }
        });
    }

    private static boolean springt(Cijfer een, Cijfer ander) {
        double laag = Math.min(een.waarde().doubleValue(), ander.waarde().doubleValue());
        double hoog = Math.max(een.waarde().doubleValue(), ander.waarde().doubleValue());
        boolean zeker = een.onder() == null
                || een.onder().compareTo(ander.boven()) > 0
                || ander.onder().compareTo(een.boven()) > 0;
        return zeker && hoog > OPVALLEND * laag;
    }

    private static String naam(Publicatierekening.Rekening rekening, String code) {
        return rekening.vraag().indicatoren().stream()
                .filter(een -> een.code().equals(code))
                .map(Indicator::naam)
                .findFirst()
                .orElse(code);
    }
}
