package nl.buurtregie.beheer.opzetten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.correspondentie.Organisatie;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.settings.Settings;
import org.junit.jupiter.api.Test;

class OpzettenTest {

    @Test
    void een_verse_installatie_mist_wat_nodig_is_en_elk_gemis_wijst_naar_zijn_stap() {
        proef(wereld -> {
            List<Controle> alle = wereld.objecten.maak(Controles.class).alle();
            assertThat(alle)
                    .filteredOn(een -> !een.goed())
                    .extracting(Controle::stap)
                    .containsExactly(
                            Opzetstap.NAAM,
                            Opzetstap.ADRES,
                            Opzetstap.WIJKEN,
                            Opzetstap.MAIL,
                            Opzetstap.COLLEGAS,
                            Opzetstap.COLLEGAS);
            assertThat(alle)
                    .filteredOn(Controle::goed)
                    .extracting(Controle::uitleg)
                    .anyMatch(zin -> zin.contains("20 wijken"));

            wereld.account("marjan", Rol.COORDINATOR);
            wereld.account("jaap", Rol.BEHEERDER);
            wereld.objecten
                    .maak(Organisatiegegevens.class)
                    .wijzig(wereld.fenna, "Buurthulp Haren", "050 123 45 67", "elke dag", "hallo@haren.example");
            wereld.objecten.maak(Settings.class).forget();
            assertThat(wereld.objecten.maak(Controles.class).alle())
                    .filteredOn(een -> !een.goed())
                    .extracting(Controle::stap)
                    .containsExactly(Opzetstap.ADRES, Opzetstap.WIJKEN, Opzetstap.MAIL);
        });
    }

    @Test
    void de_naam_staat_daarna_op_de_openbare_paginas_en_in_brieven_en_wie_het_wijzigde_ook() {
        proef(wereld -> {
            Organisatiegegevens gegevens = wereld.objecten.maak(Organisatiegegevens.class);
            Settings instellingen = wereld.objecten.maak(Settings.class);
            gegevens.wijzig(wereld.fenna, "Buurthulp Haren", "050 123 45 67", "elke dag", "hallo@haren.example");
            instellingen.forget();
            assertThat(wereld.objecten.maak(Loketinstellingen.class).naam()).isEqualTo("Buurthulp Haren");
            assertThat(wereld.objecten.maak(Organisatie.class).telefoon()).isEqualTo("050 123 45 67");
            int regels = instellingen.history().size();
            gegevens.wijzig(wereld.fenna, "Buurthulp Haren", "050 123 45 67", "elke dag", "hallo@haren.example");
            assertThat(instellingen.history()).as("nothing changed").hasSize(regels);
            Ik els = wereld.account("els", Rol.MANAGER);
            assertThatThrownBy(() -> gegevens.wijzig(els, "x", "x", "x", "x@y.example"))
                    .isInstanceOf(NotFound.class);
        });
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
            this.fenna = account("fenna", Rol.BEHEERDER);
        }

        Ik account(String naam, Rol rol) {
            long id = objecten.maak(OpenAccount.class).metHash(naam, naam, "hash", Set.of(rol), false);
            return new Ik(id, naam, Set.of(rol));
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
