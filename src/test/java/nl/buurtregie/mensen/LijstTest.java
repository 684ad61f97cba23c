package nl.buurtregie.mensen;

import static nl.buurtregie.mensen.Nee.weigert;
import static nl.buurtregie.mensen.Personeelszaken.SITE;
import static nl.buurtregie.mensen.Personeelszaken.WACHTWOORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

class LijstTest {

    @Test
    void elke_regel_wordt_apart_beoordeeld_en_alleen_wie_kan_wordt_uitgenodigd() {
        Personeelszaken.proef(zaken -> {
            zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER);
            String tekst = "\uFEFFNaam;E-mail;Rol\n"
                    + "Anna;anna@voorbeeld.example\n"
                    + "\"Puntkomma; Bert\";bert@voorbeeld.example;Buurtconciërge\n"
                    + ";cor@voorbeeld.example;\n"
                    + "Dirk;geen adres;\n"
                    + "Els;els@voorbeeld.example;coördinator\n"
                    + "Vera;VERA@voorbeeld.example;\n"
                    + "\n"
                    + "Anna;Anna@voorbeeld.example;\n";
            NodigLijstUit lijst = zaken.maak(NodigLijstUit.class);
            List<Lijstregel> regels = lijst.bekijk(zaken.fenna, tekst);
            assertThat(regels)
                    .extracting(Lijstregel::isGoed)
                    .containsExactly(true, true, false, false, false, false, false);
            assertThat(regels.get(1).naam()).isEqualTo("Puntkomma; Bert");
            assertThat(regels.get(1).rol()).isEqualTo(Rol.CONCIERGE);
            assertThat(regels)
                    .filteredOn(een -> !een.isGoed())
                    .extracting(een -> een.regel() + " " + een.waarom())
                    .containsExactly(
                            "4 Vul een naam in van hooguit 80 tekens.",
                            "5 Vul het e-mailadres zo in: naam@voorbeeld.nl.",
                            "6 De rol is bemiddelaar of buurtconciërge. Andere rollen geef je een voor een.",
                            "7 Met dit e-mailadres is er al een account of een uitnodiging.",
                            "9 Dit e-mailadres staat twee keer in de lijst.");
            assertThat(zaken.aantalPost()).as("looking sends nothing").isEqualTo(1);
            assertThat(lijst.nodigUit(zaken.fenna, tekst, SITE)).isEqualTo(2);
            assertThat(zaken.aantalPost()).isEqualTo(3);
            assertThat(lijst.nodigUit(zaken.fenna, tekst, SITE))
                    .as("a second time")
                    .isZero();
            assertThat(zaken.aantalPost()).isEqualTo(3);
        });
    }

    /** Pressed again while the first is still busy, and a colleague who invites the same person: each waits for who came first. */
    @Test
    @Regel("M13")
    void wie_een_adres_uitgeeft_doet_dat_een_voor_een() {
        Map<String, Consumer<Personeelszaken>> wegen = Map.of(
                "een lijst",
                        zaken -> zaken.maak(NodigLijstUit.class)
                                .nodigUit(zaken.fenna, "Els;els@voorbeeld.example;coördinator\n", SITE),
                "een uitnodiging", zaken -> zaken.nodigUit("Vera", "vera@voorbeeld.example", Rol.MANAGER),
                "een ander adres", zaken -> zaken.persoon(zaken.fenna, "Fenna Kooi", "fenna@voorbeeld.example"),
                "het eigen adres", zaken -> zaken.maak(WijzigEmail.class).wijzig(zaken.fenna, "f@voorbeeld.example"),
                "het eerste account",
                        zaken -> zaken.maak(Welkom.class)
                                .maakAccount(
                                        zaken.linkVanDeServer(),
                                        new Welkom.Gegevens(
                                                "Jaap", "jaap", "jaap@voorbeeld.example", WACHTWOORD, WACHTWOORD)),
                "wie terugkomt",
                        zaken -> {
                            Ik lotte = zaken.account("lotte", "Lotte", Rol.BEMIDDELAAR);
                            zaken.maak(SluitAccount.class).sluit(zaken.fenna, lotte.id(), Map.of());
                            zaken.maak(HeropenAccount.class).heropen(zaken.fenna, lotte.id());
                        });
        wegen.forEach((weg, doe) -> Personeelszaken.proef(zaken -> {
            assertThat(Testdatabase.isAanDeBeurt("uitnodigen")).isTrue();
            doe.accept(zaken);
            assertThat(Testdatabase.isAanDeBeurt("uitnodigen")).as(weg).isFalse();
        }));
    }

    @Test
    @Regel("M21")
    void wat_geen_lijst_is_wordt_niet_gelezen() {
        Personeelszaken.proef(zaken -> {
            NodigLijstUit lijst = zaken.maak(NodigLijstUit.class);
            for (String fout : List.of("", "naam;e-mail\n", "\"Anna;anna@voorbeeld.example\n", ";;\n")) {
                weigert("M21", "bestand", () -> lijst.bekijk(zaken.fenna, fout));
            }
            StringBuilder lang = new StringBuilder();
            for (int i = 0; i < 501; i++) {
                lang.append("Iemand;i").append(i).append("@voorbeeld.example\n");
            }
            weigert("M21", "bestand", () -> lijst.bekijk(zaken.fenna, lang.toString()));
            assertThat(lijst.bekijk(zaken.fenna, "Anna,anna@voorbeeld.example")).hasSize(1);
            assertThat(lijst.bekijk(
                            zaken.fenna, "\nNaam\tE-mail\tRol\nVos, Anna\tanna@voorbeeld.example\tbemiddelaar\n"))
                    .as("Unicode text of Excel")
                    .extracting(een -> een.naam() + " " + een.waarom())
                    .containsExactly("Vos, Anna null");
        });
    }

    @Test
    @Regel("M38")
    void een_naam_met_een_accent_komt_heel_aan_of_de_lijst_wordt_geweigerd() {
        Personeelszaken.proef(zaken -> {
            NodigLijstUit lijst = zaken.maak(NodigLijstUit.class);
            weigert(
                    "M38",
                    "bestand",
                    () -> lijst.bekijk(zaken.fenna, "Naam;E-mail\nRen\uFFFD de Vries;rene@voorbeeld.example\n"));
            assertThat(lijst.bekijk(zaken.fenna, "Naam;E-mail\nRené de Vries;rene@voorbeeld.example\n"))
                    .extracting(Lijstregel::naam)
                    .containsExactly("René de Vries");
        });
    }

    @Test
    void alleen_een_regel_die_naam_of_mail_zegt_is_een_kop() {
        Personeelszaken.proef(zaken -> {
            NodigLijstUit lijst = zaken.maak(NodigLijstUit.class);
            assertThat(lijst.bekijk(zaken.fenna, "Anna Vos;anna bij voorbeeld\nBert;bert@voorbeeld.example\n"))
                    .extracting(Lijstregel::isGoed)
                    .containsExactly(false, true);
            for (String kop : List.of("Volledige naam;Adres", "Wie;Mailadres", "wie;e-mailadres", "NAAM;EMAIL")) {
                assertThat(lijst.bekijk(zaken.fenna, kop + "\nBert;bert@voorbeeld.example\n"))
                        .as(kop)
                        .hasSize(1);
            }
        });
    }
}
