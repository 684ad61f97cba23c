package nl.buurtregie.overlast;

import static nl.buurtregie.overlast.BinnenkomstTest.geweigerd;
import static nl.buurtregie.overlast.Overlastwereld.BUREN;
import static nl.buurtregie.overlast.Overlastwereld.OVERIG;
import static nl.buurtregie.overlast.Overlastwereld.PARKEREN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import org.junit.jupiter.api.Test;

/** What is left of somebody in the street when it was said to be gone. */
class StraatwissenTest {

    private static final byte[] JPEG = jpeg();
    private static final String FOTOS = "select count(*) from foto";
    private static final String BUITEN = "0a0a0a0a/00000000-0000-4000-8000-000000000001";
    private static final String POST_AAN_IEMAND = "select count(*) from uitgaand where aan is not null";

    @Test
    void wie_gewist_wil_worden_krijgt_geen_post_meer_en_de_link_stopt() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            Betrokkene wie = new Betrokkene(Betrokkene.Soort.MELDER, melding.id(), melding.nummer(), "", "");
            wereld.maak(Melderrecht.class).wis(wereld.joke, wie);
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
            assertThat(
                            wereld.tel(
                                    "select count(*) from overlastmelding where geheim is not null or melder_contact is not null"))
                    .isZero();
        });
    }

    /** The report goes on; a word that was promised is promised no more, and it can be taken back. */
    @Test
    @Regel("O7.4")
    void wie_geen_berichten_meer_wil_krijgt_er_geen_en_de_melding_gaat_door() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            Probleem probleem = wereld.em.find(Probleem.class, melding.probleemId());
            VertelMelders vertel = wereld.maak(VertelMelders.class);
            assertThat(melding.isWachtend()).isTrue();
            assertThatThrownBy(() -> vertel.stop(wereld.kees, wereld.stap(probleem), melding.nummer()))
                    .isInstanceOf(NotFound.class);
            geweigerd("O7.4", () -> vertel.hervat(wereld.joke, wereld.stap(probleem), melding.nummer()));
            vertel.stop(wereld.joke, wereld.stap(probleem), melding.nummer());
            assertThat(melding.isWachtend()).isFalse();
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'GEEN_BERICHTEN'"))
                    .isOne();
            assertThat(probleem.stand().isOpen()).isTrue();
            geweigerd("O7.4", () -> vertel.stop(wereld.joke, wereld.stap(probleem), melding.nummer()));
            vertel.hervat(wereld.joke, wereld.stap(probleem), melding.nummer());
            assertThat(melding.isWachtend()).isTrue();
        });
    }

    @Test
    @Functie("PRI-07")
    void een_bezwaar_van_een_melder_stopt_de_berichten() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            Betrokkene wie = new Betrokkene(Betrokkene.Soort.MELDER, melding.id(), melding.nummer(), "", "");
            Melderrecht recht = wereld.maak(Melderrecht.class);
            assertThat(recht.kanBezwaar(wie)).isTrue();
            recht.staatStil(wereld.joke, wie);
            recht.staatStil(wereld.joke, wie);
            assertThat(melding.isZonderBerichten()).isTrue();
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'GEEN_BERICHTEN'"))
                    .isOne();
            assertThat(melding.melderContact()).isNotNull();
            melding.melderWordt("Mevrouw Postma", null);
            assertThat(recht.kanBezwaar(wie))
                    .as("wie geen contact gaf, hoort niets")
                    .isFalse();
        });
    }

    @Test
    void na_een_teruggezette_kopie_gaat_het_nog_eens() {
        Overlastwereld.proef(wereld -> {
            Melding melding = gemeldEnMislukt(wereld);
            assertThat(wereld.maak(Melderbewaring.class).wisNogEens(melding.nummer()))
                    .isTrue();
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where geheim is not null"))
                    .isZero();
        });
    }

    @Test
    void met_de_naam_gaat_ook_de_post_die_bleef_liggen() {
        Overlastwereld.proef(wereld -> {
            gemeldEnMislukt(wereld);
            wereld.klokVooruit(800);
            assertThat(wereld.maak(Melderbewaring.class).ruimOp(10)).isOne();
            assertThat(wereld.tel(POST_AAN_IEMAND)).isZero();
        });
    }

    private static Melding gemeldEnMislukt(Overlastwereld wereld) {
        Probleem probleem = wereld.meld(OVERIG);
        wereld.em.createNativeQuery("update overlastmelding set geheim = 'x'").executeUpdate();
        Melding melding = wereld.maak(Meldingen.class).van(probleem).get(0);
        wereld.em
                .createNativeQuery(
                        "insert into uitgaand (id, soort, nummer, aan, onderwerp, tekst, stand, pogingen, volgende, gemaakt_op, stand_op)"
                                + " values (nextval('uitgaand_seq') * 7, 'overlast', ?1, 'postma@voorbeeld.nl', 'Uw melding', 'Gezien', 'MISLUKT', 3, now(),"
                                + " now(), now())")
                .setParameter(1, melding.nummer())
                .executeUpdate();
        assertThat(wereld.tel(POST_AAN_IEMAND)).isPositive();
        return melding;
    }

    @Test
    void van_buren_blijft_geen_deur_over_en_geen_link() {
        Overlastwereld.proef(wereld -> {
            Probleem buren = wereld.zie(BUREN, Actie.NIETS);
            wereld.zie(OVERIG, Actie.NIETS);
            wereld.em.flush();
            wereld.em
                    .createNativeQuery(
                            "update probleem set lat = lat + 0.01, gesloten_op = now() - interval '20 years'")
                    .executeUpdate();
            String nietInHetMidden =
                    "select count(*) from probleem p join buurt b on b.code = p.buurt_code where p.lat <> b.lat";
            assertThat(wereld.tel(nietInHetMidden)).isEqualTo(2);
            assertThat(wereld.maak(Probleembewaring.class).ruimOp(10)).isEqualTo(2);
            assertThat(wereld.tel(nietInHetMidden))
                    .as("alleen wat niet bij buren was")
                    .isOne();
            assertThat(wereld.tel(nietInHetMidden + " and p.id = " + buren.id()))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overlastmelding where geheim is not null"))
                    .isZero();
            assertThat(wereld.tel("select count(*) from overdracht where geheim not like 'gewist-%'"))
                    .isZero();
        });
    }

    @Test
    @Regel("O2.4")
    void bij_een_afgehandelde_melding_kan_geen_foto_meer() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Probleem probleem = wereld.probleem(wereld.maak(MeldOverlast.class)
                    .meld(wereld.gemeld(OVERIG), geheim)
                    .probleem());
            wereld.em.flush();
            wereld.em
                    .createNativeQuery("update probleem set stand = 'AFGESLOTEN'")
                    .executeUpdate();
            wereld.em.refresh(probleem);
            geweigerd("O2.4", () -> wereld.maak(NeemFotoAan.class).voegToe(geheim, UUID.randomUUID(), new byte[1]));
        });
    }

    /** Whoever sees the problem takes it away; a phone that tries again hears that nothing is missing. */
    @Test
    @Functie("OVL-04")
    @Regel("O2.5")
    void een_foto_die_wij_weghaalden_komt_niet_terug() {
        Overlastwereld.proef(wereld -> {
            UUID waarneming = UUID.randomUUID();
            UUID foto = UUID.randomUUID();
            Nieuws nieuws = wereld.metFoto(waarneming, foto, NeemFotoAan.sha256(JPEG));
            LegWaarnemingVast leg = wereld.maak(LegWaarnemingVast.class);
            Probleem probleem = wereld.probleem(leg.leg(wereld.kees, nieuws).probleem());
            NeemFotoAan neem = wereld.maak(NeemFotoAan.class);
            neem.neem(wereld.kees, waarneming, foto, JPEG);
            wereld.em.flush();
            staatBuiten(wereld, foto);
            VerwijderFoto verwijder = wereld.maak(VerwijderFoto.class);
            assertThatThrownBy(() -> verwijder.verwijder(wereld.fatma, wereld.stap(probleem), foto))
                    .isInstanceOf(NotFound.class);
            verwijder.verwijder(wereld.joke, wereld.stap(probleem), foto);
            assertThat(wereld.tel(FOTOS)).isZero();
            assertThat(wereld.tel("select count(*) from bestand_weg where naam = '" + BUITEN + "'"))
                    .as("ook buiten de database")
                    .isOne();
            assertThat(wereld.tel("select count(*) from overlasthistorie where wat = 'FOTO_WEG'"))
                    .isOne();
            assertThat(leg.leg(wereld.kees, nieuws).ontbreekt()).isEmpty();
            assertThat(neem.neem(wereld.kees, waarneming, foto, JPEG)).isEmpty();
            assertThat(wereld.tel(FOTOS)).isZero();
            assertThatThrownBy(() -> verwijder.verwijder(wereld.joke, wereld.stap(probleem), foto))
                    .isInstanceOf(NotFound.class);

            Geheim geheim = Geheim.nieuw();
            Probleem ook = wereld.probleem(wereld.maak(MeldOverlast.class)
                    .meld(wereld.gemeld(OVERIG), geheim)
                    .probleem());
            neem.voegToe(geheim, foto, JPEG);
            verwijder.verwijder(wereld.kees, wereld.stap(ook), foto);
            geweigerd("O2.5", () -> neem.voegToe(geheim, foto, JPEG));
        });
    }

    @Test
    void een_weggehaalde_foto_gaat_na_een_teruggezette_kopie_nog_eens_weg() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Probleem probleem = wereld.probleem(wereld.maak(MeldOverlast.class)
                    .meld(wereld.gemeld(OVERIG), geheim)
                    .probleem());
            UUID foto = UUID.randomUUID();
            NeemFotoAan neem = wereld.maak(NeemFotoAan.class);
            neem.voegToe(geheim, UUID.randomUUID(), JPEG);
            neem.voegToe(geheim, foto, JPEG);
            String nummer = Fotobewaring.nummer(
                    wereld.maak(Meldingen.class).van(probleem).get(0), foto);
            Fotobewaring bewaring = wereld.maak(Fotobewaring.class);
            assertThat(bewaring.wisNogEens(nummer)).isTrue();
            assertThat(wereld.tel(FOTOS)).isOne();
            assertThat(wereld.tel(FOTOS + " where id = '" + foto + "'")).isZero();
            assertThat(bewaring.wisNogEens(nummer)).isFalse();
            assertThat(bewaring.wisNogEens("M-2000-00001/0")).isFalse();
        });
    }

    /** What is handed over was seen by one of us; what was taken back is of nobody's business. */
    @Test
    @Functie("OVL-06")
    void een_partner_krijgt_geen_foto_die_niemand_zag_of_die_is_ingetrokken() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Geheim weg = Geheim.nieuw();
            MeldOverlast meld = wereld.maak(MeldOverlast.class);
            Probleem probleem =
                    wereld.probleem(meld.meld(wereld.gemeld(PARKEREN), geheim).probleem());
            meld.meld(
                    wereld.nieuws(Bron.BEWONER, PARKEREN, Actie.NIETS, probleem.nummer(), null, UUID.randomUUID()),
                    weg);
            UUID eerst = UUID.randomUUID();
            NeemFotoAan neem = wereld.maak(NeemFotoAan.class);
            neem.voegToe(geheim, eerst, JPEG);
            neem.voegToe(weg, UUID.randomUUID(), JPEG);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.OVERDRAGEN);
            wereld.maak(TrekMeldingIn.class).trekIn(weg);
            wereld.klokVooruit(1);
            UUID later = UUID.randomUUID();
            neem.voegToe(geheim, later, JPEG);
            wereld.em.flush();
            String link = wereld.overgedragen.get(0).geheim().tekst();
            Partnerinzage inzage = wereld.maak(Partnerinzage.class);
            assertThat(inzage.van(link).fotos()).extracting(Fotokluis.Beeld::id).containsExactly(eerst);
            assertThatThrownBy(() -> inzage.foto(link, later)).isInstanceOf(NotFound.class);
        });
    }

    /** The letter says that all of it is gone. */
    @Test
    void met_wie_gewist_wil_worden_gaan_de_eigen_fotos_ook_na_een_teruggezette_kopie() {
        for (boolean nogEens : new boolean[] {false, true}) {
            Overlastwereld.proef(wereld -> {
                Geheim geheim = Geheim.nieuw();
                Probleem probleem = wereld.probleem(wereld.maak(MeldOverlast.class)
                        .meld(wereld.gemeld(OVERIG), geheim)
                        .probleem());
                wereld.maak(NeemFotoAan.class).voegToe(geheim, UUID.randomUUID(), JPEG);
                assertThat(wereld.tel(FOTOS)).isOne();
                Melding melding = wereld.maak(Meldingen.class).van(probleem).get(0);
                if (nogEens) {
                    wereld.maak(Melderbewaring.class).wisNogEens(melding.nummer());
                } else {
                    Betrokkene wie = new Betrokkene(Betrokkene.Soort.MELDER, melding.id(), melding.nummer(), "", "");
                    wereld.maak(Melderrecht.class).wis(wereld.joke, wie);
                }
                assertThat(wereld.tel(FOTOS)).isZero();
                assertThat(wereld.tel("select count(*) from overlastmelding where verwacht like '%=weg'"))
                        .isOne();
            });
        }
    }

    private static void staatBuiten(Overlastwereld wereld, UUID foto) {
        wereld.em
                .createNativeQuery(
                        "update foto set inhoud = null, buiten = ?2, afdruk = 'x', grootte = 3 where id = ?1")
                .setParameter(1, foto.toString())
                .setParameter(2, BUITEN)
                .executeUpdate();
    }

    private static byte[] jpeg() {
        try {
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", uit);
            return uit.toByteArray();
        } catch (IOException nooit) {
            throw new UncheckedIOException(nooit);
        }
    }
}
