package nl.buurtregie.mensen.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Accountstand;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.mensen.Iemand;
import nl.buurtregie.mensen.Wachtwerk;
import nl.buurtregie.post.Poststand;
import org.junit.jupiter.api.Test;

/** What the page of a person asks first. */
class IemandnuTest {

    private static final Iemand.Deur WACHTWOORD = new Iemand.Deur(true, false, false);

    private final Iemandnu nu =
            new Testobjecten(null, new Schuifklok(Instant.parse("2026-11-24T09:00:00Z"))).maak(Iemandnu.class);

    @Test
    void een_uitnodiging_die_terugkwam_zegt_waarom_en_wat_dan() {
        IemandView.Nu terug =
                genodigd(new Iemand.Retour(Poststand.TERUGGEKOMEN, "Het e-mailadres bestaat niet (5.1.1)."));
        assertThat(terug.kop()).isEqualTo("De uitnodiging kwam terug");
        assertThat(terug.uitleg()).startsWith("Het e-mailadres bestaat niet (5.1.1). Kijk of het e-mailadres");
        assertThat(terug.actie().pad()).isEqualTo("/x/uitnodiging");
        assertThat(genodigd(new Iemand.Retour(Poststand.MISLUKT, null)).kop())
                .isEqualTo("De uitnodiging kon niet worden verstuurd");
        assertThat(genodigd(new Iemand.Retour(Poststand.ONZEKER, null)).kop()).startsWith("Misschien");
        assertThat(genodigd(null).kop()).isEqualTo("Wacht op een antwoord");
    }

    @Test
    void wie_nergens_meer_binnenkomt_krijgt_een_link() {
        IemandView.Nu dicht = actief("a@b.example", new Iemand.Deur(false, true, false), List.of());
        assertThat(dicht.kop()).isEqualTo("Deze persoon kan niet inloggen");
        assertThat(dicht.actie().pad()).isEqualTo("/x/wachtwoordlink");
        assertThat(actief(null, new Iemand.Deur(false, true, false), List.of()).actie())
                .isNull();
        assertThat(actief("a@b.example", new Iemand.Deur(false, true, true), List.of()))
                .isNull();
        assertThat(actief("a@b.example", WACHTWOORD, List.of())).isNull();
    }

    @Test
    void werk_dat_op_een_rol_wacht_staat_er_met_de_laatste_dag() {
        IemandView.Nu wacht =
                actief(null, WACHTWOORD, List.of(new Wachtwerk.Wacht(Rol.BEMIDDELAAR, LocalDate.of(2026, 11, 27), 3)));
        assertThat(wacht.uitleg()).contains("3 als bemiddelaar, tot en met ");
        assertThat(wacht.actie().pad()).isEqualTo("/x/wachtwerk");
    }

    private IemandView.Nu genodigd(Iemand.Retour retour) {
        return nu.van("/x", iemand("a@b.example", Accountstand.UITGENODIGD, WACHTWOORD, retour, List.of()));
    }

    private IemandView.Nu actief(String email, Iemand.Deur deur, List<Wachtwerk.Wacht> wacht) {
        return nu.van("/x", iemand(email, Accountstand.ACTIEF, deur, null, wacht));
    }

    private static Iemand iemand(
            String email, Accountstand stand, Iemand.Deur deur, Iemand.Retour retour, List<Wachtwerk.Wacht> wacht) {
        return new Iemand(
                1, "Lotte", email, "lotte", stand, false, false, false, deur, null, null, retour, List.of(), List.of(),
                null, List.of(), wacht, List.of());
    }
}
