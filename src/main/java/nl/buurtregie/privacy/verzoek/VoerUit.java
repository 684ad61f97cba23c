package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Mends, erases, restricts or objects: what was decided is done in the same transaction. */
@ApplicationScoped
@Transactional
public class VoerUit {

    private static final Set<String> ADRES = Set.of("straat", "huisnummer", "toevoeging", "postcode", "plaats");

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Beperkingen beperkingen;

    /** The fields that can be mended now, of the first place in which we know this person. */
    public List<Uitvoering.Veld> velden(Verzoek verzoek) {
        return eerste(verzoek).map(wie -> bronnen.uitvoering(wie).velden(wie)).orElse(List.of());
    }

    /** The grounds on which it cannot be done now, as they stand in the letter. */
    public List<String> bezwaren(Verzoek verzoek) {
        return switch (verzoek.recht()) {
            case WISSEN ->
                betrokkenen(verzoek).stream()
                        .flatMap(wie -> bronnen.uitvoering(wie).waaromNietWissen(wie).stream())
                        .distinct()
                        .toList();
            case BEPERKING -> nergensStil(verzoek);
            case BEZWAAR -> {
                List<String> nietWeg = verwijzerBlijft(verzoek);
                yield nietWeg.isEmpty() ? nergensStil(verzoek) : nietWeg;
            }
            case INZAGE, OVERDRACHT, RECTIFICATIE -> List.of();
        };
    }

    private List<String> nergensStil(Verzoek verzoek) {
        return betrokkenen(verzoek).stream().anyMatch(wie -> kan(verzoek, wie))
                ? List.of()
                : betrokkenen(verzoek).stream()
                        .map(wie -> bronnen.uitvoering(wie).waaromNietBeperken())
                        .distinct()
                        .toList();
    }

    /** The letter says that who referred was taken away: everywhere, or it is not granted. */
    private List<String> verwijzerBlijft(Verzoek verzoek) {
        return betrokkenen(verzoek).stream()
                .filter(wie -> wie.soort() == Betrokkene.Soort.VERWIJZER)
                .flatMap(wie -> bronnen.uitvoering(wie).waaromNietWissen(wie).stream())
                .distinct()
                .toList();
    }

    /**
     * @param nieuw for mending: value by code
     * @return what stays all the same and why, each a sentence
     */
    public List<String> wijsToe(Ik ik, String nummer, Map<String, String> nieuw) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        eisMogelijk(verzoek);
        List<Uitvoering.Blijft> blijft = blijft(verzoek);
        String inBrief =
                blijft.stream().map(Uitvoering.Blijft::inBrief).distinct().collect(Collectors.joining(" "));
        verzoek.besloten(Uitkomst.TOEGEWEZEN, inBrief.isEmpty() ? null : inBrief);
        if (verzoek.recht() == Recht.RECTIFICATIE) {
            verbeter(ik, betrokkenen(verzoek), nieuw);
        } else {
            betrokkenen(verzoek).forEach(wie -> doe(ik, verzoek, wie));
        }
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.UITGEVOERD);
        return voorOns(blijft);
    }

    /** What would stay and why, each a sentence for whoever decides. */
    public List<String> watBlijft(Verzoek verzoek) {
        return voorOns(blijft(verzoek));
    }

    private static List<String> voorOns(List<Uitvoering.Blijft> blijft) {
        return blijft.stream().map(Uitvoering.Blijft::voorOns).distinct().toList();
    }

    private List<Uitvoering.Blijft> blijft(Verzoek verzoek) {
        return verzoek.recht() == Recht.WISSEN
                ? betrokkenen(verzoek).stream()
                        .flatMap(wie -> bronnen.uitvoering(wie).watBlijft(wie).stream())
                        .toList()
                : List.of();
    }

    public void wijsAf(Ik ik, String nummer, String reden) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (verzoek.stap() != Verzoekstap.BESLISSEN) {
            throw new RuleViolation("P5.6", "Dit verzoek staat niet bij beslissen.");
        }
        verzoek.besloten(Uitkomst.AFGEWEZEN, reden);
        verzoeken.schrijf(verzoek, ik.naam(), Verzoekhandeling.BESLIST);
    }

    private void eisMogelijk(Verzoek verzoek) {
        if (verzoek.recht().isPakket() || verzoek.stap() != Verzoekstap.BESLISSEN) {
            throw new RuleViolation("P5.6", "Dit verzoek staat niet bij beslissen.");
        }
        bezwaren(verzoek).stream().findFirst().ifPresent(grond -> {
            throw new RuleViolation("P5.8", "Dat kan nu niet. " + grond);
        });
    }

    /**
     * The first place as it was filled in. In the others only what was the same there and is different now: another address of before, or
     * what was not on the form, is not of this mistake.
     */
    private void verbeter(Ik ik, List<Betrokkene> waar, Map<String, String> nieuw) {
        Map<String, String> oud = waarden(waar.get(0));
        for (Betrokkene wie : waar) {
            Map<String, String> hier = waarden(wie);
            boolean zelfdeDeur =
                    ADRES.stream().allMatch(code -> oud.getOrDefault(code, "").equals(hier.get(code)));
            Map<String, String> dan = new LinkedHashMap<>(hier);
            dan.replaceAll((code, waarde) ->
                    wie == waar.get(0) || waarde.equals(oud.get(code)) && (zelfdeDeur || !ADRES.contains(code))
                            ? nieuw.getOrDefault(code, waarde)
                            : waarde);
            if (!dan.equals(hier)) {
                bronnen.uitvoering(wie).verbeter(ik, wie, dan);
            }
        }
    }

    private Map<String, String> waarden(Betrokkene wie) {
        Map<String, String> waarden = new LinkedHashMap<>();
        bronnen.uitvoering(wie).velden(wie).forEach(veld -> waarden.put(veld.code(), veld.waarde()));
        return waarden;
    }

    private void doe(Ik ik, Verzoek verzoek, Betrokkene wie) {
        Uitvoering uitvoering = bronnen.uitvoering(wie);
        Runnable daad =
                switch (verzoek.recht()) {
                    case WISSEN -> () -> wis(ik, uitvoering, wie);
                    case BEPERKING, BEZWAAR -> () -> beperk(ik, uitvoering, verzoek, wie);
                    case INZAGE, OVERDRACHT, RECTIFICATIE -> () -> {};
                };
        daad.run();
    }

    private void wis(Ik ik, Uitvoering uitvoering, Betrokkene wie) {
        uitvoering.wis(ik, wie);
        beperkingen.klaar(wie.nummer());
    }

    private void beperk(Ik ik, Uitvoering uitvoering, Verzoek verzoek, Betrokkene wie) {
        if (kan(verzoek, wie)) {
            uitvoering.staatStil(ik, wie);
        }
        if (uitvoering.kanBeperken()) {
            beperkingen.zet(wie.nummer(), verzoek);
        }
    }

    private boolean kan(Verzoek verzoek, Betrokkene wie) {
        Uitvoering uitvoering = bronnen.uitvoering(wie);
        return verzoek.recht() == Recht.BEZWAAR ? uitvoering.kanBezwaar(wie) : uitvoering.kanBeperken();
    }

    private static Optional<Betrokkene> eerste(Verzoek verzoek) {
        return betrokkenen(verzoek).stream().findFirst();
    }

    private static List<Betrokkene> betrokkenen(Verzoek verzoek) {
        return verzoek.gekenden().stream().map(Gekende::betrokkene).toList();
    }
}
