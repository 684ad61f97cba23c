package nl.buurtregie.overlast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.foto.Fotobewerking;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Wat;
import nl.buurtregie.platform.Busy;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import org.junit.jupiter.api.Test;

/** What another program reads back of its own reports. */
class Open311inzageTest {

    private static final long PROGRAMMA = 7;
    private static final Open311inzage.Bladzijde ALLES = new Open311inzage.Bladzijde(1, 1_000);

    @Test
    @Functie("INT-10")
    void elke_stand_wordt_een_keer_verteld_en_een_aanvulling_is_geen_nieuws() {
        Overlastwereld.proef(wereld -> {
            String nummer = gemeld(wereld);
            Probleem probleem = probleemVan(wereld, nummer);
            wereld.maak(VulMeldingAan.class)
                    .vulAan("FixMyStreet", PROGRAMMA, nummer, "Nog steeds", null, "daar staat: open");
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.OVERDRAGEN);
            Open311inzage inzage = wereld.maak(Open311inzage.class);
            wereld.em.flush();
            assertThat(inzage.find(nummer).orElseThrow().partner()).isEqualTo("Stadsbeheer");
            wereld.maak(BeantwoordOverdracht.class).neemTerug(wereld.joke, wereld.stap(probleem), "BOA");
            assertThat(inzage.find(nummer).orElseThrow().partner())
                    .as("wie het nu heeft, en niet van wie het is teruggenomen")
                    .isEqualTo(wereld.maak(Partners.class).get("BOA").naam());
            wereld.antwoord(probleem, Overdracht.Stand.GEWEIGERD, null);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.KLAAR);
            assertThat(standen(wereld, nummer))
                    .containsExactly(Stand.BEOORDELEN, Stand.BIJ_PARTNER, Stand.BEOORDELEN, Stand.AFGESLOTEN);
            assertThat(inzage.find(nummer).orElseThrow().partner()).isNull();
        });
    }

    @Test
    @Functie("INT-10")
    void wat_er_van_buiten_bij_komt_staat_op_de_lijst_en_bij_wat_klaar_is_in_de_mail() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            String nummer = gemeld(wereld);
            Probleem probleem = probleemVan(wereld, nummer);
            VulMeldingAan vulAan = wereld.maak(VulMeldingAan.class);
            Overlastlijst lijst = wereld.maak(Overlastlijst.class);
            assertThat(lijst.nieuwBij(List.of(probleem.id()))).isEmpty();
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, "Het wordt erger", null, null);
            assertThat(lijst.nieuwBij(List.of(probleem.id()))).containsOnlyKeys(probleem.id());
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.OPPAKKEN);
            assertThat(lijst.nieuwBij(List.of(probleem.id())))
                    .as("wie er iets mee doet heeft het gelezen")
                    .isEmpty();
            assertThat(wereld.post("joke@stad.example")).isNull();
            assertThatThrownBy(() -> vulAan.vulAan("Ander", PROGRAMMA + 1, nummer, "Het is van ons", wereld.nu(), null))
                    .isInstanceOf(NotFound.class);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.KLAAR);
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, "Nog iets", null, null);
            wereld.maak(Herinneringspost.class).round();
            assertThat(wereld.maak(Problemen.class).aangevuldNaAfloop(wereld.joke))
                    .as("verteld")
                    .isEmpty();
            assertThat(wereld.post("joke@stad.example"))
                    .contains(probleem.nummer())
                    .doesNotContain("Nog iets");
        });
    }

    @Test
    @Functie("INT-07")
    @Regel({"O2.6", "O2.7"})
    void een_bewoner_zegt_er_iets_bij_ook_als_het_klaar_is_en_twee_keer_is_een_keer() {
        Overlastwereld.proef(wereld -> {
            Geheim geheim = Geheim.nieuw();
            Nieuws nieuws =
                    wereld.nieuws(Bron.BEWONER, Overlastwereld.GROFVUIL, Actie.NIETS, null, null, UUID.randomUUID());
            Ontvangst gemeld = wereld.maak(MeldOverlast.class).meld(nieuws, geheim);
            Probleem probleem = wereld.probleem(gemeld.probleem());
            VulMeldingAan vulAan = wereld.maak(VulMeldingAan.class);
            Meldingen meldingen = wereld.maak(Meldingen.class);
            Problemen problemen = wereld.maak(Problemen.class);
            wereld.klokVooruit(3);
            vulAan.vulAan(geheim, "Het wordt erger");
            vulAan.vulAan(geheim, "Het wordt erger");
            Melding melding = meldingen.van(probleem).get(0);
            assertThat(melding.notitie()).isEqualTo("Het wordt erger");
            assertThat(melding.notitieTot())
                    .as("zo lang als een notitie, van nu af")
                    .isEqualTo(LocalDate.ofInstant(wereld.nu(), SharedClock.ZONE)
                            .plus(wereld.maak(Overlastinstellingen.class).notitie()));
            assertThat(wereld.maak(Overlastlijst.class).nieuwBij(List.of(probleem.id())))
                    .containsOnlyKeys(probleem.id());
            assertThat(problemen.historie(probleem).stream().filter(een -> een.wat() == Wat.AANGEVULD))
                    .hasSize(1);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.KLAAR);
            assertThat(problemen.aangevuldNaAfloop(wereld.joke)).isEmpty();
            wereld.klokVooruit(2);
            vulAan.vulAan(geheim, "Het wordt erger");
            assertThat(melding.notitieTot())
                    .as("alles samen blijft van de laatste aanvulling af, en het register zegt dat")
                    .isEqualTo(LocalDate.ofInstant(wereld.nu(), SharedClock.ZONE)
                            .plus(wereld.maak(Overlastinstellingen.class).notitie()));
            assertThat(wereld.maak(Straatnotitiebewaring.class).bewaring().toString())
                    .contains("na de melding, of na wat er het laatst bij kwam");
            assertThat(meldingen.van(probleem).get(0).notitie())
                    .as("er gebeurde iets tussen")
                    .isEqualTo("Het wordt erger\nHet wordt erger");
            assertThat(probleem.stand()).as("begint niet opnieuw").isEqualTo(Stand.AFGESLOTEN);
            assertThat(problemen.aangevuldNaAfloop(wereld.joke)).containsExactly(probleem.nummer());

            BinnenkomstTest.geweigerd("O2.7", () -> vulAan.vulAan(geheim, "x".repeat(Nieuws.LANGSTE_VAN_MELDER)));
            wereld.maak(TrekMeldingIn.class).trekIn(geheim);
            BinnenkomstTest.geweigerd("O2.6", () -> vulAan.vulAan(geheim, "Toch nog iets"));
            assertThatThrownBy(() -> vulAan.vulAan(Geheim.nieuw(), "Van wie?")).isInstanceOf(NotFound.class);
        });
    }

    /** Without mail it stands above the list until somebody reads it; whoever may not see the problem sees no number. */
    @Test
    @Functie("INT-10")
    void zonder_mailserver_gaat_een_aanvulling_bij_wat_klaar_is_niet_verloren() {
        Overlastwereld.proef(wereld -> {
            wereld.metEmail(wereld.joke, "joke@stad.example");
            wereld.zonderMailserver();
            String nummer = gemeld(wereld);
            Probleem probleem = probleemVan(wereld, nummer);
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.KLAAR);
            VulMeldingAan vulAan = wereld.maak(VulMeldingAan.class);
            Problemen problemen = wereld.maak(Problemen.class);
            Herinneringspost ronde = wereld.maak(Herinneringspost.class);
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, "Nog iets", null, null);
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, "En dit", null, null);
            ronde.round();
            assertThat(problemen.aangevuldNaAfloop(wereld.joke)).containsExactly(probleem.nummer());
            assertThat(problemen.aangevuldNaAfloop(new Ik(wereld.joke.id(), "", Set.of(Rol.BEMIDDELAAR))))
                    .isEmpty();
            problemen.gezien(probleem);
            assertThat(problemen.aangevuldNaAfloop(wereld.joke)).isEmpty();
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, "Nog eens", null, null);
            wereld.metMailserver();
            ronde.round();
            assertThat(wereld.post("joke@stad.example")).contains(probleem.nummer());
            assertThat(problemen.aangevuldNaAfloop(wereld.joke)).isEmpty();
        });
    }

    @Test
    @Functie("INT-10")
    void wat_er_weer_is_begint_opnieuw_ook_als_het_antwoord_nog_moet_komen() {
        Overlastwereld.proef(wereld -> {
            String nummer = gemeld(wereld);
            Probleem probleem = probleemVan(wereld, nummer);
            Nieuws wacht = wereld.nieuws(
                    Bron.BEWONER,
                    Overlastwereld.GROFVUIL,
                    Actie.NIETS,
                    probleem.nummer(),
                    new Nieuws.Contact(null, "a@voorbeeld.nl"),
                    UUID.randomUUID());
            wereld.maak(MeldOverlast.class).meld(wacht, Geheim.nieuw());
            wereld.beslis(wereld.joke, probleem, BeslisOverProbleem.Keuze.KLAAR);
            assertThat(probleem.stand()).isEqualTo(Stand.TERUGKOPPELEN);
            VulMeldingAan vulAan = wereld.maak(VulMeldingAan.class);
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, null, wereld.nu().minus(Duration.ofMinutes(1)), null);
            assertThat(probleem.stand()).isEqualTo(Stand.TERUGKOPPELEN);
            vulAan.vulAan("FixMyStreet", PROGRAMMA, nummer, null, wereld.nu(), null);
            assertThat(probleem.stand()).isEqualTo(Stand.BEOORDELEN);
        });
    }

    @Test
    @Functie("INT-10")
    void een_lijst_heeft_bladzijden_en_filtert_voor_het_bladeren() {
        Overlastwereld.proef(wereld -> {
            String eerste = gemeld(wereld);
            String tweede = gemeld(wereld);
            wereld.beslis(wereld.joke, probleemVan(wereld, eerste), BeslisOverProbleem.Keuze.KLAAR);
            wereld.em.flush();
            assertThat(nummers(wereld, null, new Open311inzage.Bladzijde(1, 1))).containsExactly(tweede);
            assertThat(nummers(wereld, null, new Open311inzage.Bladzijde(2, 1))).containsExactly(eerste);
            assertThat(nummers(wereld, false, new Open311inzage.Bladzijde(1, 1)))
                    .containsExactly(eerste);
            assertThat(nummers(wereld, true, ALLES)).containsExactly(tweede);
        });
    }

    /** Photos wait for each other; whatever only one does at a time on the street is not waited for meanwhile. */
    @Test
    @Functie("INT-10")
    void wie_te_lang_op_een_foto_wacht_meldde_niets_en_kan_het_opnieuw() throws IOException {
        List<byte[]> fotos = List.of(Zwarefoto.jpeg(40, 30));
        Overlastwereld.proef(wereld -> {
            gemeld(wereld);
            Fotobewerking bewerking = wereld.maak(Fotobewerking.class);
            Semaphore plaats = new Semaphore(0);
            Testobjecten.zet(bewerking, "geduld", Duration.ZERO);
            Testobjecten.zet(bewerking, "plaats", plaats);
            Nieuws nieuws =
                    wereld.nieuws(Bron.OPEN311, Overlastwereld.GROFVUIL, Actie.NIETS, null, null, UUID.randomUUID());
            MeldOverlast meld = wereld.maak(MeldOverlast.class);
            assertThatThrownBy(() -> meld.vanProgramma(nieuws, "FixMyStreet", PROGRAMMA, fotos))
                    .isInstanceOf(Busy.class);
            assertThat(wereld.maak(Meldingen.class).find(nieuws.sleutel())).isEmpty();
            plaats.release();
            meld.vanProgramma(nieuws, "FixMyStreet", PROGRAMMA, fotos);
            wereld.em.flush();
            plaats.drainPermits();
            meld.vanProgramma(nieuws, "FixMyStreet", PROGRAMMA, fotos); // what we have is not made once more
            wereld.em.flush();
            assertThat(wereld.em.createNativeQuery("select count(*) from foto").getSingleResult())
                    .isEqualTo(1L);
        });
    }

    private static List<String> nummers(Overlastwereld wereld, Boolean open, Open311inzage.Bladzijde bladzijde) {
        return wereld
                .maak(Open311inzage.class)
                .tussen(
                        new Open311inzage.Vraag(
                                wereld.nu().minus(Duration.ofHours(1)),
                                wereld.nu(),
                                List.of(Overlastwereld.GROFVUIL),
                                open),
                        bladzijde)
                .stream()
                .map(een -> een.melding().nummer())
                .toList();
    }

    private static List<Stand> standen(Overlastwereld wereld, String nummer) {
        wereld.em.flush();
        return wereld
                .maak(Open311inzage.class)
                .nieuws(wereld.nu().minus(Duration.ofHours(1)), wereld.nu(), ALLES)
                .stream()
                .filter(een -> een.melding().nummer().equals(nummer))
                .map(een -> een.wissel().stand())
                .toList();
    }

    private static String gemeld(Overlastwereld wereld) {
        wereld.em
                .createNativeQuery(
                        "insert into open311sleutel (id, hash, naam, gemaakt_op) values (?1, 'h', 'FixMyStreet', now())"
                                + " on conflict do nothing")
                .setParameter(1, PROGRAMMA)
                .executeUpdate();
        Nieuws nieuws =
                wereld.nieuws(Bron.OPEN311, Overlastwereld.GROFVUIL, Actie.NIETS, null, null, UUID.randomUUID());
        return wereld.maak(MeldOverlast.class)
                .vanProgramma(nieuws, "FixMyStreet", PROGRAMMA, List.of())
                .melding();
    }

    private static Probleem probleemVan(Overlastwereld wereld, String nummer) {
        return wereld.maak(Open311inzage.class).find(nummer).orElseThrow().probleem();
    }
}
