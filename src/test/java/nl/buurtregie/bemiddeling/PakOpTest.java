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
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.vrijwilliger.web.Bemiddelaars;
import nl.buurtregie.bemiddeling.werk.AfwezigeHouders;
import nl.buurtregie.bemiddeling.werk.Werkfilter;
import nl.buurtregie.bemiddeling.werk.Werkfilter.Houden;
import nl.buurtregie.bemiddeling.werk.Werkvoorraad;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.MeldAfwezig;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.verzoek.Beperkt;
import org.junit.jupiter.api.Test;

/** Which coördinator has a case in hand. */
@Functie("BEM-40")
class PakOpTest {

    @Test
    @Regel("B22.1")
    void wie_te_laat_komt_hoort_wie_en_neemt_willens_over() {
        Wereld.proef(wereld -> {
            Ik imke = imke(wereld);
            String nummer = wereld.breng(Status.WACHTLIJST);
            PakOp pakOp = wereld.maak(PakOp.class);
            pakOp.pakOp(imke, nummer, null);
            weigert("B22.1", "", () -> pakOp.pakOp(wereld.marjan, nummer, null));
            weigert("B22.1", "", () -> pakOp.pakOp(wereld.marjan, nummer, wereld.els.id()));
            assertThatThrownBy(() -> pakOp.pakOp(wereld.marjan, nummer, null))
                    .hasMessageContaining("Imke Regenboog heeft zaak " + nummer);
            assertThat(houder(wereld, nummer)).contains("Imke Regenboog");

            pakOp.pakOp(wereld.marjan, nummer, imke.id());
            assertThat(houder(wereld, nummer)).contains("Marjan Visser");
            assertThat(laatste(wereld, nummer).toelichting()).isEqualTo("overgenomen van Imke Regenboog");
            int regels = historie(wereld, nummer).size();
            pakOp.pakOp(wereld.marjan, nummer, null);
            assertThat(historie(wereld, nummer)).as("mine already").hasSize(regels);
        });
    }

    @Test
    @Regel("B22.2")
    void alleen_wie_hem_heeft_legt_hem_terug() {
        Wereld.proef(wereld -> {
            Ik imke = imke(wereld);
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            PakOp pakOp = wereld.maak(PakOp.class);
            weigert("B22.2", "", () -> pakOp.legTerug(imke, nummer));
            pakOp.pakOp(imke, nummer, null);
            weigert("B22.2", "", () -> pakOp.legTerug(wereld.marjan, nummer));
            int versie = wereld.zaak(nummer).versie();
            pakOp.legTerug(imke, nummer);
            assertThat(houder(wereld, nummer)).isEmpty();
            assertThat(laatste(wereld, nummer).handeling()).isEqualTo(Handeling.TERUGGELEGD);
            wereld.vergeet();
            assertThat(wereld.zaak(nummer).versie()).as("disturbs no form").isEqualTo(versie);
            pakOp.pakOp(wereld.marjan, nummer, null);
            assertThat(houder(wereld, nummer)).contains("Marjan Visser");
        });
    }

    @Test
    void wie_afwezig_is_of_geen_coordinator_meer_heeft_niets() {
        Wereld.proef(wereld -> {
            Ik imke = imke(wereld);
            String nummer = wereld.breng(Status.WACHTLIJST);
            PakOp pakOp = wereld.maak(PakOp.class);
            pakOp.pakOp(imke, nummer, null);
            assertThat(wereld.maak(Bemiddelaars.class).afTeMelden())
                    .as("a colleague can say that she is ill")
                    .containsEntry(imke.id(), "Imke Regenboog")
                    .containsKey(wereld.ineke.id());
            wereld.maak(MeldAfwezig.class)
                    .meld(
                            wereld.marjan,
                            imke.id(),
                            wereld.vandaag().plusDays(1),
                            wereld.vandaag().plusDays(3));
            assertThat(houder(wereld, nummer)).as("away tomorrow").contains("Imke Regenboog");
            wereld.maak(MeldAfwezig.class).meld(imke, imke.id(), wereld.vandaag(), wereld.vandaag());
            wereld.vergeet();
            assertThat(houder(wereld, nummer)).as("away today").isEmpty();
            assertThat(van(wereld, imke, Houden.IK)).isEmpty();
            assertThat(van(wereld, imke, Houden.NIEMAND)).contains(nummer);
            assertThat(van(wereld, imke, Houden.AFWEZIG)).containsExactly(nummer);

            pakOp.pakOp(wereld.marjan, nummer, null);
            assertThat(van(wereld, imke, Houden.AFWEZIG)).isEmpty();
            assertThat(laatste(wereld, nummer).toelichting())
                    .as("nothing was taken from anybody")
                    .isNull();
            assertThat(van(wereld, wereld.marjan, Houden.IK)).containsExactly(nummer);
            assertThat(van(wereld, wereld.marjan, Houden.NIEMAND)).isEmpty();
            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).verliest(Rol.COORDINATOR);
            wereld.vergeet();
            assertThat(houder(wereld, nummer)).as("not a coördinator").isEmpty();
            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).krijgt(Rol.COORDINATOR);
            wereld.maak(Medewerkers.class).get(wereld.marjan.id()).sluit(wereld.moment());
            wereld.vergeet();
            assertThat(houder(wereld, nummer)).as("closed").isEmpty();
        });
    }

    /** Colleagues hear of it, as far as they see the cases. */
    @Test
    void wat_van_een_afwezige_is_wordt_gezegd_met_wat_deze_week_afloopt() {
        Wereld.proef(wereld -> {
            Ik imke = imke(wereld);
            PakOp pakOp = wereld.maak(PakOp.class);
            String eerst = wereld.breng(Status.WACHTLIJST);
            wereld.later(Duration.ofDays(40));
            String nieuw = wereld.breng(Status.BEMIDDELEN);
            String dicht = wereld.breng(Status.WACHTLIJST);
            wereld.breng(Status.WACHTLIJST);
            for (String nummer : List.of(eerst, nieuw, dicht)) {
                pakOp.pakOp(imke, nummer, null);
            }
            wereld.maak(SchermAf.class).schermAf(imke, wereld.nu(dicht), Set.of(imke.id()), "Een buur werkt bij ons");
            AfwezigeHouders afwezig = wereld.maak(AfwezigeHouders.class);
            wereld.em.flush();
            assertThat(afwezig.van(wereld.marjan)).as("she is here").isEmpty();
            LocalDate tot = wereld.vandaag().plusDays(9);
            wereld.maak(MeldAfwezig.class).meld(imke, imke.id(), wereld.vandaag(), tot);
            wereld.maak(MeldAfwezig.class).meld(imke, imke.id(), wereld.vandaag(), tot);
            assertThat(wereld.maak(Afwezigheden.class).komende())
                    .as("sent twice")
                    .hasSize(1);
            wereld.maak(MeldAfwezig.class).meld(imke, imke.id(), wereld.vandaag(), wereld.vandaag());
            wereld.em.flush();
            assertThat(afwezig.van(wereld.marjan))
                    .containsExactly(new AfwezigeHouders.Afwezige("Imke Regenboog", tot, 2, 1));
            assertThat(afwezig.van(imke))
                    .extracting(AfwezigeHouders.Afwezige::zaken)
                    .containsExactly(3);
            assertThat(afwezig.van(wereld.esra))
                    .as("of cases of others nothing")
                    .isEmpty();
            Beperkt.maak(wereld.em, eerst);
            assertThat(afwezig.van(wereld.marjan))
                    .as("what stands still ends nowhere")
                    .extracting(AfwezigeHouders.Afwezige::dezeWeek)
                    .containsExactly(0);
            Beperkt.hefOp(wereld.em);
            assertThat(van(wereld, wereld.marjan, Houden.AFWEZIG)).containsExactly(eerst, nieuw);
            assertThat(wereld.maak(Zaakhouders.class)
                            .afwezig(List.of(wereld.zaak(nieuw).id())))
                    .extractingByKey(wereld.zaak(nieuw).id())
                    .isEqualTo(new Zaakhouders.Afwezige(wereld.zaak(nieuw).id(), imke.id(), "Imke Regenboog", tot));
        });
    }

    @Test
    void alleen_een_coordinator_die_de_open_zaak_ziet_pakt_hem_op() {
        Wereld.proef(wereld -> {
            Ik imke = imke(wereld);
            String dicht = wereld.breng(Status.AFGESLOTEN);
            String nummer = wereld.breng(Status.GESPREK_EERSTE_BUUR);
            PakOp pakOp = wereld.maak(PakOp.class);
            assertThatThrownBy(() -> pakOp.pakOp(wereld.ineke, nummer, null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> pakOp.pakOp(imke, dicht, null)).isInstanceOf(RuleViolation.class);
            wereld.maak(SchermAf.class)
                    .schermAf(wereld.marjan, wereld.nu(nummer), Set.of(wereld.marjan.id()), "Een buur werkt bij ons");
            assertThatThrownBy(() -> pakOp.pakOp(imke, nummer, null)).isInstanceOf(NotFound.class);
            assertThat(wereld.vraag("select count(*) from opgepakt")).isEqualTo(0L);
        });
    }

    private static Ik imke(Wereld wereld) {
        return wereld.account("imke", "Imke Regenboog", Rol.COORDINATOR);
    }

    private static Optional<String> houder(Wereld wereld, String nummer) {
        wereld.em.flush();
        return wereld.maak(Zaakhouders.class).van(wereld.zaak(nummer)).map(Zaakhouders.Houder::naam);
    }

    private static List<String> van(Wereld wereld, Ik ik, Houden van) {
        wereld.em.flush();
        return wereld
                .maak(Werkvoorraad.class)
                .lijst(ik, new Werkfilter(null, null, null, null, null, null, van), Optional.empty())
                .stream()
                .map(Taak::nummer)
                .toList();
    }

    private static List<Historieregel> historie(Wereld wereld, String nummer) {
        wereld.em.flush();
        return wereld.maak(Bemiddelingen.class).historie(wereld.zaak(nummer));
    }

    private static Historieregel laatste(Wereld wereld, String nummer) {
        return historie(wereld, nummer).get(0);
    }
}
