package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.BEDENKTIJD;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.KIJKDATUM;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.NAZORG;
import static nl.buurtregie.bemiddeling.NepBemiddelingsproces.TERMIJN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.buurtregie.Functie;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The roads beside the main one: each begins with a message. */
@DisplayName("Wat er tussen kan komen in een bemiddeling")
class UitzonderingenProcesTest {

    @Test
    @DisplayName("een heropende zaak begint weer met bellen")
    void heropening() {
        Proefzaak zaak = Proefzaak.heropend();

        assertThat(zaak.stappen()).containsExactly("intake");
        assertThat(zaak.doe("intake", "ADVIES", false).einde()).containsExactly("afgesloten");
    }

    @Test
    @DisplayName("een zaak die samen gaat wacht op de andere en wordt dan afgesloten")
    void samen() {
        Proefzaak zaak = Proefzaak.op("wachtOpAndereZaak");

        assertThat(zaak.wachtOp()).containsExactly("wachtOpAndereZaak");
        assertThat(zaak.bericht("andereZaakKlaar").stappen()).containsExactly("afsluiten");
        assertThat(zaak.sluitAf(false).einde()).containsExactlyInAnyOrder("andereIsKlaar", "afgesloten");
    }

    @Test
    @DisplayName("stopt de andere zaak voordat er is gesproken, dan begint deze bij de intake")
    void samenGestopt() {
        Proefzaak zaak = Proefzaak.op("wachtOpAndereZaak");

        assertThat(zaak.bericht("andereZaakGestopt").stappen()).containsExactly("intake");
        assertThat(zaak.doe("intake", "ADVIES", false).einde()).containsExactly("afgesloten");
    }

    @Test
    @DisplayName("wie te lang op een andere zaak wacht, wordt een keer herinnerd en wacht verder")
    void samenTeLang() {
        Proefzaak zaak = Proefzaak.op("wachtOpAndereZaak");

        zaak.wacht(NepBemiddelingsproces.SAMENGAAN.minusDays(1));
        assertThat(zaak.herinneringen("wachtOpAndereZaak")).isZero();
        zaak.wacht(Duration.ofDays(1)).wacht(NepBemiddelingsproces.SAMENGAAN);
        assertThat(zaak.herinneringen("wachtOpAndereZaak")).isOne();
        assertThat(zaak.wachtOp()).containsExactly("wachtOpAndereZaak");
        assertThat(zaak.bericht("andereZaakKlaar").stappen()).containsExactly("afsluiten");
    }

    @Test
    @DisplayName("is de andere zaak op tijd klaar, dan volgt er geen herinnering")
    void samenOpTijd() {
        Proefzaak zaak = Proefzaak.op("wachtOpAndereZaak");

        zaak.bericht("andereZaakKlaar").wacht(NepBemiddelingsproces.SAMENGAAN);
        assertThat(zaak.herinneringen("wachtOpAndereZaak")).isZero();
    }

    @ParameterizedTest(name = "{0} gaat naar {1}")
    @DisplayName("wie eerder kiest, wacht de bedenktijd niet af")
    @CsvSource({"GAAT_DOOR,contactTweedeBuur", "PRAAT_ZELF,afsluiten", "STOPT,afsluiten"})
    @Functie("BEM-29")
    void kiestEerder(String uitkomst, String stap) {
        Proefzaak zaak = Proefzaak.op("bedenktijd").hoort("antwoordInBedenktijd", uitkomst);

        assertThat(zaak.stappen()).containsExactly(stap);
        assertThat(zaak.wacht(BEDENKTIJD).stappen())
                .as("de dag is er niet meer")
                .containsExactly(stap);
    }

    @ParameterizedTest(name = "bij {0} en {1} naar {2}")
    @DisplayName("nieuws voor de nazorg maakt een eind aan het wachten")
    @CsvSource({
        "nazorgTermijn,BEREIKT,afsluiten",
        "nazorgTermijn,TERUGVAL,gesprekEersteBuur",
        "volgendePoging,BEREIKT,afsluiten",
        "volgendePoging,TERUGVAL,gesprekEersteBuur"
    })
    @Functie("BEM-29")
    void nieuwsVoorNazorg(String wacht, String uitkomst, String stap) {
        Proefzaak zaak = Proefzaak.op(wacht).hoort("nieuwsVoorNazorg", uitkomst);

        assertThat(zaak.stappen()).containsExactly(stap);
        assertThat(zaak.wacht(NAZORG).stappen()).as("de dag is er niet meer").containsExactly(stap);
    }

    @Test
    @DisplayName("coaching kan vaker en eindigt bij afsluiten")
    void coaching() {
        Proefzaak zaak = Proefzaak.op("coachen").doe("coachen", "NOG_EEN_KEER");

        assertThat(zaak.stappen()).containsExactly("coachen");
        assertThat(zaak.doe("coachen", "GEHOLPEN").stappen()).containsExactly("afsluiten");
        assertThat(Proefzaak.op("coachen").doe("coachen", "NIET_GEHOLPEN").stappen())
                .containsExactly("afsluiten");
    }

    @Test
    @DisplayName("ook de termijn van coaching herinnert")
    void herinneringCoaching() {
        Proefzaak zaak = Proefzaak.op("coachen").wacht(TERMIJN);

        assertThat(zaak.herinneringen("coachen")).isOne();
        assertThat(zaak.stappen()).containsExactly("coachen");
    }

    @ParameterizedTest(name = "bij {0}")
    @DisplayName("in de wacht blijft de stap open, en op de kijkdatum gaat de zaak verder")
    @ValueSource(strings = {"intake", "contactTweedeBuur", "bemiddelen", "nazorgBellen", "afsluiten"})
    void kijkdatum(String stap) {
        Proefzaak zaak = Proefzaak.op(stap).bericht("inDeWacht");

        assertThat(zaak.stappen()).containsExactly(stap);
        assertThat(zaak.keerVerder()).isZero();
        zaak.wacht(KIJKDATUM);
        assertThat(zaak.keerVerder()).isOne();
        assertThat(zaak.stappen()).containsExactly(stap);
    }

    @Test
    @DisplayName("in de wacht houdt ook eerder op, en kan daarna nog een keer")
    void eerderVerder() {
        Proefzaak zaak = Proefzaak.op("bemiddelen").bericht("inDeWacht").bericht("hervatting");

        assertThat(zaak.keerVerder()).isOne();
        zaak.bericht("inDeWacht").bericht("hervatting").wacht(KIJKDATUM);
        assertThat(zaak.keerVerder()).isEqualTo(2);
        assertThat(zaak.stappen()).containsExactly("bemiddelen");
    }

    @Test
    @DisplayName("een zaak in de wacht kan ook stoppen")
    void stoptInDeWacht() {
        Proefzaak zaak = Proefzaak.op("contactTweedeBuur").bericht("inDeWacht").trekIn(false);

        assertThat(zaak.einde()).containsExactly("ingetrokkenZonderTerugkoppeling");
        assertThat(zaak.openJobs()).isZero();
    }
}
