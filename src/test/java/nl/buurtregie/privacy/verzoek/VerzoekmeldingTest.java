package nl.buurtregie.privacy.verzoek;

import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.watch.Condition;
import org.junit.jupiter.api.Test;

/** A request that comes in, and who hears of it. */
@Functie("PRI-07")
class VerzoekmeldingTest {

    private static final Instant NU = Instant.parse("2026-12-01T09:00:00Z");
    private static final Ik HILDA = new Ik(7, "Hilda Meinema", Set.of(Rol.PRIVACYFUNCTIONARIS));

    private final List<String> mails = new ArrayList<>();

    @Test
    void zonder_privacyfunctionaris_horen_de_beheerders_het() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = objecten(em);
            Verzoekmeter meter = objecten.maak(Verzoekmeter.class);
            assertThat(meter.read().orElseThrow().condition()).isEqualTo(Condition.ATTENTION);
            account(objecten, em, "fenna", Rol.BEHEERDER);
            dienIn(objecten, Verzoekkanaal.SITE, LocalDate.of(2026, 12, 1));
            assertThat(mails)
                    .filteredOn(mail -> mail.contains("nieuw verzoek"))
                    .allMatch(mail -> mail.startsWith("fenna@voorbeeld.example")
                            && mail.contains("Er is nu geen privacyfunctionaris die mail krijgt."))
                    .hasSize(1);
            assertThat(meter.read().orElseThrow().condition()).isEqualTo(Condition.BROKEN);
            mails.clear();
            account(objecten, em, "hilda", Rol.PRIVACYFUNCTIONARIS);
            dienIn(objecten, Verzoekkanaal.SITE, LocalDate.of(2026, 12, 1));
            assertThat(mails)
                    .filteredOn(mail -> mail.contains("nieuw verzoek"))
                    .allMatch(mail -> mail.startsWith("hilda@voorbeeld.example"))
                    .hasSize(1);
            assertThat(meter.read().orElseThrow().condition()).isEqualTo(Condition.GOOD);
        });
    }

    @Test
    void als_niemand_mail_krijgt_is_er_ook_niemand_herinnerd() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = objecten(em);
            Verzoek verzoek = dienIn(objecten, Verzoekkanaal.BRIEF, LocalDate.of(2026, 10, 1));
            em.flush();
            Verzoekherinnering herinnering = objecten.maak(Verzoekherinnering.class);
            assertThat(herinnering.meld()).isZero();
            account(objecten, em, "hilda", Rol.PRIVACYFUNCTIONARIS);
            assertThat(herinnering.meld()).isEqualTo(1);
            assertThat(mails).anyMatch(mail -> mail.contains(verzoek.nummer() + " is over zijn termijn"));
        });
    }

    @Test
    @Regel("P5.12")
    void de_maand_begint_op_de_dag_waarop_de_brief_binnenkwam() {
        Testdatabase.proef(em -> {
            Testobjecten objecten = objecten(em);
            Verzoek verzoek = dienIn(objecten, Verzoekkanaal.BRIEF, LocalDate.of(2026, 11, 20));
            assertThat(verzoek.uiterlijk()).isEqualTo(LocalDate.of(2026, 12, 20));
            assertThat(mails).anyMatch(mail -> mail.contains("op 20 november 2026 ontvangen"));
            weigert("P5.12", "binnen", () -> dienIn(objecten, Verzoekkanaal.BRIEF, LocalDate.of(2026, 12, 2)));
            weigert("P5.12", "binnen", () -> dienIn(objecten, Verzoekkanaal.BRIEF, LocalDate.of(2025, 11, 30)));
        });
    }

    private Testobjecten objecten(EntityManager em) {
        Bezorging.Afzender wij = new Bezorging.Afzender("Buurthulp", "050 123 45 67", "hallo@haren.example", List.of());
        return new Testobjecten(em, Clock.fixed(NU, ZoneOffset.UTC))
                .met(Bezorging.class, (Bezorging) Proxy.newProxyInstance(
                        VerzoekmeldingTest.class.getClassLoader(),
                        new Class<?>[] {Bezorging.class},
                        (bezorging, methode, waarden) -> {
                            if (methode.getName().equals("afzender")) {
                                return wij;
                            }
                            mails.add(waarden[2] + " " + waarden[3] + "\n" + waarden[4]);
                            return 1L;
                        }));
    }

    private static void account(Testobjecten objecten, EntityManager em, String naam, Rol rol) {
        long id = objecten.maak(OpenAccount.class).metHash(naam, naam, "hash", Set.of(rol), false);
        em.flush();
        objecten.maak(Medewerkers.class).get(id).bereikbaarOp(naam + "@voorbeeld.example");
        em.flush();
    }

    private static Verzoek dienIn(Testobjecten objecten, Verzoekkanaal kanaal, LocalDate binnen) {
        return objecten.maak(DienVerzoekIn.class)
                .dienIn(
                        HILDA,
                        new Indiening(
                                UUID.randomUUID(),
                                Recht.INZAGE,
                                kanaal,
                                "A. Dijkstra",
                                "a@voorbeeld.example",
                                null,
                                null,
                                null,
                                null),
                        binnen);
    }
}
