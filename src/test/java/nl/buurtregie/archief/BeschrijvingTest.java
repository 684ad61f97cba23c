package nl.buurtregie.archief;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.Test;

@Functie("PRI-14")
class BeschrijvingTest {

    private static final Archiefbestand BESTAND = new Archiefbestand(
            "cijfers.csv", Archiefbestand.Formaat.CSV, "wijk;aantal\n".getBytes(StandardCharsets.UTF_8));

    private final Beschrijving beschrijving = beschrijving("9.1 <Kaders & “beleid”");

    @Test
    void een_stuk_en_zijn_bestand_worden_beschreven_zoals_de_norm_het_zegt() {
        byte[] stuk = beschrijving.informatieobject(List.of(BESTAND));
        assertThat(Mdtokeuring.fouten(stuk)).isEmpty();
        assertThat(Mdtokeuring.fouten(beschrijving("x").informatieobject(List.of())))
                .isEmpty();
        assertThat(Mdtokeuring.fouten(beschrijving(null).informatieobject(List.of(BESTAND, BESTAND))))
                .isEmpty();
        assertThat(tekst(stuk))
                .contains("<begripLabel>9.1 &lt;Kaders &amp; “beleid”</begripLabel>", "publicatie-2025.1/cijfers.csv");
        assertThat(tekst(beschrijving(null).informatieobject(List.of(BESTAND)))).doesNotContain("informatiecategorie");
        byte[] bestand = beschrijving.bestand(BESTAND);
        assertThat(Mdtokeuring.fouten(bestand)).isEmpty();
        assertThat(tekst(bestand))
                .contains(
                        "<omvang>12</omvang>",
                        "x-fmt/18",
                        "<checksumWaarde>" + Beschrijving.afdruk(BESTAND.inhoud()) + "</checksumWaarde>",
                        "<checksumDatum>2026-11-29T13:00:00+01:00</checksumDatum>");
    }

    @Test
    void de_keuring_ziet_wat_ontbreekt_te_veel_is_of_op_een_andere_plaats_staat() {
        String stuk = tekst(beschrijving.informatieobject(List.of(BESTAND)));
        for (String weg : List.of("waardering", "archiefvormer", "beperkingGebruik", "naam", "identificatie")) {
            assertThat(Mdtokeuring.fouten(bytes(zonder(stuk, weg)))).as(weg).isNotEmpty();
        }
        assertThat(Mdtokeuring.fouten(bytes(stuk.replace("<taal>nl</taal>", "<taal>Nederlands</taal>"))))
                .isNotEmpty();
        assertThat(Mdtokeuring.fouten(bytes(stuk.replace("<taal>nl</taal>", "<kleur>nl</kleur>"))))
                .isNotEmpty();
        assertThat(Mdtokeuring.fouten(
                        bytes(stuk.replace("<taal>nl</taal>", "").replace("<naam>", "<taal>nl</taal><naam>"))))
                .isNotEmpty();
        assertThat(Mdtokeuring.fouten(bytes(stuk.replace(Mdto.RUIMTE + "\"", "https://elders.example\""))))
                .isNotEmpty();
        String bestand = tekst(beschrijving.bestand(BESTAND));
        for (String weg : List.of("omvang", "bestandsformaat", "checksum", "isRepresentatieVan", "checksumWaarde")) {
            assertThat(Mdtokeuring.fouten(bytes(zonder(bestand, weg)))).as(weg).isNotEmpty();
        }
    }

    private static Beschrijving beschrijving(String categorie) {
        return new Beschrijving(
                new Archiefstuk(
                        Archiefsoort.PUBLICATIES,
                        "publicatie-2025.1",
                        "Cijfers van de wijken over 2025, versie 1",
                        "Aantallen per wijk & periode",
                        LocalDate.of(2025, 1, 1),
                        LocalDate.of(2025, 12, 31),
                        Instant.parse("2026-03-01T09:30:00.123Z"),
                        Instant.parse("2026-03-01T09:30:00.123Z")),
                new Selectie("publicaties", "B", "Vastgestelde cijfers", categorie),
                "Gemeente Groningen",
                Instant.parse("2026-11-29T12:00:00.999Z"));
    }

    private static String zonder(String xml, String element) {
        String kort = xml.replaceFirst("(?s)<" + element + ">.*?</" + element + ">", "");
        assertThat(kort).isNotEqualTo(xml);
        return kort;
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }

    private static String tekst(byte[] xml) {
        return new String(xml, StandardCharsets.UTF_8);
    }
}
