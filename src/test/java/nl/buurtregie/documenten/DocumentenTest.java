package nl.buurtregie.documenten;

import static nl.buurtregie.documenten.Voorbeeldbestand.pdf;
import static nl.buurtregie.documenten.Voorbeeldbestand.png;
import static nl.buurtregie.documenten.Voorbeeldbestand.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.bemiddeling.Historieregel;
import nl.buurtregie.bemiddeling.Zaakgewist;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.files.FileLost;
import nl.buurtregie.platform.files.Proefopslag;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.junit.jupiter.api.Test;

class DocumentenTest {

    @Test
    @Functie("BEM-38")
    void elk_ziet_wat_voor_hem_is_en_een_ander_niets() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            bewaar(proef, proef.marjan, Toegang.PAAR, null);
            bewaar(proef, proef.marjan, Toegang.COORDINATOR, null);
            bewaar(proef, proef.ineke, Toegang.BUUR, proef.zaak().eersteBuur().id());
            Documenten documenten = proef.maak(Documenten.class);
            assertThat(documenten.van(proef.marjan, proef.zaak()))
                    .extracting(Documentregel::toegang)
                    .containsExactly(Toegang.BUUR, Toegang.COORDINATOR, Toegang.PAAR);
            assertThat(documenten.van(proef.ineke, proef.zaak()))
                    .extracting(Documentregel::toegang)
                    .containsExactly(Toegang.BUUR, Toegang.PAAR);
            long geheim = documenten.van(proef.marjan, proef.zaak()).get(1).id();
            assertThat(documenten.get(proef.marjan, proef.nummer, geheim).soort())
                    .isEqualTo(Documentsoort.PDF);
            assertThatThrownBy(() -> documenten.get(proef.ineke, proef.nummer, geheim))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documenten.get(proef.esra, proef.nummer, geheim))
                    .as("zaak van een ander")
                    .isInstanceOf(NotFound.class);
            assertThat(proef.maak(Bemiddelingen.class).historie(proef.zaak()))
                    .filteredOn(regel -> regel.handeling() == Handeling.DOCUMENT)
                    .hasSize(3)
                    .allSatisfy(regel -> assertThat(regel.toelichting()).doesNotContain("Schutting"));
            proef.maak(HaalDocumentWeg.class).haalWeg(proef.marjan, proef.nummer, geheim);
            assertThat(documenten.van(proef.marjan, proef.zaak())).hasSize(2);
            assertThat(verteld(proef, proef.marjan)).hasSize(4);
            assertThat(verteld(proef, proef.ineke))
                    .as("not that there was one for the coördinator alone")
                    .containsExactly("bewaard, van een buur", "bewaard, alleen jullie");
            proef.maak(WisDocumenten.class).wis(new Zaakgewist(proef.zaak()));
            assertThat(proef.vraag("select count(*) from zaakdocument")).isEqualTo(0L);
        });
    }

    /** What a coördinator took away is not there again with a backup of before. */
    @Test
    @Functie("PRI-16")
    void wat_van_een_zaak_is_weggehaald_gaat_na_het_terugzetten_van_een_reservekopie_nog_eens() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            bewaar(proef, proef.marjan, Toegang.PAAR, null);
            bewaar(proef, proef.marjan, Toegang.COORDINATOR, null);
            Documenten documenten = proef.maak(Documenten.class);
            List<Documentregel> er = documenten.van(proef.marjan, proef.zaak());
            proef.maak(HaalDocumentWeg.class)
                    .haalWeg(proef.marjan, proef.nummer, er.get(0).id());
            String blijft = Long.toString(er.get(1).id());
            String weg = (String) proef.vraag("select string_agg(nummer, ',') from opgeruimd where soort = 'zaken'");
            assertThat(weg).isEqualTo("D-" + er.get(0).id());
            assertThat(proef.wisNogEens(weg)).as("het is er niet").isFalse();
            proef.vraag("with x as (update zaakdocument set id = " + er.get(0).id() + " where id = " + blijft
                    + " returning 1) select count(*) from x");
            proef.vergeet();
            assertThat(proef.wisNogEens("D-" + blijft)).as("een ander").isFalse();
            assertThat(proef.wisNogEens(weg)).as("de kopie bracht het terug").isTrue();
            assertThat(proef.vraag("select count(*) from zaakdocument")).isEqualTo(0L);
            assertThat(proef.zaak().gewistOp()).as("de zaak blijft").isNull();
        });
    }

    private static List<String> verteld(Briefzaak proef, Ik ik) {
        return proef.maak(Bemiddelingen.class).historie(ik, proef.zaak()).stream()
                .filter(regel -> regel.handeling() == Handeling.DOCUMENT)
                .map(Historieregel::toelichting)
                .toList();
    }

    @Test
    void wat_een_buur_gaf_zit_bij_de_gegevens_van_die_buur_en_bij_geen_ander() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            long eerste = proef.zaak().eersteBuur().id();
            long tweede = proef.zaak().tweedeBuur().orElseThrow().id();
            bewaar(proef, proef.marjan, Toegang.BUUR, eerste);
            proef.maak(BewaarDocument.class).bewaar(proef.marjan, gegevens(proef, Toegang.BUUR, eerste), png());
            bewaar(proef, proef.marjan, Toegang.PAAR, null);
            List<Stuk> stukken = inzage(proef, eerste);
            assertThat(stukken).hasSize(2).allMatch(Stuk::eigen);
            assertThat(stukken.get(0).gegevens())
                    .extracting(Stuk.Gegeven::label)
                    .contains("Het bestand zelf");
            assertThat(stukken.get(1).fotos()).hasSize(1);
            assertThat(inzage(proef, tweede)).isEmpty();
        });
    }

    @Test
    @Functie("UIT-11")
    void een_foto_buiten_de_database_is_er_net_zo_en_is_hij_weg_dan_staat_dat_erbij() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            long buur = proef.zaak().eersteBuur().id();
            proef.maak(BewaarDocument.class).bewaar(proef.marjan, gegevens(proef, Toegang.BUUR, buur), png());
            Documenten documenten = proef.maak(Documenten.class);
            long id = documenten.van(proef.marjan, proef.zaak()).get(0).id();
            proef.vraag("with x as (update zaakdocument set inhoud = null, grootte = 3, afdruk = 'x',"
                    + " buiten = '0a0a0a0a/00000000-0000-4000-8000-000000000000' returning 1) select count(*) from x");
            proef.vergeet();
            Proefopslag opslag = new Proefopslag(new byte[] {1, 2, 3});
            Testobjecten.zet(documenten, "buiten", opslag);
            Testobjecten.zet(proef.maak(Documentinzage.class), "buiten", opslag);
            assertThat(documenten.inhoud(documenten.get(proef.marjan, proef.nummer, id)))
                    .containsExactly(1, 2, 3);
            assertThat(inzage(proef, buur).get(0).fotos()).hasSize(1);
            opslag.raakKwijt();
            assertThatThrownBy(() -> documenten.inhoud(documenten.get(proef.marjan, proef.nummer, id)))
                    .isInstanceOf(FileLost.class);
            assertThat(inzage(proef, buur).get(0).fotos()).isEmpty();
            assertThat(inzage(proef, buur).get(0).gegevens())
                    .contains(new Stuk.Gegeven("De foto zelf", "is bij ons zoekgeraakt"));
        });
    }

    private static List<Stuk> inzage(Briefzaak proef, long partij) {
        return proef.maak(Documentinzage.class)
                .van(new Betrokkene(Betrokkene.Soort.PARTIJ, partij, proef.nummer, "", ""));
    }

    @Test
    @Regel({"ZD1.4", "ZD1.5"})
    void een_document_van_een_buur_noemt_hem_en_een_bemiddelaar_houdt_niets_geheim() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            weigert("partij", () -> gegevens(proef, Toegang.BUUR, null));
            weigert("toegang", () -> bewaar(proef, proef.ineke, Toegang.COORDINATOR, null));
            assertThatThrownBy(() -> bewaar(proef, proef.marjan, Toegang.BUUR, -1L))
                    .as("een buur uit een andere zaak")
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    @Regel("ZD1.6")
    void dezelfde_keer_twee_keer_is_er_een_en_meer_dan_dertig_past_niet() {
        Briefzaak.proef(proef -> {
            proef.bijEersteBuur();
            Documentgegevens een = gegevens(proef, Toegang.PAAR, null);
            proef.maak(BewaarDocument.class).bewaar(proef.marjan, een, pdf(false));
            assertThat(Testdatabase.isAanDeBeurt("document " + een.sleutel()))
                    .as("who sends it again waits for the first")
                    .isFalse();
            proef.maak(BewaarDocument.class).bewaar(proef.marjan, een, pdf(false));
            assertThat(proef.maak(Documenten.class).van(proef.marjan, proef.zaak()))
                    .hasSize(1);
            for (int i = 1; i < 30; i++) {
                bewaar(proef, proef.marjan, Toegang.PAAR, null);
            }
            weigert("bestand", () -> bewaar(proef, proef.marjan, Toegang.PAAR, null));
        });
    }

    @Test
    @Regel("ZD1.1")
    void een_bestand_is_wat_erin_zit() {
        Briefzaak.proef(proef -> {
            Documentkeuring keuring = proef.maak(Documentkeuring.class);
            assertThat(keuring.keur(pdf(false)).soort()).isEqualTo(Documentsoort.PDF);
            assertThat(keuring.keur(zip("[Content_Types].xml", "word/document.xml"))
                            .soort())
                    .isEqualTo(Documentsoort.DOCX);
            Documentkeuring.Gekeurd foto = keuring.keur(png());
            assertThat(foto.soort()).isEqualTo(Documentsoort.JPG);
            assertThat(foto.inhoud()).startsWith(0xff, 0xd8);
            for (byte[] fout : List.of(
                    new byte[0],
                    "MZ dit is een programma".getBytes(StandardCharsets.US_ASCII),
                    "<html><script>".getBytes(StandardCharsets.US_ASCII),
                    "%PDF-1.7 en verder niets".getBytes(StandardCharsets.US_ASCII),
                    pdf(true),
                    zip("readme.txt"),
                    zip("[Content_Types].xml", "xl/workbook.xml"),
                    zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"),
                    new byte[] {(byte) 0xff, (byte) 0xd8, 1, 2, 3},
                    new byte[Documentkeuring.GROOTST + 1])) {
                weigert("bestand", () -> keuring.keur(fout));
            }
        });
    }

    /** Half a megabyte that the reader of PDFs would make a hundred of; of a few megabytes it would fall over. */
    @Test
    @Regel("ZD1.1")
    void wat_in_een_pdf_gepakt_zit_blijft_gepakt() {
        ByteArrayOutputStream bom = new ByteArrayOutputStream();
        bom.writeBytes(
                "%PDF-1.5\n3 0 obj\n<</Type/XRef/Filter/FlateDecode>>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        bom.writeBytes(nullen(100));
        bom.writeBytes("\nendstream\nendobj\nstartxref\n9\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        Briefzaak.proef(proef -> {
            Documentkeuring keuring = proef.maak(Documentkeuring.class);
            ThreadMXBean geheugen = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long ervoor = geheugen.getCurrentThreadAllocatedBytes();
            keuring.keur(bom.toByteArray());
            assertThat(geheugen.getCurrentThreadAllocatedBytes() - ervoor).isLessThan(20L * bom.size());
        });
    }

    private static byte[] nullen(int megabytes) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try (DeflaterOutputStream gepakt = new DeflaterOutputStream(uit, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < megabytes; i++) {
                gepakt.write(new byte[1024 * 1024]);
            }
        } catch (IOException kapot) {
            throw new UncheckedIOException(kapot);
        }
        return uit.toByteArray();
    }

    private static void weigert(String veld, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.field())
                .isEqualTo(veld));
    }

    private static void bewaar(Briefzaak proef, Ik ik, Toegang toegang, Long partij) {
        proef.maak(BewaarDocument.class).bewaar(ik, gegevens(proef, toegang, partij), pdf(false));
    }

    private static Documentgegevens gegevens(Briefzaak proef, Toegang toegang, Long partij) {
        return new Documentgegevens(UUID.randomUUID(), proef.nummer, "Schutting", toegang, partij);
    }
}
