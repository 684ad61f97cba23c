package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Raadplegingen;

/** Puts together what somebody gets: what was decided, as it stands now. Made anew each time; no file of it is kept. */
@ApplicationScoped
@Transactional
public class Pakketten {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagebronnen bronnen;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Loslating loslating;

    @Inject
    private Clock clock;

    /** As far as it was decided: to look at, or to print. Looking is written down. */
    public Pakket bekijk(Ik ik, String nummer) {
        Verzoek verzoek = verzoeken.get(ik, nummer);
        if (!verzoek.recht().isPakket() || verzoek.gezochtOp() == null) {
            throw new NotFound();
        }
        verzoek.gekenden().stream()
                .map(Gekende::nummer)
                .distinct()
                .forEach(zaak -> raadplegingen.ingezien(ik, Bekeken.toezicht(zaak), "pakket van verzoek " + nummer));
        return maak(verzoek);
    }

    /** Whether there is something to fetch with this link. */
    public boolean ligtKlaar(String hash) {
        return verzoeken.metPakket(hash).isPresent();
    }

    /** Once: the second time there is nothing. @throws NotFound */
    public Pakket haalOp(String hash) {
        Verzoek verzoek = verzoeken.metPakket(hash).orElseThrow(NotFound::new);
        Pakket pakket = maak(verzoek);
        verzoek.ophaling().orElseThrow().gedaan(clock.instant());
        verzoeken.schrijf(verzoek, "de aanvrager", Verzoekhandeling.OPGEHAALD);
        loslating.laatLos(Ik.vanBuiten("de aanvrager"), verzoek);
        return pakket;
    }

    private Pakket maak(Verzoek verzoek) {
        Map<String, Stuk> stukken = bronnen
                .van(verzoek.gekenden().stream().map(Gekende::betrokkene).toList())
                .stream()
                .collect(Collectors.toMap(Stuk::sleutel, Function.identity()));
        List<Pakket.Deel> delen = verzoek.onderdelen().stream()
                .filter(deel -> deel.besluit() == Besluit.GEVEN || deel.besluit() == Besluit.DEELS)
                .flatMap(deel -> Stream.ofNullable(stukken.get(deel.sleutel())).map(stuk -> deel(deel, stuk)))
                .toList();
        return new Pakket(
                verzoek.nummer(),
                verzoek.recht(),
                verzoek.vrager().naam(),
                LocalDate.now(clock),
                delen,
                verzoek.onderdelen().stream()
                        .filter(deel -> deel.besluit() == Besluit.NIET)
                        .map(deel -> new Stuk.Gegeven(deel.wat(), deel.reden()))
                        .toList());
    }

    private Pakket.Deel deel(Onderdeel deel, Stuk stuk) {
        String tekst = deel.besluit() == Besluit.DEELS ? deel.zwart() : stuk.gemengd();
        if (deel.isGemengd() && deel.besluit() == Besluit.GEVEN) {
            eisZonderAnder(deel, tekst);
        }
        return new Pakket.Deel(stuk.wat(), stuk.plek(), stuk.gegevens(), tekst, stuk.fotos());
    }

    /** A text may have changed after somebody looked. */
    private void eisZonderAnder(Onderdeel deel, String tekst) {
        deel.verzoek().gekenden().stream()
                .flatMap(gekende -> bronnen.vanEenAnder(gekende.betrokkene(), tekst).stream())
                .findFirst()
                .ifPresent(wat -> {
                    throw new RuleViolation("P5.5", "In ‘" + deel.wat() + "’ staat nu " + wat + ".");
                });
    }
}
