package nl.buurtregie.beheer.opzetten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.overlast.Partners;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.privacy.bewaren.Bewaarinstellingen;
import org.junit.jupiter.api.Test;

class OpzettenTest {

    private static final Organisatiegegevens.Gegevens HAREN = haren("Gemeente Haren", "hallo@haren.example");

    @Test
    void een_verse_installatie_mist_wat_nodig_is_en_elk_gemis_wijst_naar_zijn_stap() {
        proef(wereld -> {
            List<Controle> alle = wereld.objecten.maak(Controles.class).alle();
            assertThat(alle)
                    .filteredOn(een -> !een.goed())
                    .extracting(Controle::stap)
                    .containsExactly(
                            Opzetstap.NAAM,
                            Opzetstap.NAAM,
                            Opzetstap.NAAM,
                            Opzetstap.ADRES,
                            Opzetstap.WIJKEN,
                            Opzetstap.WIJKEN,
                            Opzetstap.WIJKEN,
                            Opzetstap.MAIL,
                            Opzetstap.TERMIJNEN,
                            Opzetstap.PARTNERS,
                            Opzetstap.COLLEGAS,
                            Opzetstap.COLLEGAS,
                            Opzetstap.COLLEGAS);
            wereld.account("marjan", Rol.COORDINATOR);
            wereld.account("jaap", Rol.BEHEERDER);
            wereld.account("priya", Rol.PRIVACYFUNCTIONARIS);
            wereld.objecten.maak(Organisatiegegevens.class).wijzig(wereld.fenna, HAREN);
            wereld.objecten.maak(Settings.class).forget();
            assertThat(wereld.objecten.maak(Controles.class).alle())
                    .filteredOn(een -> !een.goed())
                    .extracting(Controle::stap)
                    .containsExactly(
                            Opzetstap.ADRES,
                            Opzetstap.WIJKEN,
                            Opzetstap.WIJKEN,
                            Opzetstap.WIJKEN,
                            Opzetstap.MAIL,
                            Opzetstap.TERMIJNEN,
                            Opzetstap.PARTNERS);
        });
    }

    @Test
    void niet_alles_is_klaar_zolang_niemand_op_privacy_toeziet_en_niets_wordt_opgeruimd() {
        proef(wereld -> {
            assertThat(wereld.zinnen()).contains("Nog geen privacyfunctionaris", "Opruimen staat uit");
            wereld.account("priya", Rol.PRIVACYFUNCTIONARIS);
            Setting nacht = wereld.objecten.maak(Bewaarinstellingen.class).settings().stream()
                    .filter(een -> een.name().endsWith("nacht"))
                    .findFirst()
                    .orElseThrow();
            wereld.objecten.maak(Settings.class).change(nacht, "1", "priya");
            wereld.objecten.maak(Settings.class).forget();
            assertThat(wereld.zinnen()).contains("Er is een privacyfunctionaris", "Opruimen staat aan");
        });
    }

    @Test
    void zonder_teamleider_staat_de_straat_stil_en_dat_staat_er_alleen_waar_iemand_op_straat_werkt() {
        proef(wereld -> {
            assertThat(wereld.zinnen()).noneMatch(zin -> zin.contains("teamleider"));
            wereld.account("kees", Rol.CONCIERGE);
            assertThat(wereld.zinnen()).contains("Nog geen teamleider");
            wereld.account("joke", Rol.TEAMLEIDER);
            assertThat(wereld.zinnen()).contains("Er is een teamleider");
        });
    }

    @Test
    void de_naam_staat_daarna_op_de_openbare_paginas_en_in_brieven_en_wie_het_wijzigde_ook() {
        proef(wereld -> {
            Organisatiegegevens gegevens = wereld.objecten.maak(Organisatiegegevens.class);
            Settings instellingen = wereld.objecten.maak(Settings.class);
            gegevens.wijzig(wereld.fenna, HAREN);
            instellingen.forget();
            assertThat(wereld.objecten.maak(Loketinstellingen.class).naam()).isEqualTo("Buurthulp Haren");
            Organisatie organisatie = wereld.objecten.maak(Organisatie.class);
            assertThat(organisatie.telefoon()).isEqualTo("050 123 45 67");
            assertThat(organisatie.adres()).containsExactly("Postbus 7", "9750 AA Haren");
            assertThat(wereld.objecten.maak(Loketinstellingen.class).gemeente()).isEqualTo("Gemeente Haren");
            assertThat(gegevens.ingevuld().adres()).isEqualTo("Postbus 7\n9750 AA Haren");
            int regels = instellingen.history().size();
            gegevens.wijzig(wereld.fenna, HAREN);
            assertThat(instellingen.history()).as("nothing changed").hasSize(regels);
            Ik els = wereld.account("els", Rol.MANAGER);
            assertThatThrownBy(() -> gegevens.wijzig(els, HAREN)).isInstanceOf(NotFound.class);
        });
    }

    /** A warning that nobody can mend is read by nobody. */
    @Test
    void wat_een_gemeente_niet_doet_mist_ze_ook_niet() {
        proef(wereld -> {
            assertThat(gemist(wereld, Doet.STRAAT)).contains(Opzetstap.PARTNERS).hasSize(7);
            assertThat(gemist(wereld, Doet.BEMIDDELING))
                    .doesNotContain(Opzetstap.PARTNERS)
                    .hasSize(8);
            assertThat(gemist(wereld, Doet.CIJFERS)).hasSize(6);
            assertThat(wereld.objecten
                            .maak(Organisatiegegevens.class)
                            .ingevuld()
                            .doet())
                    .isEqualTo(Doet.CIJFERS);
            assertThat(gemist(wereld, Doet.ALLES)).hasSize(9);
        });
    }

    private static List<Opzetstap> gemist(Wereldje wereld, Doet doet) {
        wereld.noem(haren("Gemeente Haren", "hallo@haren.example", doet));
        return wereld.objecten.maak(Controles.class).alle().stream()
                .filter(een -> !een.goed() && een.stap().ordinal() >= Opzetstap.WIJKEN.ordinal())
                .map(Controle::stap)
                .toList();
    }

    @Test
    void de_wijken_van_groningen_zijn_goed_voor_groningen_en_voor_wie_eigen_wijken_inlas() {
        proef(wereld -> {
            assertThat(wereld.wijkenGoed()).as("nobody said it is Groningen").isFalse();
            wereld.noem(haren("Gemeente Midden-Groningen", "a@b.example"));
            assertThat(wereld.wijkenGoed()).isFalse();
            wereld.noem(haren("gemeente Groningen", "a@b.example"));
            assertThat(wereld.wijkenGoed()).isTrue();
            wereld.noem(HAREN);
            assertThat(wereld.wijkenGoed()).isFalse();
            wereld.em.createNativeQuery("update indeling set door = 'Fenna'").executeUpdate();
            assertThat(wereld.wijkenGoed()).isTrue();
        });
    }

    @Test
    void partners_zijn_in_orde_als_er_iemand_te_bereiken_is_en_niet_op_een_voorbeeld() {
        proef(wereld -> {
            assertThat(wereld.partners()).isEqualTo("Nog geen partners");
            wereld.partner("handhaving@voorbeeld.nl");
            assertThat(wereld.partners()).isEqualTo("Adressen van partners zijn nog een voorbeeld");
            wereld.partner("handhaving@haren.example");
            assertThat(wereld.partners()).as("Stadsbeheer, by Signalen").isEqualTo("Een partner is niet te bereiken");
            wereld.em
                    .createNativeQuery("update partner set actief = false where weg = 'SIGNALEN'")
                    .executeUpdate();
            wereld.em.clear();
            assertThat(wereld.partners()).isEqualTo("Er zijn partners");
        });
    }

    /** Letters, account mail and the login page have names of their own. */
    @Test
    void een_naam_die_alleen_op_de_openbare_paginas_staat_is_er_niet_overal() {
        proef(wereld -> {
            wereld.noem(HAREN);
            assertThat(wereld.zinnen()).contains("Naam en telefoon staan erin", "De gemeente staat erin");
            Settings instellingen = wereld.objecten.maak(Settings.class);
            instellingen.change(Organisatie.TELEFOON, null, "fenna");
            instellingen.change(Organisatie.EMAIL, null, "fenna");
            instellingen.change(Loketinstellingen.GEMEENTEUREN, null, "fenna");
            instellingen.forget();
            assertThat(wereld.objecten.maak(Controles.class).alle())
                    .filteredOn(een -> !een.goed() && een.stap() == Opzetstap.NAAM)
                    .extracting(Controle::uitleg)
                    .containsExactly(
                            "Hier staat nog een voorbeeld: ‘Ons telefoonnummer in een brief’, ‘Ons e-mailadres in een"
                                    + " brief’.",
                            "Hier staat nog een voorbeeld: ‘Wanneer dat nummer bereikbaar is’.");
        });
    }

    @Test
    void plaatsen_bij_postcodes_missen_tot_iemand_ze_invult() {
        proef(wereld -> {
            assertThat(wereld.zinnen()).contains("Nog geen plaatsen bij postcodes");
            wereld.objecten.maak(Settings.class).change(Organisatie.PLAATSEN, "9750-9753 Haren", "fenna");
            wereld.objecten.maak(Settings.class).forget();
            assertThat(wereld.zinnen()).contains("Plaatsen bij postcodes staan erin");
        });
    }

    /** Groningen's own list is longer than a form took. */
    @Test
    void de_plaatsen_van_vijftig_dorpen_passen_in_de_instelling() {
        proef(wereld -> {
            String dorpen = IntStream.range(0, 50)
                    .mapToObj(een -> (8600 + 10 * een) + "-" + (8609 + 10 * een) + " Dorp met een naam " + een)
                    .collect(Collectors.joining(" | "));
            Setting plaatsen = wereld.objecten.maak(Organisatie.class).settings().stream()
                    .filter(een -> een.name().endsWith("plaatsen"))
                    .findFirst()
                    .orElseThrow();
            wereld.objecten.maak(Settings.class).change(plaatsen, dorpen, "fenna");
            wereld.objecten.maak(Settings.class).forget();
            assertThat(wereld.objecten.maak(Settings.class).text(plaatsen)).isEqualTo(dorpen);
        });
    }

    @Test
    void een_fout_wijst_naar_het_veld_waar_hij_staat() {
        proef(wereld -> assertThatThrownBy(() -> wereld.noem(haren("Gemeente Haren", "geen adres")))
                .isInstanceOfSatisfying(
                        RuleViolation.class, nee -> assertThat(nee.field()).isEqualTo("email")));
    }

    @Test
    @Regel("H1")
    void een_proefbericht_zegt_wat_ervan_bekend_is_en_niet_meer() {
        proef(wereld -> {
            StuurProefbericht proefbericht = wereld.objecten.maak(StuurProefbericht.class);
            assertThatThrownBy(() -> proefbericht.stuur(wereld.fenna))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, nee -> assertThat(nee.rule()).isEqualTo("H1"));
            wereld.objecten.maak(Medewerkers.class).get(wereld.fenna.id()).bereikbaarOp("fenna@voorbeeld.example");
            long bericht = proefbericht.stuur(wereld.fenna);
            wereld.em.flush();
            assertThat(proefbericht.stand(bericht).zin()).contains("geen mailserver");
            assertThat(wereld.stand(bericht, "VERSTUURD", null).aangenomen()).isTrue();
            StuurProefbericht.Stand mislukt =
                    wereld.stand(bericht, "MISLUKT", "De mailserver weigerde het bericht (550).");
            assertThat(mislukt.aangenomen()).isFalse();
            assertThat(mislukt.zin()).contains("niet gelukt", "550");
        });
    }

    @Test
    void elke_stap_is_te_vinden_op_zijn_adres_en_de_laatste_is_het_einde() {
        for (Opzetstap stap : Opzetstap.values()) {
            assertThat(Opzetstap.van(stap.pad())).contains(stap);
        }
        assertThat(Opzetstap.van("verzonnen")).isEmpty();
        assertThat(Opzetstap.NAKIJKEN.volgende()).isEqualTo(Opzetstap.NAKIJKEN);
        assertThat(Opzetstap.NAAM.volgende()).isEqualTo(Opzetstap.ADRES);
    }

    private static Organisatiegegevens.Gegevens haren(String gemeente, String email) {
        return haren(gemeente, email, Doet.ALLES);
    }

    private static Organisatiegegevens.Gegevens haren(String gemeente, String email, Doet doet) {
        return new Organisatiegegevens.Gegevens(
                "Buurthulp Haren",
                "050 123 45 67",
                "elke dag",
                email,
                "Postbus 7\r\n 9750 AA Haren\r\n",
                gemeente,
                "050 123 45 68",
                "elke dag",
                doet);
    }

    private static void proef(Consumer<Wereldje> werk) {
        Testdatabase.proef(em -> werk.accept(new Wereldje(em)));
    }

    private static final class Wereldje {
        private final EntityManager em;
        private final Testobjecten objecten;
        private final Ik fenna;

        Wereldje(EntityManager em) {
            this.em = em;
            this.objecten = new Testobjecten(em, new Schuifklok(Instant.parse("2026-11-24T09:00:00Z")));
            objecten.met(Partners.Signalenlijn.class, () -> false);
            this.fenna = account("fenna", Rol.BEHEERDER);
        }

        Ik account(String naam, Rol rol) {
            long id = objecten.maak(OpenAccount.class).metHash(naam, naam, "hash", Set.of(rol), false);
            return new Ik(id, naam, Set.of(rol));
        }

        void noem(Organisatiegegevens.Gegevens wie) {
            objecten.maak(Organisatiegegevens.class).wijzig(fenna, wie);
            objecten.maak(Settings.class).forget();
        }

        String partners() {
            return objecten.maak(Controles.class).alle().stream()
                    .filter(een -> een.stap() == Opzetstap.PARTNERS)
                    .map(Controle::wat)
                    .findFirst()
                    .orElseThrow();
        }

        List<String> zinnen() {
            return objecten.maak(Controles.class).alle().stream()
                    .map(Controle::wat)
                    .toList();
        }

        void partner(String email) {
            em.createNativeQuery("update partner set actief = true, email = ?1 where code = 'BOA'")
                    .setParameter(1, email)
                    .executeUpdate();
            em.clear();
        }

        boolean wijkenGoed() {
            return objecten.maak(Controles.class).alle().stream()
                    .filter(een -> een.wat().contains("ijken"))
                    .allMatch(Controle::goed);
        }

        StuurProefbericht.Stand stand(long bericht, String stand, String fout) {
            em.createNativeQuery("update uitgaand set stand = ?1, fout = ?2 where id = ?3")
                    .setParameter(1, stand)
                    .setParameter(2, fout)
                    .setParameter(3, bericht)
                    .executeUpdate();
            em.clear();
            return objecten.maak(StuurProefbericht.class).stand(bericht);
        }
    }
}
