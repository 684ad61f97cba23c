package nl.buurtregie.bemiddeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buurtregie.Functie;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Vasthoudingen;
import nl.buurtregie.privacy.verzoek.Antwoordpost;
import nl.buurtregie.privacy.verzoek.Beantwoord;
import nl.buurtregie.privacy.verzoek.Beslis;
import nl.buurtregie.privacy.verzoek.Besluit;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Bezorging;
import nl.buurtregie.privacy.verzoek.DienVerzoekIn;
import nl.buurtregie.privacy.verzoek.Indiening;
import nl.buurtregie.privacy.verzoek.Inzagebron;
import nl.buurtregie.privacy.verzoek.KijkTekstNa;
import nl.buurtregie.privacy.verzoek.Onderdeel;
import nl.buurtregie.privacy.verzoek.Pakket;
import nl.buurtregie.privacy.verzoek.Pakketten;
import nl.buurtregie.privacy.verzoek.Recht;
import nl.buurtregie.privacy.verzoek.SluitZonder;
import nl.buurtregie.privacy.verzoek.StelVast;
import nl.buurtregie.privacy.verzoek.StuurOpnieuw;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoeken;
import nl.buurtregie.privacy.verzoek.Verzoekherinnering;
import nl.buurtregie.privacy.verzoek.Verzoekkanaal;
import nl.buurtregie.privacy.verzoek.WijzigVrager;
import nl.buurtregie.privacy.verzoek.Zekerheid;
import nl.buurtregie.privacy.verzoek.ZoekGegevens;
import org.junit.jupiter.api.Test;

/** Between the question and the fetching weeks go by: what is given is what somebody looked at, and it is still there. */
@Functie("PRI-07")
class VerzoekpakketTest {

    private static final String LATER = "Later geschreven over de buur";

    @Test
    @Regel("P5.3")
    void wat_na_het_nakijken_veranderde_wordt_opnieuw_nagekeken_voor_de_brief_weg_kan() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            String nummer = balie.besloten(zaak);
            balie.schrijfBij(zaak);
            String brief = balie.brief(nummer);
            Weigering.weigert("P5.3", "", () -> balie.perMail(nummer, brief));
            wereld.vergeet();
            assertThat(balie.wachtOpNakijken()).hasSize(1);
            long deel = balie.wachtOpNakijken().get(0).id();
            assertThat(balie.verzoek(nummer).uitkomst()).isNull();
            balie.kijkNaEnGeef(nummer);
            assertThatThrownBy(() -> wereld.maak(KijkTekstNa.class).zeg(wereld.marjan, deel, Besluit.NIET, null))
                    .as("another coördinator was first")
                    .isInstanceOf(Changed.class);
            balie.perMail(nummer, brief);
            assertThat(teksten(balie.haalOp())).anyMatch(tekst -> tekst.contains(LATER));
        });
    }

    /** Of signs no name is left, and every name holds that. */
    @Test
    void wie_alleen_tekens_typt_vindt_geen_vreemden() {
        Wereld.proef(wereld -> {
            String zaak = new Balie(wereld).zaak();
            Partijinzage buren = wereld.maak(Partijinzage.class);
            String naam = wereld.zaak(zaak).partijen().get(0).naam();
            assertThat(buren.zoek(naam)).isNotEmpty();
            for (String tekens : List.of("---", "...", "a--", "(a)")) {
                assertThat(buren.zoek(tekens)).as(tekens).isEmpty();
            }
        });
    }

    @Test
    void een_buur_is_te_vinden_op_telefoon_hoe_hij_ook_getypt_is() {
        Wereld.proef(wereld -> {
            String zaak = new Balie(wereld).zaak();
            wereld.em
                    .createNativeQuery("update partij set telefoon = '06 1234 5678' where id = ?1")
                    .setParameter(1, wereld.zaak(zaak).eersteBuur().id())
                    .executeUpdate();
            wereld.vergeet();
            Partijinzage inzage = wereld.maak(Partijinzage.class);
            for (String getypt : List.of("0612345678", "+31 6 1234 5678", "06-12345678")) {
                assertThat(inzage.zoek(getypt))
                        .as(getypt)
                        .extracting(Betrokkene::nummer)
                        .contains(zaak);
            }
            assertThat(inzage.zoek("niemand zo")).isEmpty();
        });
    }

    @Test
    void wie_wij_niet_kennen_hoort_dat_wij_alleen_het_verzoek_bewaren_en_hoe_lang() {
        Wereld.proef(wereld -> assertThat(new Balie(wereld).onbekend())
                .contains("niets over u gevonden", "behalve dit verzoek zelf", "2 jaar na ons antwoord"));
    }

    @Test
    @Regel("P5.3")
    void wat_na_de_brief_geschreven_is_gaat_niet_mee() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            String nummer = balie.besloten(zaak);
            balie.perMail(nummer, balie.brief(nummer));
            balie.schrijfBij(zaak);
            assertThat(teksten(balie.haalOp()))
                    .anyMatch(tekst -> tekst.contains("zonder namen"))
                    .noneMatch(tekst -> tekst.contains(LATER));
        });
    }

    @Test
    @Regel("P5.5")
    void een_naam_die_later_bekend_wordt_houdt_alleen_dat_ene_stuk_tegen() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            String nummer = balie.besloten(zaak);
            balie.perMail(nummer, balie.brief(nummer));
            wereld.em
                    .createNativeQuery("update partij set naam = 'B. Namen' where id = ?1")
                    .setParameter(
                            1, wereld.zaak(zaak).tweedeBuur().orElseThrow().id())
                    .executeUpdate();
            wereld.vergeet();
            Pakket pakket = balie.haalOp();
            assertThat(pakket.delen()).isNotEmpty();
            assertThat(teksten(pakket)).isEmpty();
            assertThat(pakket.niet())
                    .anyMatch(een -> een.label().equals("Opmerkingen bij de stappen")
                            && een.waarde().startsWith("Hierin staat nu iets over een ander."));
        });
    }

    @Test
    void een_zaak_waar_twee_om_vragen_blijft_vast_tot_de_laatste_zijn_antwoord_heeft() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            String eerste = balie.besloten(zaak);
            String tweede = balie.besloten(zaak);
            balie.perMail(eerste, balie.brief(eerste));
            balie.haalOp();
            assertThat(balie.houdtVast(zaak)).isTrue();
            wereld.em
                    .createNativeQuery("insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op)"
                            + " select 1, id, 'kort', 'x', now(), date '2026-01-01' from bemiddeling where nummer = ?1")
                    .setParameter(1, zaak)
                    .executeUpdate();
            assertThat(wereld.maak(Notitieopruiming.class).ruimOp(10)).isZero();
            balie.perMail(tweede, balie.brief(tweede));
            balie.haalOp();
            assertThat(balie.houdtVast(zaak)).isFalse();
            assertThat(wereld.maak(Notitieopruiming.class).ruimOp(10)).isEqualTo(1);
        });
    }

    @Test
    void wat_er_niet_meer_is_wordt_genoemd() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            wereld.em
                    .createNativeQuery("insert into notitie (id, bemiddeling_id, tekst, door, op, verloopt_op)"
                            + " select 1, id, 'kort', 'x', now(), date '2026-01-01' from bemiddeling where nummer = ?1")
                    .setParameter(1, zaak)
                    .executeUpdate();
            String nummer = balie.besloten(zaak);
            balie.perMail(nummer, balie.brief(nummer));
            wereld.em.createNativeQuery("delete from notitie").executeUpdate();
            wereld.vergeet();
            assertThat(balie.haalOp().niet())
                    .anyMatch(een -> een.label().startsWith("Notitie van")
                            && een.waarde().equals("Dit was er toen wij zochten. Nu bewaren wij het niet meer."));
        });
    }

    @Test
    @Regel("P5.13")
    void een_antwoord_dat_niet_aankwam_wordt_gemeld_en_gaat_opnieuw_met_een_nieuwe_link() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String nummer = balie.besloten(balie.zaak());
            balie.perMail(nummer, balie.brief(nummer));
            StuurOpnieuw opnieuw = wereld.maak(StuurOpnieuw.class);
            Weigering.weigert("P5.13", "", () -> opnieuw.stuur(balie.hilda, nummer, "https://buurt.example"));
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT' where soort = 'antwoord op verzoek'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(wereld.maak(Antwoordpost.class)
                            .stand(balie.verzoek(nummer))
                            .orElseThrow()
                            .woorden())
                    .startsWith("De mail is niet aangekomen.");
            wereld.maak(Medewerkers.class).get(balie.hilda.id()).bereikbaarOp("hilda@voorbeeld.example");
            wereld.em.flush();
            Verzoekherinnering herinnering = wereld.maak(Verzoekherinnering.class);
            herinnering.meld();
            herinnering.meld();
            assertThat(wereld.vraag("select count(*) from uitgaand where soort = 'antwoord niet aangekomen'"))
                    .isEqualTo(1L);
            opnieuw.stuur(balie.hilda, nummer, "https://buurt.example");
            wereld.vergeet();
            assertThat(wereld.maak(Pakketten.class).ligtKlaar("hash-1")).isFalse();
            assertThat(balie.haalOp().delen()).isNotEmpty();
        });
    }

    /** Refused as a whole or taken back: that letter is followed as every answer is. */
    @Test
    void ook_een_afwijzing_die_niet_aankwam_wordt_gemeld_en_kan_opnieuw() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String nummer = balie.besloten(balie.zaak());
            wereld.maak(SluitZonder.class).wijsAf(balie.hilda, nummer, "Wij weten niet wie u bent.");
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'MISLUKT' where soort = 'antwoord op verzoek'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(wereld.maak(Antwoordpost.class)
                            .stand(balie.verzoek(nummer))
                            .orElseThrow()
                            .woorden())
                    .startsWith("De mail is niet aangekomen.");
            assertThat(balie.verzoek(nummer).kanOpnieuw()).isTrue();
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'TERUGGEKOMEN' where soort = 'antwoord op verzoek'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(wereld.maak(Antwoordpost.class)
                            .stand(balie.verzoek(nummer))
                            .orElseThrow()
                            .woorden())
                    .startsWith("De mail kwam terug.");
            wereld.maak(Medewerkers.class).get(balie.hilda.id()).bereikbaarOp("hilda@voorbeeld.example");
            wereld.em.flush();
            wereld.maak(Verzoekherinnering.class).meld();
            assertThat(wereld.vraag("select count(*) from uitgaand where soort = 'antwoord niet aangekomen'"))
                    .isEqualTo(1L);
        });
    }

    /** Two asked, and what was held for the first is let go. The link of the second went to another: it goes once more, and what is in it is there until then. */
    @Test
    void wat_gevraagd_is_blijft_vast_als_de_link_vervalt_en_opnieuw_moet() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String zaak = balie.zaak();
            String eerste = balie.besloten(zaak);
            String nummer = balie.besloten(zaak);
            balie.perMail(eerste, balie.brief(eerste));
            balie.haalOp();
            balie.perMail(nummer, balie.brief(nummer));
            assertThat(balie.verhuist(nummer, "b@voorbeeld.example")).isEqualTo(Antwoordpost.Verhuizing.LINK_VERVALT);
            assertThat(balie.houdtVast(zaak)).as("wacht op een nieuwe link").isTrue();
            wereld.maak(StuurOpnieuw.class).stuur(balie.hilda, nummer, "https://buurt.example");
            wereld.vergeet();
            balie.haalOp();
            assertThat(balie.houdtVast(zaak)).isFalse();
        });
    }

    @Test
    void een_antwoord_dat_ook_op_een_ander_adres_niet_aankomt_wordt_nog_eens_gemeld() {
        Wereld.proef(wereld -> {
            Balie balie = new Balie(wereld);
            String nummer = balie.besloten(balie.zaak());
            wereld.maak(SluitZonder.class).wijsAf(balie.hilda, nummer, "Wij weten niet wie u bent.");
            wereld.maak(Medewerkers.class).get(balie.hilda.id()).bereikbaarOp("hilda@voorbeeld.example");
            wereld.em.flush();
            for (int keer = 1; keer <= 2; keer++) {
                wereld.em
                        .createNativeQuery("update uitgaand set stand = 'MISLUKT' where soort = 'antwoord op verzoek'")
                        .executeUpdate();
                wereld.vergeet();
                wereld.maak(Verzoekherinnering.class).meld();
                wereld.maak(Verzoekherinnering.class).meld();
                assertThat(wereld.vraag("select count(*) from uitgaand where soort = 'antwoord niet aangekomen'"))
                        .isEqualTo((long) keer);
                assertThat(balie.verhuist(nummer, "nieuw" + keer + "@voorbeeld.example"))
                        .as("wacht, en gaat daarheen")
                        .isEqualTo(Antwoordpost.Verhuizing.GEEN);
            }
            wereld.em
                    .createNativeQuery("update uitgaand set stand = 'TERUGGEKOMEN' where soort = 'antwoord op verzoek'")
                    .executeUpdate();
            wereld.vergeet();
            assertThat(balie.verhuist(nummer, "nieuw3@voorbeeld.example"))
                    .isEqualTo(Antwoordpost.Verhuizing.NIET_ONDERWEG);
        });
    }

    private static List<String> teksten(Pakket pakket) {
        return pakket.delen().stream()
                .map(Pakket.Deel::tekst)
                .filter(tekst -> tekst != null)
                .toList();
    }

    /** The privacyfunctionaris and the coördinator, on real cases; with mail that goes nowhere. */
    private static final class Balie {

        private final Wereld wereld;
        private final Ik hilda;
        private int sleutel;

        Balie(Wereld wereld) {
            this.wereld = wereld;
            hilda = wereld.account("hilda", "Hilda Meinema", Rol.PRIVACYFUNCTIONARIS);
            List<Inzagebron> bronnen = List.of(wereld.maak(Partijinzage.class), wereld.maak(elders()));
            wereld.objecten.met(Bezorging.class, new Nepbezorging());
            wereld.objecten.met(Instance.class, (Instance<?>) Proxy.newProxyInstance(
                    Balie.class.getClassLoader(),
                    new Class<?>[] {Instance.class},
                    (alle, methode, waarden) -> Stream.class.cast(bronnen.stream())));
        }

        /** Letters know who is in a text. */
        private static Class<? extends Inzagebron> elders() {
            try {
                return Class.forName("nl.buurtregie.correspondentie.Briefinzage")
                        .asSubclass(Inzagebron.class);
            } catch (ClassNotFoundException weg) {
                throw new IllegalStateException(weg);
            }
        }

        String zaak() {
            String zaak = wereld.breng(Status.AFGESLOTEN);
            bij(zaak, "Gesproken, zonder namen");
            return zaak;
        }

        void schrijfBij(String zaak) {
            bij(zaak, LATER);
        }

        private void bij(String zaak, String tekst) {
            wereld.em.flush();
            wereld.em
                    .createNativeQuery(
                            "insert into historie (id, bemiddeling_id, op, door, handeling, naar, toelichting)"
                                    + " select max(h.id) + 5000, b.id, now(), 'x', 'INTAKE', 'INTAKE', ?1 from historie h, bemiddeling b"
                                    + " where b.nummer = ?2 group by b.id")
                    .setParameter(1, tekst)
                    .setParameter(2, zaak)
                    .executeUpdate();
            wereld.vergeet();
        }

        /** @return the letter to whoever is in none of our cases */
        String onbekend() {
            String nummer = ingediend();
            wereld.maak(ZoekGegevens.class).verbind(hilda, nummer, List.of());
            return brief(nummer);
        }

        private String ingediend() {
            String nummer = wereld.maak(DienVerzoekIn.class)
                    .dienIn(
                            hilda,
                            new Indiening(
                                    UUID.randomUUID(),
                                    Recht.INZAGE,
                                    Verzoekkanaal.TELEFOON,
                                    "A. Dijkstra",
                                    "a@voorbeeld.example",
                                    null,
                                    null,
                                    null,
                                    null))
                    .nummer();
            wereld.maak(StelVast.class).stelVast(hilda, nummer, Zekerheid.GEBELD);
            return nummer;
        }

        /** Asked by the first neighbour, looked at by the coördinator, and all given. */
        String besloten(String zaak) {
            String nummer = ingediend();
            Partij eerste = wereld.zaak(zaak).eersteBuur();
            wereld.maak(ZoekGegevens.class)
                    .verbind(
                            hilda, nummer, List.of(new Betrokkene(Betrokkene.Soort.PARTIJ, eerste.id(), zaak, "", "")));
            wereld.vergeet();
            kijkNaEnGeef(nummer);
            return nummer;
        }

        List<Onderdeel> wachtOpNakijken() {
            return wereld.maak(Verzoeken.class).naTeKijken(wereld.marjan);
        }

        void kijkNaEnGeef(String nummer) {
            wachtOpNakijken()
                    .forEach(deel -> wereld.maak(KijkTekstNa.class).zeg(wereld.marjan, deel.id(), Besluit.GEVEN, null));
            verzoek(nummer).onderdelen().stream()
                    .filter(deel -> deel.besluit() == null)
                    .forEach(deel -> wereld.maak(Beslis.class).over(hilda, nummer, deel.id(), Besluit.GEVEN, null));
            wereld.vergeet();
        }

        Verzoek verzoek(String nummer) {
            return wereld.maak(Verzoeken.class).get(hilda, nummer);
        }

        String brief(String nummer) {
            return wereld.maak(Beantwoord.class).voorstel(verzoek(nummer), true);
        }

        void perMail(String nummer, String brief) {
            wereld.maak(Beantwoord.class).perMail(hilda, nummer, brief, "https://buurt.example");
            wereld.vergeet();
        }

        Pakket haalOp() {
            Pakket pakket = wereld.maak(Pakketten.class).haalOp("hash-" + sleutel);
            wereld.vergeet();
            return pakket;
        }

        Antwoordpost.Verhuizing verhuist(String nummer, String email) {
            Antwoordpost.Verhuizing antwoord = wereld.maak(WijzigVrager.class).wijzig(hilda, nummer, email, null, null);
            wereld.vergeet();
            return antwoord;
        }

        boolean houdtVast(String zaak) {
            Set<String> vast = wereld.maak(Vasthoudingen.class).buitenDeRondes();
            return vast.contains(zaak);
        }

        private final class Nepbezorging implements Bezorging {

            @Override
            public Afzender afzender() {
                return new Afzender("Buurthulp", "050 123 45 67", "hallo@haren.example", List.of("Straat 1"));
            }

            @Override
            public long mail(String soort, String nummer, String aan, String onderwerp, String tekst) {
                return wereld.maak(Postkamer.class).verstuur(Bericht.mail(soort, nummer, aan, onderwerp, tekst));
            }

            @Override
            public void verhuis(String nummer, String oud, String nieuw) {
                wereld.maak(Postkamer.class).verhuis(nummer, oud, nieuw);
            }

            @Override
            public void trekIn(long bericht) {
                wereld.maak(Postkamer.class).trekIn(bericht);
            }

            @Override
            public void vergeet(String nummer) {
                throw new IllegalStateException(nummer);
            }

            @Override
            public Sleutel nieuweSleutel() {
                sleutel++;
                return new Sleutel("geheim-" + sleutel, "hash-" + sleutel);
            }

            @Override
            public String pad(String geheim) {
                return "/uw-gegevens/" + geheim;
            }
        }
    }
}
