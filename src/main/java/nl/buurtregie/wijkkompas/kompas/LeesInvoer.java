package nl.buurtregie.wijkkompas.kompas;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.gebied.Indelingen;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.wijkkompas.indicator.Catalogus;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.NeemIndicatorOver;

/** KOM-07: brings in a file with figures of others, with their definitions and place; all of it or nothing. */
@ApplicationScoped
@Transactional
public class LeesInvoer {

    private static final int LANGSTE_NAAM = 120;

    @Inject
    private Catalogus catalogus;

    @Inject
    private Kompasindeling indeling;

    @Inject
    private Indelingen indelingen;

    @Inject
    private NeemIndicatorOver neemOver;

    @Inject
    private Invoerschrift schrift;

    @Inject
    private Clock clock;

    /**
     * What came of it.
     *
     * @param fouten the first thousand lines that were refused; when there is one, nothing came in
     * @param geweigerd how many lines were refused
     * @param indicatoren their names, as read
     */
    public record Verslag(List<Invoerfout> fouten, int geweigerd, List<String> indicatoren, int waarden) {}

    /** @param naam what the file is called, for who looks back */
    public Verslag lees(Ik ik, String naam, String tekst) {
        if (naam.isBlank() || naam.length() > LANGSTE_NAAM) {
            throw new RuleViolation("K1.12", "naam", "Geef het bestand een naam van hooguit 120 tekens.");
        }
        LocalDate vandaag = LocalDate.now(clock);
        Set<String> eigen =
                catalogus.eigen(vandaag).stream().map(Indicator::code).collect(Collectors.toSet());
        Invoerbestand bestand = Invoerbestand.lees(
                tekst, new Invoerkennis(eigen, indeling.themas(null), gebieden(), vandaag.getYear()));
        if (bestand.geweigerd() == 0) {
            Map<String, Integer> versies = neemOver.neemOver(
                    ik,
                    bestand.definities().values().stream()
                            .map(Invoerdefinitie::indicator)
                            .toList());
            schrift.schrijf(new Invoerschrift.Invoer(naam.strip(), clock.instant(), ik.naam()), bestand, versies);
        }
        return new Verslag(
                bestand.fouten(),
                bestand.geweigerd(),
                bestand.definities().values().stream()
                        .map(een -> een.indicator().naam())
                        .sorted()
                        .toList(),
                bestand.regels().size());
    }

    private Map<Niveau, Set<String>> gebieden() {
        Map<Niveau, Set<String>> alle = new EnumMap<>(Niveau.class);
        for (Niveau niveau : Niveau.values()) {
            Set<String> codes = new HashSet<>();
            for (int jaar : indelingen.jaren()) {
                indelingen.gebieden(jaar, niveau).stream().map(Gebied::code).forEach(codes::add);
            }
            alle.put(niveau, codes);
        }
        return alle;
    }
}
