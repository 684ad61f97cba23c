package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.privacy.verzoek.Bezorging;
import nl.buurtregie.privacy.verzoek.Pakket;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.Stuk;

/** Prints what somebody gets, and the letter, so that it can be read aloud too. */
@ApplicationScoped
public class Pakketpapier {

    @Inject
    private Bezorging bezorging;

    /** The package on paper. */
    public record View(
            String afzender,
            List<String> regels,
            String kop,
            String onder,
            List<Deel> delen,
            List<Stuk.Gegeven> niet) {}

    /** One thing; a photo as a data address. */
    public record Deel(String wat, String plek, List<Stuk.Gegeven> gegevens, List<String> tekst, List<String> fotos) {}

    /** A letter: its paragraphs, each of one or more lines. */
    public record Brief(
            String afzender,
            List<String> regels,
            List<String> lezer,
            String datum,
            String nummer,
            String kop,
            List<List<String>> alineas) {}

    public byte[] pdf(Pakket pakket) {
        return PrintedPage.pdf("privacy/pakketpapier", view(pakket));
    }

    private View view(Pakket pakket) {
        Bezorging.Afzender wij = bezorging.afzender();
        String kop = pakket.recht() == Recht.OVERDRACHT ? "Wat u ons zelf gaf" : "Wat wij over u bewaren";
        return new View(
                wij.naam(),
                wij.adres(),
                kop,
                "Voor " + pakket.naam() + ". Verzoek " + pakket.nummer() + ", gemaakt op "
                        + DutchDates.withYear(pakket.dag()) + ".",
                pakket.delen().stream().map(Pakketpapier::deel).toList(),
                pakket.niet());
    }

    private static Deel deel(Pakket.Deel deel) {
        return new Deel(
                deel.wat(),
                deel.plek(),
                deel.gegevens(),
                deel.tekst() == null ? List.of() : Arrays.asList(deel.tekst().split("\\R")),
                deel.fotos().stream()
                        .map(foto ->
                                "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(foto))
                        .toList());
    }

    /**
     * A letter to whoever asked.
     *
     * @param postadres or null
     * @param tekst paragraphs, an empty line between them
     * @throws RuleViolation P5.11, as long as it would carry no address of ours
     */
    public byte[] brief(String naam, String postadres, String datum, String nummer, String kop, String tekst) {
        Bezorging.Afzender wij = bezorging.afzender();
        if (wij.adres().isEmpty()) {
            throw new RuleViolation(
                    "P5.11",
                    "Op papier kan nog niet: ons eigen postadres ontbreekt. De beheerder vult het in bij ‘Instellingen’, onder"
                            + " ‘Brieven’.");
        }
        List<String> lezer = postadres == null
                ? List.of(naam)
                : java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(naam), Arrays.stream(postadres.split("\\s*[,\\n]\\s*")))
                        .toList();
        return PrintedPage.pdf(
                "privacy/verzoekpapier",
                new Brief(
                        wij.naam(),
                        wij.adres(),
                        lezer,
                        datum,
                        nummer,
                        kop,
                        Arrays.stream(tekst.strip().split("\\R\\s*\\R"))
                                .map(alinea -> Arrays.asList(alinea.split("\\R")))
                                .toList()));
    }
}
