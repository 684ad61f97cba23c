package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.RuleViolation;

/** Mends, erases, restricts or objects: what was decided is done in the same transaction. */
@ApplicationScoped
@Transactional
public class VoerUit {

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
            case BEPERKING, BEZWAAR ->
                betrokkenen(verzoek).stream()
                                .anyMatch(wie -> bronnen.uitvoering(wie).kanBeperken())
                        ? List.of()
                        : betrokkenen(verzoek).stream()
                                .map(wie -> bronnen.uitvoering(wie).waaromNietBeperken())
                                .distinct()
                                .toList();
            case INZAGE, OVERDRACHT, RECTIFICATIE -> List.of();
        };
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
        betrokkenen(verzoek).forEach(wie -> doe(ik, verzoek, wie, nieuw));
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

    private void doe(Ik ik, Verzoek verzoek, Betrokkene wie, Map<String, String> nieuw) {
        Uitvoering uitvoering = bronnen.uitvoering(wie);
        Runnable daad =
                switch (verzoek.recht()) {
                    case RECTIFICATIE -> () -> uitvoering.verbeter(ik, wie, nieuw);
                    case WISSEN -> () -> uitvoering.wis(ik, wie);
                    case BEPERKING, BEZWAAR -> () -> beperk(ik, uitvoering, verzoek, wie);
                    case INZAGE, OVERDRACHT -> () -> {};
                };
        daad.run();
    }

    private void beperk(Ik ik, Uitvoering uitvoering, Verzoek verzoek, Betrokkene wie) {
        if (uitvoering.kanBeperken()) {
            uitvoering.staatStil(ik, wie);
            beperkingen.zet(wie.nummer(), verzoek);
        }
    }

    private static Optional<Betrokkene> eerste(Verzoek verzoek) {
        return betrokkenen(verzoek).stream().findFirst();
    }

    private static List<Betrokkene> betrokkenen(Verzoek verzoek) {
        return verzoek.gekenden().stream().map(Gekende::betrokkene).toList();
    }
}
