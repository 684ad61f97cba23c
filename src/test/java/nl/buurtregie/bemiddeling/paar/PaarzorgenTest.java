package nl.buurtregie.bemiddeling.paar;

import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.buurtregie.Functie;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.SchermAf;
import nl.buurtregie.bemiddeling.VervangBemiddelaar;
import nl.buurtregie.bemiddeling.Wereld;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.medewerker.Rol;
import org.junit.jupiter.api.Test;

/** The statement that goes by indexes finds what going through every case finds. */
class PaarzorgenTest {

    private static final Status[] STATUSSEN = {
        Status.WACHTLIJST,
        Status.GESPREK_EERSTE_BUUR,
        Status.CONTACT_TWEEDE_BUUR,
        Status.BEMIDDELEN,
        Status.WACHT_OP_NAZORG,
        Status.NAZORG,
        Status.AFSLUITEN
    };

    /** Every case that lies with a pair, or waits for a day to do so, and all that is wrong with it counted on the spot. */
    private static final String ALLES_LANGS = "select b.nummer, coalesce(m.id, 0), case"
            + " when w.aangenomen_op is null and w.antwoord_voor < ?2 then 'GEEN_ANTWOORD'"
            + " when w.id is null or (select count(*) from toewijzing x where x.bemiddeling_id = b.id"
            + " and x.tot is null) < 2 then 'PLEK_VRIJ' else 'AFWEZIG' end as soort"
            + " from bemiddeling b left join taak t on b.id = t.bemiddeling_id"
            + " left join toewijzing w on w.bemiddeling_id = b.id and w.tot is null"
            + " left join medewerker m on m.id = w.medewerker_id"
            + " left join afwezigheid a on a.medewerker_id = w.medewerker_id and ?1 between a.van and a.tot"
            + " where (t.rol = 'bemiddelaar' or b.status in ('BEDENKTIJD', 'WACHT_OP_NAZORG'))"
            + " and (w.id is null or (a.id is not null and t.id is not null)"
            + " or (w.aangenomen_op is null and w.antwoord_voor < ?2)"
            + " or (select count(*) from toewijzing x where x.bemiddeling_id = b.id and x.tot is null) < 2)"
            + " order by case when w.aangenomen_op is null and w.antwoord_voor < ?2 then 1"
            + " when w.id is null or (select count(*) from toewijzing x where x.bemiddeling_id = b.id"
            + " and x.tot is null) < 2 then 2 else 3 end, coalesce(t.einde, b.wacht_tot), t.id, b.id, m.id";

    @Test
    void vindt_wat_alle_zaken_langsgaan_ook_vindt() {
        Set<Paarzorgen.Soort> gezien = EnumSet.noneOf(Paarzorgen.Soort.class);
        for (int zaad = 0; zaad < 8; zaad++) {
            Random toeval = new Random(zaad);
            Wereld.proef(wereld -> {
                Ik sanne = wereld.bemiddelaar("sanne", "Sanne de Boer", Wereld.ANDERE_BUURT, 8);
                for (int i = 0; i < 8; i++) {
                    Status status = STATUSSEN[toeval.nextInt(STATUSSEN.length)];
                    String nummer = status == Status.GESPREK_EERSTE_BUUR ? wereld.gevraagd() : wereld.breng(status);
                    iets(wereld, sanne, nummer, toeval);
                    wereld.later(Duration.ofHours(toeval.nextInt(12)));
                }
                gezien.addAll(gelijk(wereld));
                if (toeval.nextBoolean()) {
                    wereld.maak(MeldAfwezig.class).meld(sanne, sanne.id(), VANDAAG, VANDAAG.plusDays(30));
                }
                wereld.later(Duration.ofDays(4));
                gezien.addAll(gelijk(wereld));
            });
        }
        assertThat(gezien)
                .as("van zaken")
                .isEqualTo(EnumSet.of(
                        Paarzorgen.Soort.GEEN_ANTWOORD, Paarzorgen.Soort.PLEK_VRIJ, Paarzorgen.Soort.AFWEZIG));
    }

    @Test
    void twee_meldingen_van_dezelfde_afwezigheid_zijn_een_regel() {
        Wereld.proef(wereld -> {
            wereld.breng(Status.BEMIDDELEN);
            for (int i = 0; i < 2; i++) {
                wereld.maak(MeldAfwezig.class).meld(wereld.youssef, wereld.youssef.id(), VANDAAG, VANDAAG.plusDays(7));
            }
            wereld.em.flush();
            assertThat(wereld.maak(Paarzorgen.class).alle(wereld.marjan)).hasSize(1);
        });
    }

    @Test
    @Functie("PRI-15")
    void een_afgeschermde_zaak_staat_er_alleen_voor_wie_haar_ziet() {
        Wereld.proef(wereld -> {
            Ik imke = wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
            String open = wereld.breng(Status.BEMIDDELEN);
            String dicht = wereld.breng(Status.BEMIDDELEN);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(dicht), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            wereld.maak(MeldAfwezig.class).meld(wereld.youssef, wereld.youssef.id(), VANDAAG, VANDAAG.plusDays(7));
            wereld.vergeet();
            Paarzorgen zorgen = wereld.maak(Paarzorgen.class);
            assertThat(zorgen.alle(wereld.marjan))
                    .extracting(Paarzorgen.Zorg::nummer)
                    .containsExactlyInAnyOrder(open, dicht);
            assertThat(zorgen.alle(imke)).extracting(Paarzorgen.Zorg::nummer).containsExactly(open);
            assertThat(zorgen.van(wereld.marjan, wereld.youssef.id())).hasSize(2);
            assertThat(zorgen.van(imke, wereld.youssef.id()))
                    .extracting(Bemiddeling::nummer)
                    .containsExactly(open);
        });
    }

    @Test
    @Functie("BEM-21")
    void wie_zaken_overdraagt_krijgt_ook_die_op_een_dag_wachten_en_geen_die_klaar_zijn() {
        Wereld.proef(wereld -> {
            String bedenktijd = wereld.breng(Status.BEDENKTIJD);
            String nazorg = wereld.breng(Status.WACHT_OP_NAZORG);
            String klaar = wereld.breng(Status.AFSLUITEN);
            wereld.vergeet();
            assertThat(wereld.maak(Paarzorgen.class).van(wereld.marjan, wereld.youssef.id()))
                    .extracting(Bemiddeling::nummer)
                    .containsExactly(bedenktijd, nazorg);
            assertThat(wereld.maak(Overnemers.class)
                            .bijWie(wereld.marjan, List.of(bedenktijd, klaar))
                            .get(wereld.youssef.id()))
                    .containsExactly(bedenktijd);
            Ik bram = wereld.bemiddelaar("bram", "Bram Havermout", Wereld.ANDERE_BUURT, 8);
            wereld.maak(VervangBemiddelaar.class)
                    .draagOver(wereld.marjan, List.of(bedenktijd, nazorg), wereld.youssef.id(), bram.id(), "ziek");
            assertThat(wereld.zaak(nazorg).paar()).contains(bram.id());
        });
    }

    /** One of the pair takes it, says no, is replaced, or nothing happens. */
    private static void iets(Wereld wereld, Ik sanne, String nummer, Random toeval) {
        Status status = wereld.zaak(nummer).status();
        if (status == Status.WACHT_OP_NAZORG && toeval.nextBoolean()) {
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), wereld.youssef.id(), sanne.id(), "ziek");
            if (toeval.nextBoolean()) {
                wereld.antwoord(sanne, nummer, Paarantwoord.GEEN_TIJD);
            }
        }
        if (status != Status.GESPREK_EERSTE_BUUR) {
            return;
        }
        for (Ik wie : List.of(wereld.ineke, wereld.youssef)) {
            int keus = toeval.nextInt(5);
            if (keus < 3) {
                Paarantwoord antwoord = keus == 0 ? Paarantwoord.JA : Paarantwoord.GEEN_TIJD;
                wereld.antwoord(wie, nummer, antwoord);
            }
        }
        if (toeval.nextBoolean()) {
            List<Long> paar = wereld.zaak(nummer).paar();
            Long weg = paar.size() == 2 ? paar.get(0) : null;
            wereld.maak(VervangBemiddelaar.class)
                    .vervang(wereld.marjan, wereld.nu(nummer), weg, sanne.id(), "een ander");
        }
    }

    private static Set<Paarzorgen.Soort> gelijk(Wereld wereld) {
        wereld.em.flush();
        List<Paarzorgen.Zorg> gevonden = wereld.maak(Paarzorgen.class).alle(wereld.marjan);
        var vandaag = wereld.vandaag();
        List<?> langs = wereld.em
                .createNativeQuery(ALLES_LANGS)
                .setParameter(1, Date.valueOf(vandaag))
                .setParameter(2, Timestamp.from(wereld.moment()))
                .getResultList();
        assertThat(gevonden.stream()
                        .map(zorg -> zorg.nummer() + " " + zorg.id() + " " + zorg.soort())
                        .toList())
                .isEqualTo(langs.stream()
                        .map(rij -> (Object[]) rij)
                        .map(rij -> rij[0] + " " + rij[1] + " " + rij[2])
                        .toList());
        Set<Paarzorgen.Soort> soorten = EnumSet.noneOf(Paarzorgen.Soort.class);
        gevonden.forEach(zorg -> soorten.add(zorg.soort()));
        return soorten;
    }
}
