package nl.buurtregie.documenten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.mail.Bijlageregel;
import nl.buurtregie.bemiddeling.mail.HoudBijlage;
import nl.buurtregie.bemiddeling.mail.LegMailWeg;
import nl.buurtregie.bemiddeling.mail.Mailbijlagen;
import nl.buurtregie.bemiddeling.mail.Mailvoorstel;
import nl.buurtregie.bemiddeling.mail.Mailvoorstellen;
import nl.buurtregie.bemiddeling.mail.MeldAanUitMail;
import nl.buurtregie.bemiddeling.mail.NeemMail;
import nl.buurtregie.bemiddeling.mail.Wegreden;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.inkomend.Bijlage;
import nl.buurtregie.post.inkomend.Inkomend;
import org.junit.jupiter.api.Test;

/** A file of a mail waits unseen, is judged when somebody wants it, and goes to the case with it. */
@Functie("INT-12")
class MailbijlageTest {

    private static final Bijlage DAGBOEK = new Bijlage("dagboek mevr. Jansen.pdf", Voorbeeldbestand.pdf(false));
    private static final Bijlage FOTO = new Bijlage(null, Voorbeeldbestand.png());

    @Test
    void wat_een_document_kan_zijn_is_hier_en_het_andere_blijft_in_de_postbus() {
        Wereld.proef(wereld -> {
            klaar(wereld);
            assertThat(komt(wereld, DAGBOEK, FOTO)).as("all of it is here").isTrue();
            assertThat(bijlagen(wereld)).extracting(Bijlageregel::soort).containsExactly("PDF", "foto");
            assertThat(mail(wereld).bijlagen()).isZero();
            assertThat(komt(
                            wereld,
                            DAGBOEK,
                            new Bijlage("a.exe", new byte[] {'M', 'Z'}),
                            new Bijlage("a.pdf", Voorbeeldbestand.pdf(true)),
                            new Bijlage("b.docx", Voorbeeldbestand.zip("iets/anders.xml"))))
                    .isFalse();
            assertThat(bijlagen(wereld)).extracting(Bijlageregel::soort).containsExactly("PDF");
            assertThat(mail(wereld).bijlagen()).isEqualTo(3);
        });
    }

    @Test
    void wat_niet_bewaard_wordt_neemt_geen_ruimte_in() {
        Wereld.proef(wereld -> {
            klaar(wereld);
            komt(wereld, FOTO);
            wereld.em
                    .createNativeQuery(
                            "update mailbijlage set grootte = 500 * 1024 * 1024 - " + DAGBOEK.inhoud().length)
                    .executeUpdate();
            komt(wereld, new Bijlage("a.exe", new byte[] {'M', 'Z'}), DAGBOEK);
            assertThat(bijlagen(wereld)).as("the last that fits").hasSize(1);
            komt(wereld, FOTO);
            assertThat(bijlagen(wereld)).as("full").isEmpty();
        });
    }

    @Test
    void wat_een_coordinator_koos_staat_bij_de_zaak_en_het_andere_niet() {
        Wereld.proef(wereld -> {
            klaar(wereld);
            komt(wereld, DAGBOEK, FOTO);
            long mail = mail(wereld).id();
            long dagboek = bijlagen(wereld).get(0).id();
            long foto = bijlagen(wereld).get(1).id();
            Mailbijlagen bijlagen = wereld.maak(Mailbijlagen.class);
            HoudBijlage houd = wereld.maak(HoudBijlage.class);
            assertThatThrownBy(() -> bijlagen.lees(wereld.marjan, mail, foto).inhoud())
                    .as("nobody judged it")
                    .isInstanceOf(NotFound.class);
            houd.houd(wereld.marjan, mail, dagboek, "Geluidsdagboek");
            houd.houd(wereld.marjan, mail, foto, "Foto van de muur");
            assertThat(bijlagen.lees(wereld.marjan, mail, foto).inhoud())
                    .as("made anew, as every photo")
                    .startsWith(0xff, 0xd8);
            assertThatThrownBy(() -> bijlagen.lees(wereld.ineke, mail, foto)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> houd.houd(wereld.ineke, mail, foto, "Foto"))
                    .isInstanceOf(NotFound.class);
            houd.laat(wereld.marjan, mail, foto);

            String nummer =
                    wereld.maak(MeldAanUitMail.class).meldAan(wereld.marjan, mail, aanmelding(), List.of(), null);
            var zaak = wereld.maak(Bemiddelingen.class).get(wereld.marjan, nummer);
            assertThat(wereld.maak(Documenten.class).van(wereld.marjan, zaak))
                    .singleElement()
                    .satisfies(document -> {
                        assertThat(document.naam()).isEqualTo("Geluidsdagboek");
                        assertThat(document.soort()).isEqualTo(Documentsoort.PDF);
                        assertThat(document.toegang()).isEqualTo(Toegang.PAAR);
                        assertThat(document.nagekeken()).isFalse();
                    });
            assertThat(bijlagen(wereld)).extracting(Bijlageregel::id).containsExactly(foto);
            weigert("B24.1", () -> houd.houd(wereld.marjan, mail, foto, "Te laat"));
        });
    }

    @Test
    void een_bijlage_van_een_andere_mail_is_er_niet_en_gaat_met_haar_mail_weg() {
        Wereld.proef(wereld -> {
            klaar(wereld);
            komt(wereld, DAGBOEK);
            long eerste = mail(wereld).id();
            komt(wereld, FOTO);
            long tweede = mail(wereld).id();
            long foto = bijlagen(wereld).get(0).id();
            assertThatThrownBy(() -> wereld.maak(HoudBijlage.class).houd(wereld.marjan, eerste, foto, "Foto"))
                    .isInstanceOf(NotFound.class);
            wereld.maak(LegMailWeg.class).legWeg(wereld.marjan, tweede, Wegreden.DUBBEL);
            weigert("B24.1", () -> wereld.maak(HoudBijlage.class).houd(wereld.marjan, tweede, foto, "Foto"));
            wereld.em
                    .createNativeQuery("delete from mailvoorstel where id = " + tweede)
                    .executeUpdate();
            assertThat(wereld.vraag("select count(*) from mailbijlage")).isEqualTo(1L);
        });
    }

    @Test
    @Regel({"ZD1.1", "ZD1.2", "ZD1.3"})
    void wat_geweigerd_wordt_of_nu_niet_nagekeken_kan_worden_blijft_waar_het_was() {
        Wereld.proef(wereld -> {
            klaar(wereld);
            byte[] kapot = FOTO.inhoud().clone();
            Arrays.fill(kapot, 40, kapot.length, (byte) 0); // its head is whole
            komt(wereld, DAGBOEK, new Bijlage("kapot.png", kapot));
            long mail = mail(wereld).id();
            HoudBijlage houd = wereld.maak(HoudBijlage.class);
            weigert(
                    "ZD1.1",
                    () -> houd.houd(wereld.marjan, mail, bijlagen(wereld).get(1).id(), "Foto"));
            long dagboek = bijlagen(wereld).get(0).id();
            for (String regel : List.of("ZD1.2", "ZD1.3")) {
                Testobjecten.zet(wereld.maak(Mailbijlagekeuring.class), "viruscontrole", new Viruscontrole() {

                    @Override
                    boolean keur(byte[] bestand) {
                        throw new RuleViolation(regel, "bestand", "nee");
                    }
                });
                weigert(regel, () -> houd.houd(wereld.marjan, mail, dagboek, "Dagboek"));
            }
            assertThat(bijlagen(wereld)).extracting(Bijlageregel::wat).containsOnlyNulls();
        });
    }

    /** The real judge, where the world has none. */
    private static void klaar(Wereld wereld) {
        Mailbijlagekeuring keuring = wereld.maak(Mailbijlagekeuring.class);
        Testobjecten.zet(wereld.maak(Mailbijlagen.class), "keuring", keuring);
        Testobjecten.zet(wereld.maak(HoudBijlage.class), "keuring", keuring);
    }

    private static boolean komt(Wereld wereld, Bijlage... mee) {
        return wereld.maak(NeemMail.class)
                .neem(new Inkomend(
                        UUID.randomUUID().toString(),
                        "Rianne",
                        null,
                        "Een melding",
                        "Een verhaal",
                        mee.length,
                        List.of(mee),
                        true,
                        Instant.parse("2026-11-24T09:00:00Z"),
                        Inkomend.Herkomst.MACHINE));
    }

    /** The newest. */
    private static Mailvoorstel mail(Wereld wereld) {
        wereld.vergeet();
        long id =
                Long.parseLong(wereld.vraag("select max(id) from mailvoorstel").toString());
        return wereld.maak(Mailvoorstellen.class).lees(wereld.marjan, id, "mail");
    }

    private static List<Bijlageregel> bijlagen(Wereld wereld) {
        return wereld.maak(Mailbijlagen.class).van(mail(wereld));
    }

    private static void weigert(String regel, Runnable werk) {
        assertThatThrownBy(werk::run).isInstanceOfSatisfying(RuleViolation.class, fout -> assertThat(fout.rule())
                .isEqualTo(regel));
    }

    private static Aanmelding aanmelding() {
        return new Aanmelding(
                UUID.randomUUID(),
                Kanaal.EMAIL,
                Verwijzer.WONINGCORPORATIE,
                Aard.ROOK,
                Set.of(),
                Wereld.BUURT,
                new Partijgegevens(
                        "Mevr. B. Buis", "0600000001", null, new Adres(null, "9799AA", 4, null), "Nederlands", null),
                null,
                true,
                true,
                null);
    }
}
