package nl.buurtregie.wijkkompas.programma;

import static nl.buurtregie.wijkkompas.programma.Cijferwoorden.aantal;
import static nl.buurtregie.wijkkompas.programma.Cijferwoorden.dagen;
import static nl.buurtregie.wijkkompas.programma.Cijferwoorden.deel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.wijkkompas.Aandeel;
import nl.buurtregie.wijkkompas.Afscherming;
import nl.buurtregie.wijkkompas.Resultaatcijfers;
import nl.buurtregie.wijkkompas.Totalen;
import nl.buurtregie.wijkkompas.programma.Jaarfeiten.Overlasttotalen;

/** The figures of a year counted from the facts as they are now. */
@ApplicationScoped
public class Feitencijfers implements Jaarcijfers {

    private static final String GOED = "Goed is: opgelost, verbeterd of opgelost met advies.";

    @Inject
    private Resultaatcijfers resultaten;

    @Inject
    private Jaarfeiten feiten;

    @Inject
    private Gebieden gebieden;

    @Override
    public int aanmeldingen(int jaar) {
        return feiten.aangemeldPerWijk(jaar).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public Deel bemiddeling(int jaar) {
        Totalen t = resultaten.totalen(jaar, "");
        Map<String, Integer> aangemeld = feiten.aangemeldPerWijk(jaar);
        int nieuw = aangemeld.values().stream().mapToInt(Integer::intValue).sum();
        return new Deel(bemiddelingscijfers(t, nieuw), trechter(t), wijken(jaar, aangemeld));
    }

    private static List<Cijfer> bemiddelingscijfers(Totalen t, int nieuw) {
        return List.of(
                aantal("Aanmeldingen", nieuw, "Zaken die in het jaar zijn aangemeld."),
                aantal("Afgesloten zaken", t.aangemeld(), "Zaken die in het jaar zijn afgesloten, met elke afloop."),
                deel("Goed geëindigd, van alle afgesloten zaken", new Aandeel(t.goed(), t.aangemeld()), GOED),
                deel(
                        "Goed geëindigd, van de geschikte zaken",
                        new Aandeel(t.goedGeschikt(), t.geschikt()),
                        GOED + " Geschikt: na de intake, ook als advies genoeg was."),
                deel(
                        "Goed geëindigd, van de behandelde zaken",
                        new Aandeel(t.goedBehandeld(), t.naarPaar()),
                        GOED + " Behandeld: een paar bemiddelaars ging aan het werk."),
                deel(
                        "Samen aan tafel",
                        new Aandeel(t.samen(), t.aangemeld()),
                        "Beide buren zaten met de bemiddelaars aan één tafel. Van alle afgesloten zaken."),
                dagen(
                        "Doorlooptijd: de helft is klaar binnen",
                        t.mediaan(),
                        t.naarPaar(),
                        "Van aanmelding tot het resultaat, van behandelde zaken. Dagen in de wacht tellen niet mee."),
                dagen(
                        "Doorlooptijd: 9 van de 10 zijn klaar binnen",
                        t.p90(),
                        t.naarPaar(),
                        "Dezelfde duur, voor 9 van de 10 zaken."));
    }

    private static Staven trechter(Totalen t) {
        Map<String, Integer> treden = new LinkedHashMap<>();
        treden.put("Afgesloten", t.aangemeld());
        treden.put("Geschikt na intake", t.geschikt());
        treden.put("Naar een paar", t.naarPaar());
        treden.put("Gesprek met eerste buur", t.eersteBuur());
        treden.put("Tweede buur doet mee", t.tweedeBuur());
        treden.put("Samen aan tafel", t.samen());
        return new Staven("Van aanmelding tot gesprek", Cijferwoorden.staven(treden));
    }

    private Wijktabel wijken(int jaar, Map<String, Integer> aangemeld) {
        Map<String, Aandeel> afgesloten = resultaten.perWijk(jaar);
        List<Wijkrij> rijen = gebieden.wijken().stream()
                .map(wijk -> {
                    Aandeel goed = afgesloten.getOrDefault(wijk.code(), new Aandeel(0, 0));
                    return new Wijkrij(
                            wijk.naam(),
                            List.of(
                                    Afscherming.inWoorden(aangemeld.getOrDefault(wijk.code(), 0)),
                                    Afscherming.inWoorden(goed.noemer()),
                                    Cijferwoorden.kort(goed)));
                })
                .toList();
        return new Wijktabel(
                "Buurtbemiddeling per wijk",
                List.of("Aangemeld", "Afgesloten", "Goed geëindigd (95\u00a0% zeker)"),
                rijen);
    }

    @Override
    public Deel overlast(int jaar) {
        Overlasttotalen t = feiten.overlast(jaar);
        List<Cijfer> cijfers = List.of(
                aantal("Meldingen", t.meldingen(), "Wat bewoners en buurtconciërges meldden. Dit is registratie."),
                aantal("Problemen afgesloten", t.problemen(), "Eén probleem kan uit meer meldingen bestaan."),
                deel(
                        "Zelf opgelost",
                        new Aandeel(t.zelf(), t.problemen()),
                        "De buurtconciërge loste het zelf op. Van alle afgesloten problemen."),
                deel(
                        "Op tijd beantwoord door een partner",
                        new Aandeel(t.opTijd(), t.overdrachten()),
                        "Overgedragen problemen waarop een partner binnen de termijn antwoordde."),
                new Cijfer("Uren op ronde", Afscherming.inWoorden(t.uren()), "", "", "Uren die conciërges liepen."),
                deel(
                        "Voorstellen die een bemiddeling werden",
                        new Aandeel(t.omgezet(), t.voorstellen()),
                        "Burenoverlast die steeds terugkwam: de buren kregen een bemiddeling aangeboden."));
        return new Deel(
                cijfers,
                new Staven("Meldingen per soort", Cijferwoorden.staven(feiten.meldingenPerSoort(jaar))),
                overlastwijken(jaar));
    }

    private Wijktabel overlastwijken(int jaar) {
        Map<String, int[]> perWijk = feiten.overlastPerWijk(jaar);
        List<Wijkrij> rijen = gebieden.wijken().stream()
                .map(wijk -> {
                    int[] aantal = perWijk.getOrDefault(wijk.code(), new int[2]);
                    return new Wijkrij(
                            wijk.naam(), List.of(Afscherming.inWoorden(aantal[0]), Afscherming.inWoorden(aantal[1])));
                })
                .toList();
        return new Wijktabel("Overlast per wijk", List.of("Meldingen", "Problemen afgesloten"), rijen);
    }
}
