package nl.buurtregie.gebied;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.buurtregie.platform.RuleViolation;

/** Which kompaswijk or stadsdeel each buurt of a division lies in. */
final class Koppelinginlezing extends Csvinlezing {

    private final Importvraag vraag;
    private final Map<String, String> buurten;
    private final boolean wasEr;
    private final Map<String, String> ligging = new LinkedHashMap<>();
    private final Map<String, String> namen = new LinkedHashMap<>();

    private Koppelinginlezing(Importvraag vraag, Map<String, String> buurten, boolean wasEr) {
        this.vraag = vraag;
        this.buurten = buurten;
        this.wasEr = wasEr;
    }

    static Koppelinginlezing lees(Importvraag vraag, Indelingen indelingen) {
        Map<String, String> buurten = indelingen.namen(vraag.jaar(), Niveau.BUURT);
        boolean wasEr = !indelingen.ligging(vraag.jaar(), vraag.niveau()).isEmpty();
        Koppelinginlezing inlezing = new Koppelinginlezing(vraag, buurten, wasEr);
        inlezing.lees(vraag.bestand());
        inlezing.zoekWatOntbreekt();
        return inlezing;
    }

    @Override
    void neem(List<String> cellen) {
        if (cellen.size() != 3) {
            throw new RuleViolation(
                    "G4.1",
                    "Zet op de regel: buurtcode, code van de " + vraag.niveau().woord() + " en naam.");
        }
        String buurt = Gebiedtekst.buurt(cellen.get(0));
        String code = Gebiedtekst.code(vraag.niveau(), cellen.get(1));
        String naam = Gebiedtekst.naam(cellen.get(2));
        if (!buurten.containsKey(buurt)) {
            throw new RuleViolation("G4.2", "Buurt " + buurt + " is niet een van de buurten van " + vraag.jaar() + ".");
        }
        String eerder = namen.putIfAbsent(code, naam);
        if (eerder != null && !eerder.equals(naam)) {
            throw new RuleViolation("G4.4", code + " heet hierboven " + eerder + ". Schrijf overal dezelfde naam.");
        }
        if (ligging.putIfAbsent(buurt, code) != null) {
            throw new RuleViolation("G4.3", "Buurt " + buurt + " staat er al. Haal er één weg.");
        }
    }

    private void zoekWatOntbreekt() {
        TreeSet<String> zonder = new TreeSet<>(buurten.keySet());
        zonder.removeAll(ligging.keySet());
        if (fouten().isEmpty() && !zonder.isEmpty()) {
            RuleViolation nee =
                    new RuleViolation("G4.5", "Zet ook deze buurten erin: " + Gebiedtekst.opsomming(zonder) + ".");
            fout("Er mist iets", nee.getMessage());
        }
    }

    @Override
    public List<String> gevolgen() {
        String meer = vraag.niveau() == Niveau.KOMPASWIJK ? "kompaswijken" : "stadsdelen";
        String eerst = Gebiedtekst.aantal(namen.size(), vraag.niveau().woord(), meer) + " voor "
                + Gebiedtekst.buurten(ligging.size()) + " van de indeling " + vraag.jaar() + ".";
        List<String> zinnen = new ArrayList<>(List.of(eerst));
        zinnen.addAll(Gebiedtekst.metTeken(namen.values()));
        if (wasEr) {
            zinnen.add("Zij komen in de plaats van die er nu zijn. Grenzen van " + meer + " gaan weg.");
        }
        return zinnen;
    }

    @Override
    public void bewaar(Gebiedschrift schrift) {
        schrift.koppeling(vraag, namen, ligging);
    }
}
