package nl.buurtregie.platform.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.mensen.Delen;
import nl.buurtregie.platform.audit.AddressPrint;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** Secrets on a real database: at the start, with another key, without the key. */
class VaultTest {

    private static final SealedColumn GEHEIM = new SealedColumn("codeapp", "geheim", "medewerker_id");
    private static final String OPEN = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @Test
    void wat_er_open_staat_is_na_de_start_verzegeld_en_werkt_nog() {
        Testdatabase.proef(em -> {
            openRij(em);
            AddressPrint afdruk = maak(em, Testsleutel.sleutels()).maak(AddressPrint.class);
            String adres = afdruk.of("192.0.2.7").orElseThrow();
            Testobjecten start = maak(em, Testsleutel.sleutels());
            assertThat(start.maak(Sealing.class).sealAll()).as("one code app").isEqualTo(1);
            assertThat(geheim(em)).startsWith("A256GCM.").doesNotContain(OPEN);
            assertThat(start.maak(Vault.class).open(GEHEIM, 7, geheim(em))).isEqualTo(OPEN);
            assertThat(start.maak(AddressPrint.class).of("192.0.2.7")).contains(adres);
            assertThat(start.maak(Sealing.class).sealAll())
                    .as("nothing left to do")
                    .isZero();
        });
    }

    @Test
    void open_komt_er_niets_meer_in() {
        Testdatabase.proef(em -> assertThatThrownBy(
                        () -> em.createNativeQuery("insert into codeapp values (7, '" + OPEN + "', now(), 0)")
                                .executeUpdate())
                .hasMessageContaining("codeapp_verzegeld"));
    }

    @Test
    void een_kopie_van_de_database_opent_niets_zonder_de_sleutel_van_buiten() {
        Testdatabase.proef(em -> {
            openRij(em);
            Testobjecten start = maak(em, Testsleutel.sleutels());
            start.maak(Sealing.class).sealAll();
            String binnen = start.maak(InnerKeys.class)
                    .read()
                    .values()
                    .iterator()
                    .next()
                    .text();
            List<?> kopie = em.createNativeQuery(
                            "select t.x from (select c.*::text as x from codeapp c union all select"
                                    + " z.*::text from zegelsleutel z union all select k.*::text from beveiligingsketen k) t")
                    .getResultList();
            assertThat(kopie).hasSize(3);
            assertThat(kopie.toString()).doesNotContain(OPEN, binnen);
            assertThatThrownBy(
                            () -> maak(em, Testsleutel.sleutels(SealKey.draw().text(), null))
                                    .maak(Vault.class)
                                    .open(GEHEIM, 7, geheim(em)))
                    .isInstanceOf(WrongKey.class);
        });
    }

    @Test
    void een_verkeerde_sleutel_of_geen_zegt_welke_het_moet_zijn_en_nooit_de_sleutel_zelf() {
        Testdatabase.proef(em -> {
            String goed = SealKey.parse(Testsleutel.TEKST).name();
            SealKey fout = SealKey.draw();
            assertThat(weigert(em, fout.text())).contains(goed, fout.name()).doesNotContain(fout.text());
            assertThat(weigert(em, null)).contains("Set BUURTREGIE_DB_SLEUTEL or BUURTREGIE_DB_SLEUTEL_FILE");
            assertThat(weigert(em, "mijn geheim")).contains("32 bytes").doesNotContain("mijn geheim");
        });
    }

    @Test
    void een_andere_sleutel_verzegelt_alles_opnieuw_en_de_oude_opent_niets_meer() {
        Testdatabase.proef(em -> {
            openRij(em);
            maak(em, Testsleutel.sleutels()).maak(Sealing.class).sealAll();
            String eerst = geheim(em);
            String nieuw = SealKey.draw().text();
            Testobjecten wissel = maak(em, Testsleutel.sleutels(nieuw, Testsleutel.TEKST));
            assertThat(wissel.maak(Sealing.class).sealAll())
                    .as("code app and print key")
                    .isEqualTo(2);
            assertThat(Seal.keyName(geheim(em))).isNotEqualTo(Seal.keyName(eerst));
            Testobjecten daarna = maak(em, Testsleutel.sleutels(nieuw, null));
            assertThat(daarna.maak(Vault.class).open(GEHEIM, 7, geheim(em))).isEqualTo(OPEN);
            assertThat(daarna.maak(Vault.class).open(GEHEIM, 7, eerst))
                    .as("what another server sealed meanwhile")
                    .isEqualTo(OPEN);
            assertThat(weigert(em, Testsleutel.TEKST)).contains("sealed with key");
        });
    }

    @Test
    void is_de_sleutel_kwijt_dan_gaat_weg_wat_niemand_meer_opent() {
        Testdatabase.proef(em -> {
            openRij(em);
            maak(em, Testsleutel.sleutels()).maak(Sealing.class).sealAll();
            Object[] weg = (Object[]) em.createNativeQuery("select codeapps, telefoons from sleutel_kwijt()")
                    .getSingleResult();
            assertThat(weg).containsExactly(1L, 0L);
            Testobjecten opnieuw = maak(em, Testsleutel.sleutels(SealKey.draw().text(), null));
            assertThat(opnieuw.maak(Sealing.class).sealAll())
                    .as("the print key")
                    .isEqualTo(1);
            assertThat(opnieuw.maak(AddressPrint.class).of("192.0.2.7")).isPresent();
        });
    }

    private static String weigert(EntityManager em, String sleutel) {
        Testobjecten start = maak(em, Testsleutel.sleutels(sleutel, null));
        WrongKey nee = catchThrowableOfType(
                WrongKey.class, () -> start.maak(Sealing.class).sealAll());
        assertThat(nee).isNotNull();
        return nee.getMessage();
    }

    /** As a program of before left it. */
    private static void openRij(EntityManager em) {
        em.createNativeQuery("alter table codeapp drop constraint codeapp_verzegeld")
                .executeUpdate();
        em.createNativeQuery("insert into medewerker (id, naam, actief, demo) values (7, 'Lotte', false, false)")
                .executeUpdate();
        em.createNativeQuery("insert into codeapp values (7, '" + OPEN + "', now(), 0)")
                .executeUpdate();
    }

    private static String geheim(EntityManager em) {
        return (String) em.createNativeQuery("select geheim from codeapp").getSingleResult();
    }

    private static Testobjecten maak(EntityManager em, OuterKeys sleutels) {
        Testobjecten objecten = new Testobjecten(em, Clock.systemUTC()).met(OuterKeys.class, sleutels);
        OwnSecret codeapps = () -> GEHEIM;
        Instance<OwnSecret> alle = new Delen<>(List.of(codeapps, objecten.maak(AddressPrint.class)));
        Testobjecten.zet(objecten.maak(Sealing.class), "secrets", alle);
        return objecten;
    }
}
