package nl.buurtregie.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.bemiddeling.WijzigVerwijspersoon;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.mail.NeemMail;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.post.inkomend.Bijlage;
import nl.buurtregie.post.inkomend.Inkomend;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Verwijzers who wrote this morning: one whom the office knows, and one whom it does not. */
@ApplicationScoped
class Demomail {

    private static final String RIANNE = "rianne.korenblauw@dezonnehof.example";

    @Inject
    private WijzigVerwijspersoon boek;

    @Inject
    private NeemMail neemMail;

    @Inject
    private Clock clock;

    void maak(Ik coordinator) {
        boek.voegToe(
                coordinator,
                Verwijzer.WONINGCORPORATIE,
                new Verwijzercontact.Gegevens("Rianne Korenblauw", "De Zonnehof", RIANNE, "050 000 00 21"));
        kom(1, "Rianne Korenblauw", RIANNE, "Nieuwe melding: geluid in de Perzikstraat", List.of(dagboek()), 1, """
                Goedemorgen,

                Een huurder vraagt om bemiddeling. Ik heb gezegd dat jullie bellen.

                Naam bewoner: Mevrouw Schelpenpad
                Telefoon: 06 00112233
                Adres: Perzikstraat 12, 9741 AB Groningen

                Het gaat om muziek in de avond, van de buren op Perzikstraat 14, 9741 AB.

                Met vriendelijke groet,
                Rianne Korenblauw
                De Zonnehof""");
        kom(2, "Huisartsen Oosterpark", "praktijk@oosterpark.example", "Vraag over een patiënt", List.of(), 1, """
                Geachte heer, mevrouw,

                Kunt u iets betekenen voor een patiënt van ons die slecht slaapt door de buren? In de bijlage vindt u zijn gegevens.""");
    }

    private static Bijlage dagboek() {
        try (PDDocument vel = new PDDocument();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            vel.addPage(new PDPage());
            vel.save(uit);
            return new Bijlage("geluidsdagboek.pdf", uit.toByteArray());
        } catch (IOException inGeheugen) {
            throw new UncheckedIOException(inGeheugen);
        }
    }

    private void kom(int uur, String naam, String adres, String onderwerp, List<Bijlage> mee, int bijlagen, String tekst) {
        neemMail.neem(new Inkomend(
                "demo-" + uur,
                naam,
                adres,
                onderwerp,
                tekst,
                bijlagen,
                mee,
                true,
                clock.instant().minus(Duration.ofHours(uur)),
                Inkomend.Herkomst.MENS));
    }
}
