package nl.buurtregie.privacy.verzoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import org.junit.jupiter.api.Test;

/** What was decided is done to one person in all places, and to nothing else. */
class VoerUitTest {

    private static final Ik HILDA = new Ik(7, "Hilda Meinema", Set.of(Rol.PRIVACYFUNCTIONARIS));
    private static final Instant BINNEN = Instant.parse("2027-01-31T10:00:00Z");

    /** Mended is what was wrong in the same way; what was not on the form, or is another address of before, stays. */
    @Test
    void verbeteren_raakt_op_een_andere_plek_alleen_wat_er_hetzelfde_stond() {
        Plekken plekken = new Plekken();
        Betrokkene nu = plekken.plek(
                1, "naam", "A. Dijkstra", "telefoon", "06 1", "straat", "Lampionstraat", "postcode", "9799 AB");
        Betrokkene vroeger = plekken.plek(
                2, "naam", "A. Dijkstra", "telefoon", "06 2", "straat", "Lampionstraat", "postcode", "9799 ZZ");
        Betrokkene melder = plekken.plek(3, "naam", "A. Dijkstra", "contact", "a@voorbeeld.example");
        Betrokkene anders = plekken.plek(4, "naam", "Anna D.", "contact", "");
        Verzoek verzoek = verzoek(Recht.RECTIFICATIE);
        verzoek.gevonden(List.of(nu, vroeger, melder, anders), List.of(), BINNEN);
        voerUit(verzoek, plekken)
                .wijsToe(
                        HILDA,
                        "V-1",
                        Map.of(
                                "naam",
                                "A. Dijkstra-Bos",
                                "telefoon",
                                "06 9",
                                "straat",
                                "Ballonstraat",
                                "postcode",
                                "9799 AB"));
        assertThat(plekken.op(nu)).containsValues("A. Dijkstra-Bos", "06 9", "Ballonstraat", "9799 AB");
        assertThat(plekken.op(vroeger)).containsValues("A. Dijkstra-Bos", "06 2", "Lampionstraat", "9799 ZZ");
        assertThat(plekken.op(melder)).containsValues("A. Dijkstra-Bos", "a@voorbeeld.example");
        assertThat(plekken.verbeterd).doesNotContainKey(4L);
    }

    /** The letter says that who referred is taken away. */
    @Test
    void een_bezwaar_van_wie_ook_verwijzer_is_wordt_pas_toegewezen_als_alles_weg_kan()
            throws ReflectiveOperationException {
        Plekken plekken = new Plekken();
        Verzoek verzoek = verzoek(Recht.BEZWAAR);
        verzoek.gevonden(
                List.of(
                        new Betrokkene(Betrokkene.Soort.PARTIJ, 1, "2026-0001", "", ""),
                        new Betrokkene(Betrokkene.Soort.VERWIJZER, 12, "W-12", "", ""),
                        new Betrokkene(Betrokkene.Soort.VERWIJZER, -7, "C-2026-0007", "", "")),
                List.of(),
                BINNEN);
        VoerUit voerUit = voerUit(verzoek, plekken);
        assertThat(voerUit.bezwaren(verzoek)).isEmpty();
        plekken.vast.add(-7L);
        assertThat(voerUit.bezwaren(verzoek)).containsExactly("vast -7");
        plekken.vast.clear();
        plekken.vast.add(1L);
        assertThat(voerUit.bezwaren(verzoek)).as("een zaak staat dan stil").isEmpty();
        var gevolg = Class.forName("nl.buurtregie.privacy.verzoek.web.Onderdeelbeeld")
                .getDeclaredMethod("gevolg", Verzoek.class);
        gevolg.setAccessible(true);
        assertThat((String) gevolg.invoke(null, verzoek))
                .containsOnlyOnce("Weeg het belang")
                .contains("zet de zaak stil", "uit het boek van verwijzers")
                .doesNotContain("melding");
    }

    private static Verzoek verzoek(Recht recht) {
        Verzoek verzoek = new Verzoek(
                "V-1",
                new Indiening(
                        UUID.randomUUID(),
                        recht,
                        Verzoekkanaal.SITE,
                        "A. Dijkstra",
                        "a@voorbeeld.example",
                        null,
                        null,
                        null,
                        null),
                BINNEN);
        verzoek.zeker(Zekerheid.GEBELD, HILDA, BINNEN);
        return verzoek;
    }

    private static VoerUit voerUit(Verzoek verzoek, Plekken plekken) {
        return new Testobjecten(null, Clock.systemUTC())
                .met(Verzoeken.class, new Alleen(verzoek))
                .met(Inzagebronnen.class, plekken)
                .maak(VoerUit.class);
    }

    /** Two asked it: when the one is lifted, what the other was told still holds. */
    @Test
    void een_tweede_beperking_neemt_over_als_de_eerste_stopt() {
        Testdatabase.proef(em -> {
            for (int id = 1; id <= 2; id++) {
                em.createNativeQuery(
                                "insert into verzoek (id, nummer, sleutel, recht, kanaal, binnen_op, uiterlijk, uitkomst)"
                                        + " values (?1, 'V-' || ?1, 'v' || ?1, ?2, 'BRIEF', ?3, current_date, 'TOEGEWEZEN')")
                        .setParameter(1, id)
                        .setParameter(2, id == 1 ? "BEPERKING" : "BEZWAAR")
                        .setParameter(3, Timestamp.from(BINNEN))
                        .executeUpdate();
                em.createNativeQuery("insert into verzoek_betrokkene (id, verzoek_id, soort, sleutel, nummer)"
                                + " values (?1, ?1, 'PARTIJ', ?1, '2026-0338')")
                        .setParameter(1, id)
                        .executeUpdate();
            }
            Beperkingen beperkingen = new Testobjecten(em, Clock.systemUTC()).maak(Beperkingen.class);
            Verzoek eerste = em.find(Verzoek.class, 1L);
            Verzoek tweede = em.find(Verzoek.class, 2L);
            beperkingen.zet("2026-0338", eerste);
            beperkingen.zet("2026-0338", tweede);
            assertThat(beperkingen.hefOp(eerste)).isTrue();
            assertThat(beperkingen.hefOp(eerste))
                    .as("a second press is no second letter")
                    .isFalse();
            assertThat(beperkingen.isBeperkt("2026-0338")).isTrue();
            assertThat(beperkingen.isVan(tweede)).isTrue();
            beperkingen.hefOp(tweede);
            assertThat(beperkingen.isBeperkt("2026-0338"))
                    .as("and that is the end of it")
                    .isFalse();
        });
    }

    private static final class Alleen extends Verzoeken {

        private final Verzoek verzoek;

        Alleen(Verzoek verzoek) {
            this.verzoek = verzoek;
        }

        @Override
        public Verzoek get(Ik ik, String nummer) {
            return verzoek;
        }

        @Override
        void schrijf(Verzoek deze, String door, Verzoekhandeling wat) {
            // nobody reads it
        }
    }

    /** Where a person is known, and what became of it. */
    private static final class Plekken extends Inzagebronnen implements Uitvoering {

        private final Map<Long, Map<String, String>> nu = new HashMap<>();
        private final Map<Long, Map<String, String>> verbeterd = new HashMap<>();

        private final Set<Long> vast = new HashSet<>();

        Betrokkene plek(long sleutel, String... velden) {
            Map<String, String> waarden = new LinkedHashMap<>();
            for (int veld = 0; veld < velden.length; veld += 2) {
                waarden.put(velden[veld], velden[veld + 1]);
            }
            nu.put(sleutel, waarden);
            return new Betrokkene(Betrokkene.Soort.PARTIJ, sleutel, "2026-0338", "", "");
        }

        Map<String, String> op(Betrokkene wie) {
            return verbeterd.getOrDefault(wie.sleutel(), nu.get(wie.sleutel()));
        }

        @Override
        Uitvoering uitvoering(Betrokkene wie) {
            return this;
        }

        @Override
        public Betrokkene.Soort soort() {
            return Betrokkene.Soort.PARTIJ;
        }

        @Override
        public List<Veld> velden(Betrokkene wie) {
            return nu.get(wie.sleutel()).entrySet().stream()
                    .map(veld -> new Veld(veld.getKey(), "", veld.getValue()))
                    .toList();
        }

        @Override
        public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
            verbeterd.put(wie.sleutel(), nieuw);
        }

        @Override
        public Optional<String> waaromNietWissen(Betrokkene wie) {
            return vast.contains(wie.sleutel()) ? Optional.of("vast " + wie.sleutel()) : Optional.empty();
        }

        @Override
        public void wis(Ik ik, Betrokkene wie) {
            throw new AssertionError();
        }

        @Override
        public boolean kanBeperken() {
            return true;
        }
    }
}
