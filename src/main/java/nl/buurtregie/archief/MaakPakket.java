package nl.buurtregie.archief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buurtregie.medewerker.Ik;

/** Somebody takes a piece for the e-depot: its files and their descriptions in one package, and a line in the book. */
@ApplicationScoped
@Transactional
public class MaakPakket {

    @Inject
    private Archief archief;

    @Inject
    private Selectielijst selectielijst;

    @Inject
    private Archiefvormer archiefvormer;

    @Inject
    private Archiefboek boek;

    @Inject
    private Clock clock;

    /** @return the package, a ZIP with a folder of the name of the piece */
    public byte[] maak(Ik ik, String kenmerk) {
        Archiefstuk stuk = archief.get(kenmerk);
        List<Archiefbestand> bestanden = archief.bestanden(stuk);
        Beschrijving beschrijving =
                new Beschrijving(stuk, selectielijst.get(stuk.soort().code()), archiefvormer.naam(), clock.instant());
        byte[] pakket = pak(beschrijving, bestanden);
        boek.schrijf(ik, stuk, bestanden.size(), Beschrijving.afdruk(pakket));
        return pakket;
    }

    private static byte[] pak(Beschrijving beschrijving, List<Archiefbestand> bestanden) {
        String map = beschrijving.stuk().kenmerk();
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(uit)) {
            voeg(zip, map + "/" + map + ".mdto.xml", beschrijving.informatieobject(bestanden));
            for (Archiefbestand een : bestanden) {
                voeg(zip, map + "/" + een.naam(), een.inhoud());
                voeg(zip, map + "/" + een.naam() + ".bestand.mdto.xml", beschrijving.bestand(een));
            }
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
        return uit.toByteArray();
    }

    private static void voeg(ZipOutputStream zip, String naam, byte[] inhoud) throws IOException {
        zip.putNextEntry(new ZipEntry(naam));
        zip.write(inhoud);
        zip.closeEntry();
    }
}
