package nl.buurtregie.privacy.verzoek;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Raadplegingen;

/** Puts together what somebody gets: what was decided, as it stands now, and a text as it was looked at. Made anew each time; no file of it is kept. */
@ApplicationScoped
@Transactional
public class Pakketten {

    private static final String WEG = "Dit was er toen wij zochten. Nu bewaren wij het niet meer.";

    private static final String ANDER =
            "Hierin staat nu iets over een ander. Vraag ons ernaar, dan kijken wij het opnieuw na.";

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
        List<Pakket.Deel> delen = new ArrayList<>();
        List<Stuk.Gegeven> niet = new ArrayList<>();
        verzoek.onderdelen().stream().filter(Onderdeel::isBesloten).forEach(deel -> {
            Stuk stuk = stukken.get(deel.sleutel());
            waaromNiet(deel, stuk)
                    .ifPresentOrElse(
                            reden -> niet.add(new Stuk.Gegeven(deel.wat(), reden)), () -> delen.add(deel(deel, stuk)));
        });
        return new Pakket(
                verzoek.nummer(), verzoek.recht(), verzoek.vrager().naam(), LocalDate.now(clock), delen, niet);
    }

    /** @param stuk null: it is not there any more */
    private Optional<String> waaromNiet(Onderdeel deel, Stuk stuk) {
        if (deel.besluit() == Besluit.NIET) {
            return Optional.of(deel.reden());
        }
        if (stuk == null) {
            return Optional.of(WEG);
        }
        String tekst = tekst(deel, stuk);
        boolean anders = !deel.isGemengd() && stuk.isGemengd() || tekst != null && isVanEenAnder(deel, tekst);
        return anders ? Optional.of(ANDER) : Optional.empty();
    }

    private static Pakket.Deel deel(Onderdeel deel, Stuk stuk) {
        List<Stuk.Gegeven> gegevens = deel.isGemengd() ? List.of() : stuk.gegevens();
        return new Pakket.Deel(stuk.wat(), stuk.plek(), gegevens, tekst(deel, stuk), stuk.fotos());
    }

    /** As somebody looked at it: what was written later does not go. */
    private static String tekst(Onderdeel deel, Stuk stuk) {
        return deel.blijft() == null ? stuk.gemengd() : deel.blijft();
    }

    /** The name of a neighbour may have become known after somebody looked. */
    private boolean isVanEenAnder(Onderdeel deel, String tekst) {
        return deel.verzoek().gekenden().stream().anyMatch(gekende -> bronnen.vanEenAnder(gekende.betrokkene(), tekst)
                .isPresent());
    }
}
