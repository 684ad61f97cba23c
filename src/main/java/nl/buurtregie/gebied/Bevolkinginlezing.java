package nl.buurtregie.gebied;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.buurtregie.platform.RuleViolation;

/** How many people and dwellings there are in each buurt, counted in one or more years. */
final class Bevolkinginlezing extends Csvinlezing {

    private static final int MEEST = 2_000_000;

    /** @param inwoners null where nobody counted */
    record Regel(String code, int jaar, Integer inwoners, Integer woningen) {}

    private final Importvraag vraag;
    private final Set<String> bekend;
    private final Set<Integer> geteld;
    private final Clock clock;
    private final List<Regel> getallen = new ArrayList<>();
    private final Set<String> gezien = new HashSet<>();

    private Bevolkinginlezing(Importvraag vraag, Set<String> bekend, Set<Integer> geteld, Clock clock) {
        this.vraag = vraag;
        this.bekend = bekend;
        this.geteld = geteld;
        this.clock = clock;
    }

    /** @param bekend every buurt there ever was */
    static Bevolkinginlezing lees(Importvraag vraag, Set<String> bekend, Set<Integer> geteld, Clock clock) {
        Bevolkinginlezing inlezing = new Bevolkinginlezing(vraag, bekend, geteld, clock);
        inlezing.lees(vraag.bestand());
        return inlezing;
    }

    @Override
    void neem(List<String> cellen) {
        if (cellen.size() != 4) {
            throw new RuleViolation("G5.1", "Zet op de regel: buurtcode, jaar, inwoners en woningen.");
        }
        String buurt = Gebiedtekst.buurt(cellen.get(0));
        int jaar = cellen.get(1).matches("[0-9]{4}") ? Integer.parseInt(cellen.get(1)) : 0;
        Importvraag.keurJaar("bestand", jaar, clock);
        if (!bekend.contains(buurt)) {
            throw new RuleViolation("G5.2", "Buurt " + buurt + " is niet een van onze buurten.");
        }
        if (!gezien.add(buurt + jaar)) {
            throw new RuleViolation("G5.3", "Buurt " + buurt + " in " + jaar + " staat er al. Haal er één weg.");
        }
        getallen.add(new Regel(buurt, jaar, getal(cellen.get(2)), getal(cellen.get(3))));
    }

    /** Nothing, or the dot of CBS: not counted. */
    private static Integer getal(String cel) {
        if (cel.isEmpty() || cel.equals(".")) {
            return null;
        }
        if (!cel.matches("[0-9]{1,7}") || Integer.parseInt(cel) > MEEST) {
            throw new RuleViolation(
                    "G5.1", "Schrijf een heel getal zonder punt, of laat het leeg als het niet bekend is.");
        }
        return Integer.valueOf(cel);
    }

    @Override
    public List<String> gevolgen() {
        Map<Integer, List<Regel>> perJaar =
                getallen.stream().collect(Collectors.groupingBy(Regel::jaar, TreeMap::new, Collectors.toList()));
        List<String> zinnen = new ArrayList<>();
        perJaar.forEach((jaar, regels) -> zinnen.add(zin(jaar, regels)));
        return zinnen;
    }

    private String zin(int jaar, List<Regel> regels) {
        List<Integer> inwoners =
                regels.stream().map(Regel::inwoners).filter(Objects::nonNull).toList();
        int zonder = regels.size() - inwoners.size();
        return jaar + ": " + Gebiedtekst.buurten(inwoners.size()) + " met samen "
                + Gebiedtekst.aantal(inwoners.stream().mapToInt(een -> een).sum(), "inwoner", "inwoners") + "."
                + (zonder > 0 ? " " + Gebiedtekst.buurten(zonder) + " zonder getal: daar ontbreekt de noemer." : "")
                + (geteld.contains(jaar) ? " Dit komt in de plaats van alle getallen van " + jaar + "." : "");
    }

    @Override
    public void bewaar(Gebiedschrift schrift) {
        schrift.bevolking(vraag, getallen);
    }
}
