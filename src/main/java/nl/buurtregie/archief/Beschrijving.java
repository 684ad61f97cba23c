package nl.buurtregie.archief;

import java.time.Instant;
import java.util.List;
import nl.buurtregie.platform.time.SharedClock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A piece and its files, described in MDTO.
 *
 * @param archiefvormer the organisation that made it
 * @param moment of making the package
 */
record Beschrijving(Archiefstuk stuk, Selectie selectie, String archiefvormer, Instant moment) {

    private static final String BEGRIPPEN = "Begrippenlijst %s MDTO";

    byte[] informatieobject(List<Archiefbestand> bestanden) {
        return Mdto.van("informatieobject", mdto -> {
            mdto.identificatie("identificatie", stuk.kenmerk());
            mdto.waarde("naam", stuk.naam());
            mdto.begrip("aggregatieniveau", "Archiefstuk", null, BEGRIPPEN.formatted("Aggregatieniveaus"));
            mdto.waarde("omschrijving", stuk.omschrijving());
            mdto.periode("Looptijd", stuk.van(), stuk.tot());
            mdto.waarde("taal", "nl");
            mdto.gebeurtenis("Creatie", stuk.ontstaan().atZone(SharedClock.ZONE), archiefvormer);
            mdto.begrip("waardering", "Blijvend te bewaren", "B", BEGRIPPEN.formatted("Waarderingen"));
            selectie.gekozen()
                    .ifPresent(gekozen -> mdto.begrip("informatiecategorie", gekozen, null, Selectielijst.GROND));
            bestanden.forEach(een -> mdto.verwijzing("heeftRepresentatie", een.naam(), kenmerk(een)));
            mdto.verwijzing("archiefvormer", archiefvormer, null);
            mdto.in(
                    "beperkingGebruik",
                    () -> mdto.begrip("beperkingGebruikType", "Openbaar", null, "Buurtregie, beperkingen van gebruik"));
        });
    }

    byte[] bestand(Archiefbestand een) {
        return Mdto.van("bestand", mdto -> {
            mdto.identificatie("identificatie", kenmerk(een));
            mdto.waarde("naam", een.naam());
            mdto.waarde("omvang", Integer.toString(een.inhoud().length));
            mdto.begrip("bestandsformaat", een.formaat().naam(), een.formaat().code(), "PRONOM-register");
            mdto.in("checksum", () -> {
                mdto.begrip("checksumAlgoritme", "SHA-256", null, BEGRIPPEN.formatted("ChecksumAlgoritme"));
                mdto.waarde("checksumWaarde", afdruk(een.inhoud()));
                mdto.waarde("checksumDatum", Mdto.moment(moment.atZone(SharedClock.ZONE)));
            });
            mdto.verwijzing("isRepresentatieVan", stuk.naam(), stuk.kenmerk());
        });
    }

    private String kenmerk(Archiefbestand een) {
        return stuk.kenmerk() + "/" + een.naam();
    }

    /** SHA-256, in small letters. */
    static String afdruk(byte[] inhoud) {
        return DigestUtils.sha256Hex(inhoud);
    }
}
