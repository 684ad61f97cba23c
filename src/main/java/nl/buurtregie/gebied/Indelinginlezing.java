package nl.buurtregie.gebied;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;

/** A new division: every buurt with its wijk, its gemeente and its centre. */
final class Indelinginlezing extends Csvinlezing {

    /** A line of the file; the centre in WGS84. */
    record Regel(
            String code,
            String naam,
            String wijk,
            String wijknaam,
            String gemeente,
            String gemeentenaam,
            BigDecimal lon,
            BigDecimal lat) {}

    private final Importvraag vraag;
    private final List<Integer> weg = new ArrayList<>();
    private final int nieuwste;
    private final Map<String, String> nu;
    private final Iterable<OpBuurten> volgers;
    private Map<String, String> wijkenNu = Map.of();
    private final Map<String, Regel> buurten = new LinkedHashMap<>();
    private final Map<String, String> namen = new LinkedHashMap<>();
    private List<String> bemiddelaars = List.of();
    private List<String> concierges = List.of();

    private Indelinginlezing(Importvraag vraag, int nieuwste, Map<String, String> nu, Iterable<OpBuurten> volgers) {
        this.vraag = vraag;
        this.nieuwste = nieuwste;
        this.nu = nu;
        this.volgers = volgers;
    }

    static Indelinginlezing lees(Importvraag vraag, Indelingen indelingen, Iterable<OpBuurten> volgers) {
        List<Integer> jaren = indelingen.jaren();
        if (jaren.contains(vraag.jaar()) && indelingen.isGeteld(vraag.jaar())) {
            throw new RuleViolation(
                    "G3.5",
                    "jaar",
                    "De indeling van " + vraag.jaar() + " is er al. Daar is al in geteld: zij verandert niet.");
        }
        int nieuwste = jaren.isEmpty() ? 0 : jaren.get(0);
        Indelinginlezing inlezing =
                new Indelinginlezing(vraag, nieuwste, indelingen.namen(nieuwste, Niveau.BUURT), volgers);
        inlezing.wijkenNu = indelingen.namen(nieuwste, Niveau.WIJK);
        inlezing.lees(vraag.bestand());
        inlezing.vervang(jaren, indelingen);
        inlezing.zoekMensen(indelingen);
        return inlezing;
    }

    /** Of whom somebody has to choose the buurten again: nobody can say what their old ones are now. */
    private void zoekMensen(Indelingen indelingen) {
        Set<String> vervallen = new HashSet<>(nu.keySet());
        vervallen.removeAll(buurten.keySet());
        bemiddelaars = indelingen.bemiddelaars(vervallen);
        concierges = indelingen.concierges(vervallen);
    }

    /** The same year again, and what came with the program for another gemeente: in neither was anything counted. */
    private void vervang(List<Integer> jaren, Indelingen indelingen) {
        if (jaren.contains(vraag.jaar())) {
            weg.add(vraag.jaar());
        }
        Set<String> eigen = buurten.values().stream().map(Regel::gemeente).collect(Collectors.toSet());
        indelingen.meegeleverd().stream()
                .filter(jaar -> jaar != vraag.jaar())
                .filter(jaar -> Collections.disjoint(
                        eigen, indelingen.namen(jaar, Niveau.GEMEENTE).keySet()))
                .forEach(weg::add);
    }

    @Override
    void neem(List<String> cellen) {
        if (cellen.size() != 8) {
            throw new RuleViolation(
                    "G3.1",
                    "Zet op de regel: buurtcode, buurtnaam, wijkcode, wijknaam, gemeentecode, gemeentenaam, lon en lat.");
        }
        Regel regel = new Regel(
                Gebiedtekst.buurt(cellen.get(0)),
                Gebiedtekst.naam(cellen.get(1)),
                Gebiedtekst.code(Niveau.WIJK, cellen.get(2)),
                Gebiedtekst.naam(cellen.get(3)),
                Gebiedtekst.code(Niveau.GEMEENTE, cellen.get(4)),
                Gebiedtekst.naam(cellen.get(5)),
                graden(cellen.get(6)),
                graden(cellen.get(7)));
        if (!Nederland.bevat(regel.lon().doubleValue(), regel.lat().doubleValue())) {
            throw new RuleViolation(
                    "G3.4",
                    "Het midden ligt niet in Nederland. Schrijf eerst de lengte (lon, als 6.56), dan de breedte (lat, als 53.21).");
        }
        zelfdeNaam(regel.wijk(), regel.wijknaam());
        zelfdeNaam(regel.gemeente(), regel.gemeentenaam());
        if (buurten.putIfAbsent(regel.code(), regel) != null) {
            throw new RuleViolation("G3.2", "Buurt " + regel.code() + " staat er al. Haal er één weg.");
        }
    }

    private void zelfdeNaam(String code, String naam) {
        String eerder = namen.putIfAbsent(code, naam);
        if (eerder != null && !eerder.equals(naam)) {
            throw new RuleViolation("G3.3", code + " heet hierboven " + eerder + ". Schrijf overal dezelfde naam.");
        }
    }

    private static BigDecimal graden(String tekst) {
        String punt = tekst.replace(',', '.');
        if (!punt.matches("-?[0-9]{1,3}(\\.[0-9]{1,40})?")) {
            throw new RuleViolation("G3.1", "Schrijf lon en lat in graden, zoals 6.56453 en 53.21909.");
        }
        return new BigDecimal(punt).setScale(5, RoundingMode.HALF_UP);
    }

    @Override
    public List<String> gevolgen() {
        List<String> zinnen = gelezen();
        weg.forEach(
                jaar -> zinnen.add("De indeling van " + jaar + " die er nu is, gaat weg: daar is niets in geteld."));
        if (vraag.jaar() < nieuwste) {
            zinnen.add("Zij is ouder dan die van " + nieuwste + ". Bij het invoeren verandert er niets.");
            return zinnen;
        }
        noem(zinnen, "Nieuw: ", namen(een -> !nu.containsKey(een.code()), Regel::naam), "");
        noem(
                zinnen,
                "Andere naam: ",
                namen(
                        een -> !nu.getOrDefault(een.code(), een.naam()).equals(een.naam()),
                        een -> nu.get(een.code()) + " wordt " + een.naam()),
                "");
        List<String> vervalt = nu.entrySet().stream()
                .filter(een -> !buurten.containsKey(een.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        noem(zinnen, "Vervalt: ", vervalt, " Wat daar was, blijft leesbaar. Niemand kan het nog kiezen.");
        noemMensen(zinnen);
        Herindeling nieuw = herindeling();
        volgers.forEach(een -> zinnen.addAll(een.gevolgen(nieuw)));
        zinnen.add("Koppelingen en grenzen horen bij een indeling. Lees ze ook opnieuw in.");
        return zinnen;
    }

    /** What is in the file. */
    private List<String> gelezen() {
        List<String> zinnen = new ArrayList<>();
        long wijken = buurten.values().stream().map(Regel::wijk).distinct().count();
        zinnen.add("Indeling " + vraag.jaar() + ": " + Gebiedtekst.buurten(buurten.size()) + " in "
                + Gebiedtekst.aantal((int) wijken, "wijk", "wijken") + ".");
        List<String> alle = new ArrayList<>(namen.values());
        buurten.values().forEach(een -> alle.add(een.naam()));
        zinnen.addAll(Gebiedtekst.metTeken(alle));
        return zinnen;
    }

    private Herindeling herindeling() {
        Map<String, String> alle = new LinkedHashMap<>();
        Map<String, String> wijken = new LinkedHashMap<>();
        buurten.values().forEach(een -> {
            alle.put(een.code(), een.naam());
            wijken.put(een.wijk(), een.wijknaam());
        });
        return new Herindeling(vraag.jaar(), alle, zonder(nu, alle), wijken, zonder(wijkenNu, wijken));
    }

    private static Map<String, String> zonder(Map<String, String> nu, Map<String, String> straks) {
        Map<String, String> rest = new LinkedHashMap<>(nu);
        rest.keySet().removeAll(straks.keySet());
        return rest;
    }

    private void noemMensen(List<String> zinnen) {
        noem(
                zinnen,
                "Bemiddelaars die daar wonen: ",
                bemiddelaars,
                " De coördinator kiest voor hen een nieuwe woonbuurt. Tot dan kan een zaak uit hun eigen buurt worden voorgesteld.");
        noem(
                zinnen,
                "Conciërges die daar lopen: ",
                concierges,
                " De teamleider kiest bij Rooster hun nieuwe buurten. Tot dan zien zij niet wat daar openstaat of nieuw gemeld wordt.");
    }

    private List<String> namen(Predicate<Regel> wie, Function<Regel, String> naam) {
        return buurten.values().stream().filter(wie).map(naam).toList();
    }

    private static void noem(List<String> zinnen, String kop, List<String> namen, String slot) {
        if (!namen.isEmpty()) {
            zinnen.add(kop + Gebiedtekst.opsomming(namen) + "." + slot);
        }
    }

    @Override
    public void bewaar(Gebiedschrift schrift) {
        weg.forEach(schrift::laatLos);
        schrift.indeling(vraag, buurten.values());
    }
}
