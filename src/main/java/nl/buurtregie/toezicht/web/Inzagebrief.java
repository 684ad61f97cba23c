package nl.buurtregie.toezicht.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.privacy.inzage.Inzagen;
import nl.buurtregie.privacy.verzoek.Bezorging;
import nl.buurtregie.privacy.verzoek.Gekende;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;
import nl.buurtregie.privacy.verzoek.web.Pakketpapier;

/** The letter to a resident who asks who looked: with day and function, and no name of a colleague. */
@ApplicationScoped
class Inzagebrief {

    @Inject
    private Verzoeken verzoeken;

    @Inject
    private Inzagen inzagen;

    @Inject
    private Pakketpapier papier;

    @Inject
    private Bezorging bezorging;

    @Inject
    private Clock clock;

    /** @throws RuleViolation P4.3 when there is none, or nobody made sure yet as whom we know the one who asks */
    Verzoek verzoek(Ik ik, String nummer) {
        Verzoek verzoek = gevonden(ik, nummer == null ? "" : nummer.strip());
        if (nummers(verzoek).isEmpty()) {
            throw new RuleViolation(
                    "P4.3", "verzoek", "Stel bij dit verzoek eerst vast wie het is, en zoek de gegevens op.");
        }
        return verzoek;
    }

    private Verzoek gevonden(Ik ik, String nummer) {
        try {
            return verzoeken.get(ik, nummer);
        } catch (NotFound onbekend) {
            throw new RuleViolation("P4.3", "verzoek", "Vul het nummer in van een verzoek dat er is.");
        }
    }

    /** Of the cases and reports in which we know the one who asks. */
    static List<String> nummers(Verzoek verzoek) {
        return verzoek.gekenden().stream().map(Gekende::nummer).distinct().toList();
    }

    /** As PDF. */
    @Transactional
    byte[] maak(Ik ik, String nummer, LocalDate van, LocalDate tot) {
        Verzoek verzoek = verzoek(ik, nummer);
        String keren = nummers(verzoek).stream()
                .map(zaak -> overZaak(ik, zaak, van, tot))
                .collect(Collectors.joining("\n\n"));
        String tekst =
                "Beste " + verzoek.vrager().naam() + ",\n\nU vroeg wie uw gegevens bekeek. Hieronder staat per dag"
                        + " welke functie die medewerker toen had. Namen noemen wij niet. Het gaat over "
                        + DutchDates.withYear(van) + " tot en met " + DutchDates.withYear(tot) + ".\n\n" + keren
                        + "\n\nVindt u dat iemand niet had mogen kijken? Laat het ons weten.\n\nMet vriendelijke groet,\n"
                        + bezorging.afzender().naam();
        return papier.brief(
                verzoek.vrager().naam(),
                verzoek.vrager().postadres(),
                DutchDates.withYear(LocalDate.now(clock)),
                verzoek.nummer(),
                "Wie uw gegevens bekeek",
                tekst);
    }

    private String overZaak(Ik ik, String zaak, LocalDate van, LocalDate tot) {
        String regels = inzagen.keren(ik, zaak, van, tot).stream()
                .map(keer -> DutchDates.withYear(keer.dag()) + ": " + keer.functie() + ", " + keer.keren() + " keer")
                .collect(Collectors.joining("\n"));
        return "Nummer " + zaak + ":\n" + (regels.isEmpty() ? "Niemand keek in deze dagen." : regels);
    }
}
