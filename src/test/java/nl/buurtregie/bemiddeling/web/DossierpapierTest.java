package nl.buurtregie.bemiddeling.web;

import static nl.buurtregie.platform.web.Pdfkeuring.fouten;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Briefzaak;
import nl.buurtregie.platform.web.page.PrintedPage;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.Inzagebronnen;
import nl.buurtregie.privacy.verzoek.Stuk;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class DossierpapierTest {

    /** Of each neighbour an own thing, and one text of both. */
    private static final Inzagebron BRON = new Inzagebron() {

        @Override
        public List<Stuk> van(Betrokkene wie) {
            return List.of(
                    Stuk.van(
                            "naam:" + wie.sleutel(),
                            "Naam",
                            "zaak",
                            true,
                            List.of(new Stuk.Gegeven("Sleutel", "van " + wie.sleutel()))),
                    Stuk.gemengd("notitie:1", "Notitie", "zaak", "Over allebei.\nTweede regel."));
        }

        @Override
        public Set<String> velden() {
            return Set.of();
        }
    };

    @Test
    @Functie("BEM-38")
    void het_hele_dossier_heeft_alles_van_allebei_en_elke_tekst_een_keer() {
        Briefzaak.proef(proef -> {
            proef.terugTeKoppelen();
            DossierpapierView heel = papier(proef).heel(proef.marjan, proef.zaak());
            String tekst = lees(heel);
            assertThat(tekst)
                    .contains(
                            "Eerste buur",
                            "Tweede buur",
                            "van " + proef.zaak().eersteBuur().id())
                    .contains("Over allebei.", "Tweede regel.", "Geschiedenis", "Intake", "Marjan Visser", "1 van ")
                    .doesNotContain("Wat hier niet in staat");
            assertThat(tekst.split("Over allebei", -1)).hasSize(2);
        });
    }

    @Test
    void het_dossier_van_een_buur_heeft_niets_van_een_ander() {
        Briefzaak.proef(proef -> {
            proef.bijTweedeBuur();
            var tweede = proef.zaak().tweedeBuur().orElseThrow();
            String tekst = lees(papier(proef).van(proef.ineke, proef.zaak(), tweede));
            assertThat(tekst)
                    .contains("Wat van de tweede buur is", "van " + tweede.id(), "Wat hier niet in staat", "Eén tekst")
                    .doesNotContain(
                            "Over allebei",
                            "Geschiedenis",
                            "Eerste buur",
                            "van " + proef.zaak().eersteBuur().id() + "\n");
        });
    }

    private static String lees(DossierpapierView view) {
        byte[] pdf = PrintedPage.pdf("bemiddeling/dossierpapier", view);
        assertThat(fouten(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (java.io.IOException stuk) {
            throw new java.io.UncheckedIOException(stuk);
        }
    }

    private static Dossierpapier papier(Briefzaak proef) {
        Instance<?> alle = (Instance<?>) Proxy.newProxyInstance(
                Inzagebron.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (object, methode, waarden) -> methode.getName().equals("stream") ? Stream.of(BRON) : null);
        Testobjecten.zet(proef.maak(Inzagebronnen.class), "bronnen", alle);
        return proef.maak(Dossierpapier.class);
    }
}
