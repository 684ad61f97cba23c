package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.werk.VerlatenZaken;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.bemiddeling.zoek.EerdereZaken;
import nl.buurtregie.bemiddeling.zoek.Zoeker;
import nl.buurtregie.loket.Melderbericht;
import nl.buurtregie.loket.Melderberichten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import org.junit.jupiter.api.Test;

/** A case of somebody whom colleagues know, and the door for need. */
@Functie("PRI-15")
class AfschermingTest {

    private static final String REDEN = "Een buur werkt bij ons";

    @Test
    void een_afgeschermde_zaak_is_er_voor_andere_coordinatoren_nergens() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String open = wereld.breng(Status.WACHTLIJST);
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            assertThat(ziet(wereld, imke)).containsExactlyInAnyOrder(open, nummer);

            schermAf(wereld, nummer, wereld.marjan);
            assertThat(ziet(wereld, imke)).containsExactly(open);
            assertThat(wereld.maak(Bemiddelingen.class).find(imke, nummer)).isEmpty();
            assertThat(wereld.maak(Zoeker.class).zoek(imke, nummer).personen()).isEmpty();
            assertThat(wereld.maak(EerdereZaken.class).op(imke, new Adres(null, "9799 ZX", 7, null)))
                    .extracting(EerdereZaak::nummer)
                    .containsExactly(open);
            assertThat(wereld.maak(Zaaknummers.class).zichtbaar(imke, List.of(open, nummer, "P-2026-00001")))
                    .as("in the list of mail")
                    .containsExactly(open);
            assertThat(ziet(wereld, wereld.marjan)).containsExactlyInAnyOrder(open, nummer);
            assertThat(ziet(wereld, wereld.ineke)).as("on the pair").containsExactly(nummer);
            Ik inPaar = new Ik(wereld.ineke.id(), "Ineke", Set.of(Rol.BEMIDDELAAR, Rol.COORDINATOR));
            assertThat(ziet(wereld, inPaar)).as("on the pair, and coördinator").contains(nummer);

            schermAf(wereld, nummer, imke);
            assertThat(ziet(wereld, wereld.marjan)).as("not named any more").containsExactly(open);
            int versie = wereld.maak(Bemiddelingen.class).get(imke, nummer).versie();
            wereld.maak(SchermAf.class).hefOp(imke, new Stap(nummer, versie, null));
            assertThat(ziet(wereld, wereld.marjan)).containsExactlyInAnyOrder(open, nummer);
        });
    }

    /** Nobody hears anything of it then: no mail of terms, no message of a resident. */
    @Test
    @Regel("B14.4")
    void is_iedereen_die_genoemd_is_afwezig_dan_horen_de_anderen_het_nummer_en_kan_een_van_hen_de_zaak_blijven_zien() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            Ik hilda = wereld.account("hilda", "Hilda Meinema", Rol.PRIVACYFUNCTIONARIS);
            wereld.maak(Medewerkers.class).get(hilda.id()).bereikbaarOp("hilda@voorbeeld.example");
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            wereld.breng(Status.WACHTLIJST);
            schermAf(wereld, nummer, wereld.marjan);
            VerlatenZaken verlaten = wereld.maak(VerlatenZaken.class);
            assertThat(verlaten.nummers(imke)).isEmpty();
            wereld.maak(OpenNooddeur.class).open(imke, nummer, "Een buur belde in nood");
            SchermAf act = wereld.maak(SchermAf.class);
            weigert("B14.4", "", () -> act.zieOok(imke, wereld.nu(nummer)));
            wereld.later(Duration.ofHours(2));
            wereld.maak(Nooddeursluiting.class).round();
            wereld.vergeet();
            LocalDate vandaag = wereld.vandaag();
            wereld.maak(MeldAfwezig.class).meld(wereld.marjan, wereld.marjan.id(), vandaag, vandaag.plusDays(7));
            wereld.vergeet();
            assertThat(verlaten.nummers(imke)).containsExactly(nummer);
            assertThat(verlaten.nummers(wereld.marjan)).as("zij ziet hem").isEmpty();
            assertThat(verlaten.nummers(wereld.ineke)).isEmpty();
            assertThatThrownBy(() -> act.zieOok(imke, wereld.nu(nummer))).isInstanceOf(NotFound.class);

            wereld.maak(OpenNooddeur.class).open(imke, nummer, "Niemand anders is er");
            act.zieOok(imke, wereld.nu(nummer));
            wereld.later(Duration.ofHours(2));
            wereld.maak(Nooddeursluiting.class).round();
            wereld.vergeet();
            assertThat(ziet(wereld, imke)).contains(nummer);
            assertThat(wereld.zaak(nummer).genoemd()).containsExactlyInAnyOrder(wereld.marjan.id(), imke.id());
            assertThat(wereld.vraag("select count(*) from uitgaand where aan = 'hilda@voorbeeld.example'"
                            + " and tekst like '%blijft deze afgeschermde zaak zien%'"))
                    .isEqualTo(1L);
            assertThat(wereld.vraag("select count(*) from beveiligingslog where toelichting = 'blijft de zaak zien'"))
                    .isEqualTo(1L);
            assertThat(verlaten.nummers(imke)).isEmpty();
        });
    }

    /** As one who is named she would be shut out again, and the case would lie with nobody and on no list. */
    @Test
    @Regel("B14.4")
    void wie_een_buur_kent_blijft_een_zaak_niet_zien_en_telt_niet_als_wie_er_is() {
        Wereld.proef(wereld -> {
            Ik bram = dubbel(wereld, "bram");
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String nummer = metOpHetPaar(wereld, bram);
            wereld.maak(BeantwoordToewijzing.class).kentPartij(bram, wereld.nu(nummer));
            schermAf(wereld, nummer, wereld.marjan);
            LocalDate vandaag = wereld.vandaag();
            wereld.maak(MeldAfwezig.class).meld(wereld.marjan, wereld.marjan.id(), vandaag, vandaag.plusDays(7));
            SchermAf act = wereld.maak(SchermAf.class);
            OpenNooddeur deur = wereld.maak(OpenNooddeur.class);
            deur.open(bram, nummer, "Niemand anders is er");
            assertThat(act.magBlijvenZien(bram, wereld.zaak(nummer))).isFalse();
            weigert("B14.4", "", () -> act.zieOok(bram, wereld.nu(nummer)));

            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.marjan.id(), bram.id()), REDEN);
            wereld.vergeet();
            assertThat(wereld.maak(VerlatenZaken.class).nummers(imke))
                    .as("bram is here, and does not see it")
                    .containsExactly(nummer);
            deur.open(imke, nummer, "Niemand anders is er");
            assertThat(act.magBlijvenZien(imke, wereld.zaak(nummer))).isTrue();
            act.zieOok(imke, wereld.nu(nummer));
            wereld.later(OpenNooddeur.DUUR);
            wereld.maak(Nooddeursluiting.class).round();
            assertThat(ziet(wereld, imke)).containsExactly(nummer);
        });
    }

    @Test
    @Regel("B14.1")
    void afschermen_vraagt_een_reden_en_een_coordinator() {
        Wereld.proef(wereld -> {
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            SchermAf schermAf = wereld.maak(SchermAf.class);
            weigert("B14.1", "reden", () -> schermAf.schermAf(wereld.marjan, wereld.nu(nummer), Set.of(1L), " "));
            weigert("B14.1", "wie", () -> schermAf.schermAf(wereld.marjan, wereld.nu(nummer), Set.of(), REDEN));
            weigert(
                    "B14.1",
                    "wie",
                    () -> schermAf.schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.ineke.id()), REDEN));
            assertThatThrownBy(() -> schermAf(wereld, nummer, wereld.ineke, wereld.marjan))
                    .isInstanceOf(NotFound.class);
            assertThat(wereld.zaak(nummer).isAfgeschermd()).isFalse();
        });
    }

    @Test
    @Regel({"B14.2", "B14.3"})
    void de_nooddeur_is_een_uur_open_en_iedereen_hoort_het() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            Ik hilda = wereld.account("hilda", "Hilda Meinema", Rol.PRIVACYFUNCTIONARIS);
            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).bereikbaarOp("marjan@voorbeeld.example");
            wereld.maak(Medewerkers.class).get(hilda.id()).bereikbaarOp("hilda@voorbeeld.example");
            wereld.maak(Medewerkers.class).get(wereld.ineke.id()).bereikbaarOp("ineke@voorbeeld.example");
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            OpenNooddeur deur = wereld.maak(OpenNooddeur.class);
            weigert("B14.2", "nummer", () -> deur.open(imke, nummer, "Een buur belde in nood"));
            schermAf(wereld, nummer, wereld.marjan);
            weigert("B14.2", "nummer", () -> deur.open(wereld.marjan, nummer, "Ik zie hem al gewoon"));
            weigert("B14.2", "nummer", () -> deur.open(imke, "2020-9999", "Een buur belde in nood"));
            weigert("B14.2", "reden", () -> deur.open(imke, nummer, "zomaar"));
            assertThatThrownBy(() -> deur.open(wereld.ineke, nummer, "Een buur belde in nood"))
                    .isInstanceOf(NotFound.class);

            deur.open(imke, nummer, "Een buur belde in nood");
            assertThat(ziet(wereld, imke)).containsExactly(nummer);
            assertThat(Zaakrecht.bekeken(imke, wereld.zaak(nummer)).grond().name())
                    .isEqualTo("NOODDEUR");
            assertThat(Zaakrecht.bekeken(wereld.marjan, wereld.zaak(nummer))
                            .grond()
                            .name())
                    .isEqualTo("GENOEMD");
            assertThat(wereld.em
                            .createNativeQuery("select aan from uitgaand where tekst like '%nooddeur%' order by aan")
                            .getResultList())
                    .hasToString("[hilda@voorbeeld.example, ineke@voorbeeld.example, marjan@voorbeeld.example]");

            SchermAf schermAf = wereld.maak(SchermAf.class);
            Stap stap = new Stap(nummer, wereld.zaak(nummer).versie(), null);
            weigert("B14.3", "", () -> schermAf.hefOp(imke, stap));
            weigert("B14.3", "", () -> schermAf.schermAf(imke, stap, Set.of(imke.id()), REDEN));
            assertThat(ziet(wereld, wereld.marjan)).containsExactly(nummer);

            wereld.later(Duration.ofMinutes(59));
            wereld.maak(Nooddeursluiting.class).round();
            assertThat(ziet(wereld, imke)).containsExactly(nummer);
            wereld.later(Duration.ofMinutes(1));
            wereld.maak(Nooddeursluiting.class).round();
            assertThat(ziet(wereld, imke)).isEmpty();
        });
    }

    @Test
    @Regel("B4.6")
    void wie_een_buur_kent_ziet_de_zaak_ook_als_coordinator_niet() {
        Wereld.proef(wereld -> {
            Ik bram = dubbel(wereld, "bram");
            String nummer = metOpHetPaar(wereld, bram);
            wereld.maak(BeantwoordToewijzing.class).kentPartij(bram, wereld.nu(nummer));
            assertThat(wereld.maak(Bemiddelingen.class).find(bram, nummer)).isEmpty();
            assertThat(ziet(wereld, bram)).isEmpty();
            assertThat(ziet(wereld, wereld.marjan)).containsExactly(nummer);
            OpenNooddeur deur = wereld.maak(OpenNooddeur.class);
            assertThatThrownBy(() -> deur.open(bram, nummer, "Een buur belde in nood"))
                    .hasMessageContaining("Je kent een van de buren");

            schermAf(wereld, nummer, wereld.marjan);
            deur.open(bram, nummer, "Een buur belde in nood");
            assertThat(ziet(wereld, bram)).as("through the nooddeur").containsExactly(nummer);
            wereld.later(OpenNooddeur.DUUR);
            wereld.maak(Nooddeursluiting.class).round();
            assertThat(ziet(wereld, bram)).isEmpty();
        });
    }

    @Test
    void een_zaak_is_er_altijd_voor_een_coordinator_ook_als_die_een_buur_kent() {
        Wereld.proef(wereld -> {
            Ik bram = dubbel(wereld, "bram");
            String nummer = metOpHetPaar(wereld, bram);
            wereld.maak(BeantwoordToewijzing.class).kentPartij(bram, wereld.nu(nummer));
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.marjan.id(), bram.id()), REDEN);
            assertThat(ziet(wereld, bram)).as("named, and so is another").isEmpty();
            assertThat(ziet(wereld, imke)).isEmpty();

            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).verliest(Rol.COORDINATOR);
            assertThat(ziet(wereld, bram)).as("nobody else is left").containsExactly(nummer);
            assertThat(ziet(wereld, imke)).as("not named").isEmpty();
        });
    }

    @Test
    void een_zaak_waarvan_niemand_die_genoemd_is_nog_coordinator_is_zien_de_anderen() {
        Wereld.proef(wereld -> {
            Ik bram = dubbel(wereld, "bram");
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String nummer = metOpHetPaar(wereld, bram);
            wereld.maak(BeantwoordToewijzing.class).kentPartij(bram, wereld.nu(nummer));
            schermAf(wereld, nummer, wereld.marjan);
            assertThat(ziet(wereld, imke)).isEmpty();

            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).verliest(Rol.COORDINATOR);
            assertThat(ziet(wereld, imke)).as("nobody who is named is left").containsExactly(nummer);
            assertThat(wereld.maak(Zaaknummers.class).zichtbaar(imke, List.of(nummer)))
                    .containsExactly(nummer);
            assertThat(ziet(wereld, bram)).as("knows a neighbour").isEmpty();
            weigert("B14.2", "nummer", () -> wereld.maak(OpenNooddeur.class)
                    .open(imke, nummer, "Ik zie hem al gewoon"));

            int versie = wereld.maak(Bemiddelingen.class).get(imke, nummer).versie();
            wereld.maak(SchermAf.class).schermAf(imke, new Stap(nummer, versie, null), Set.of(imke.id()), REDEN);
            wereld.account("joke", "Joke Zomer", Rol.COORDINATOR);
            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).krijgt(Rol.COORDINATOR);
            assertThat(ziet(wereld, wereld.marjan)).as("named no more").isEmpty();
        });
    }

    @Test
    void een_bericht_van_een_melder_is_voor_wie_de_zaak_ziet() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String open = wereld.meldAan();
            String dicht = wereld.meldAan();
            schermAf(wereld, dicht, wereld.marjan);
            for (String nummer : List.of(open, dicht)) {
                wereld.em
                        .createNativeQuery("insert into melderbericht (id, nummer, soort, op) values"
                                + " (nextval('melderbericht_seq'), ?1, 'BELVERZOEK', now())")
                        .setParameter(1, nummer)
                        .executeUpdate();
            }
            Melderberichten berichten = wereld.maak(Melderberichten.class);
            assertThat(berichten.ongezien(imke))
                    .extracting(Melderbericht::nummer)
                    .containsExactly(open);
            assertThat(berichten.wachtend(imke).berichten()).isEqualTo(1);
            assertThat(berichten.wachtend(wereld.marjan).berichten()).isEqualTo(2);
            List.copyOf(berichten.ongezien(wereld.marjan)).forEach(een -> berichten.gezien(imke, een.id()));
            assertThat(berichten.ongezien(wereld.marjan))
                    .as("not clicked away by who does not see it")
                    .extracting(Melderbericht::nummer)
                    .containsExactly(dicht);
            berichten.gezien(
                    wereld.marjan, berichten.ongezien(wereld.marjan).get(0).id());
            assertThat(berichten.ongezien(wereld.marjan)).isEmpty();
        });
    }

    /** A coördinator who is mediator as well. */
    private static Ik dubbel(Wereld wereld, String wie) {
        Ik bram = wereld.bemiddelaar(wie, "Bram Havermout", Wereld.ANDERE_BUURT, 8);
        wereld.maak(Medewerkers.class).get(bram.id()).krijgt(Rol.COORDINATOR);
        return new Ik(bram.id(), bram.naam(), Set.of(Rol.BEMIDDELAAR, Rol.COORDINATOR));
    }

    private static String metOpHetPaar(Wereld wereld, Ik wie) {
        String nummer = wereld.breng(Status.WACHTLIJST);
        wereld.maak(WijsToe.class).wijsToe(wereld.marjan, wereld.nu(nummer), List.of(wie.id(), wereld.youssef.id()));
        wereld.zegtJa(nummer);
        return nummer;
    }

    private static void schermAf(Wereld wereld, String nummer, Ik wie) {
        Ik nuZiet = wereld.zaak(nummer).genoemd().stream()
                .findFirst()
                .map(id -> new Ik(id, "Wie nu kijkt", Set.of(Rol.COORDINATOR)))
                .orElse(wereld.marjan);
        schermAf(wereld, nummer, nuZiet, wie);
    }

    private static void schermAf(Wereld wereld, String nummer, Ik door, Ik wie) {
        wereld.maak(SchermAf.class).schermAf(door, wereld.nu(nummer), Set.of(wie.id()), REDEN);
    }

    /** What stands in the list of work. */
    private static List<String> ziet(Wereld wereld, Ik ik) {
        wereld.em.flush();
        wereld.em.clear();
        return wereld.maak(Werkvoorraad.class).lijst(ik, Werkfilter.alles(), Optional.empty()).stream()
                .map(Taak::nummer)
                .toList();
    }
}
