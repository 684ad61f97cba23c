package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;

/** The coördinator, who may see both neighbours, says which part of a text is about the one who asks. */
@ApplicationScoped
@Transactional
public class KijkTekstNa {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Raadplegingen raadplegingen;

    /**
     * A text as it stands in the case, for the coördinator only.
     *
     * @param zaken of the one who asks
     */
    public record Tekst(Onderdeel deel, String tekst, List<String> zaken) {}

    public Tekst open(Ik ik, long onderdeel) {
        Onderdeel deel = verzoeken.naTeKijken(ik, onderdeel);
        List<String> zaken = deel.verzoek().gekenden().stream()
                .map(Gekende::nummer)
                .distinct()
                .toList();
        zaken.forEach(zaak -> raadplegingen.ingezien(
                ik,
                new Bekeken(zaak, Grond.COORDINATOR, null, null, null),
                "tekst voor verzoek " + deel.verzoek().nummer()));
        return new Tekst(deel, tekst(deel).orElseThrow(NotFound::new), zaken);
    }

    /** @param tekst what may go, with what is about the neighbour between [[ and ]]; for {@link Besluit#DEELS} */
    public void zeg(Ik ik, long onderdeel, Besluit hoe, String tekst) {
        Onderdeel deel = verzoeken.naTeKijken(ik, onderdeel);
        String heel = tekst(deel).orElseThrow(NotFound::new);
        String blijft = hoe == Besluit.DEELS ? Zwart.maak(heel, tekst) : heel;
        if (hoe != Besluit.NIET) {
            eisZonderAnder(deel, blijft);
        }
        deel.nagekeken(hoe, heel, blijft, ik);
        verzoeken.schrijf(deel.verzoek(), ik.naam(), Verzoekhandeling.ZWART);
    }

    private void eisZonderAnder(Onderdeel deel, String tekst) {
        deel.verzoek().gekenden().stream()
                .flatMap(gekende -> bronnen.vanEenAnder(gekende.betrokkene(), tekst).stream())
                .findFirst()
                .ifPresent(wat -> {
                    throw new RuleViolation(
                            "P5.5", "tekst", "Hierin staat nog " + wat + ". Zet dat ook tussen [[ en ]].");
                });
    }

    private Optional<String> tekst(Onderdeel deel) {
        return bronnen
                .van(deel.verzoek().gekenden().stream().map(Gekende::betrokkene).toList())
                .stream()
                .filter(stuk -> stuk.sleutel().equals(deel.sleutel()))
                .map(Stuk::gemengd)
                .findFirst();
    }
}
