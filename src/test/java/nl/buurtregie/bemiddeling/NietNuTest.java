package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.Voorbeelden.NU;
import static nl.buurtregie.bemiddeling.Voorbeelden.VANDAAG;
import static nl.buurtregie.bemiddeling.Weigering.weigert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buurtregie.Regel;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every act in every status but its own: refused, and nothing has changed. */
@Regel("B0.1")
class NietNuTest {

    private static final Map<String, Handeling> HANDELINGEN = new LinkedHashMap<>();

    private record Handeling(Status op, Consumer<Bemiddeling> doe) {}

    static {
        kan("intake", Status.INTAKE, zaak -> zaak.intakeGedaan(Voorbeelden.adviesWasGenoeg(), NU));
        kan("toewijzing", Status.WACHTLIJST, zaak -> zaak.toegewezenAan(Voorbeelden.PAAR, NU));
        kan(
                "eerste buur gaat door",
                Status.GESPREK_EERSTE_BUUR,
                zaak -> Voorbeelden.eersteBuur(zaak, EersteBuurZegt.GAAT_DOOR));
        kan(
                "eerste buur denkt na",
                Status.GESPREK_EERSTE_BUUR,
                zaak -> Voorbeelden.eersteBuur(zaak, EersteBuurZegt.DENKT_NA));
        kan(
                "tweede buur doet mee",
                Status.CONTACT_TWEEDE_BUUR,
                zaak -> Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.DOET_MEE));
        kan(
                "tweede buur niet bereikt",
                Status.CONTACT_TWEEDE_BUUR,
                zaak -> Voorbeelden.tweedeBuur(zaak, TweedeBuurZegt.NIET_BEREIKT));
        kan("gesprek", Status.BEMIDDELEN, zaak -> zaak.bemiddeld(Voorbeelden.afsprakenGemaakt(), VANDAAG));
        kan("coaching", Status.COACHEN, zaak -> zaak.gecoacht(Coaching.GEHOLPEN));
        kan("andere zaak klaar", Status.WACHT_OP_ANDERE_ZAAK, zaak -> zaak.andereZaakKlaar(Resultaat.OPGELOST));
        kan("andere zaak gestopt", Status.WACHT_OP_ANDERE_ZAAK, zaak -> zaak.andereZaakGestopt());
        kan("heropening", Status.AFGESLOTEN, zaak -> zaak.heropend(0));
        kan("nog een gesprek", Status.BEMIDDELEN, zaak -> zaak.bemiddeld(Voorbeelden.nogEenGesprek(), VANDAAG));
        kan("nazorg", Status.NAZORG, zaak -> Voorbeelden.nazorg(zaak, NazorgUitkomst.OPGELOST));
        kan("terugval", Status.NAZORG, zaak -> Voorbeelden.nazorg(zaak, NazorgUitkomst.TERUGVAL));
        kan("nazorg niet bereikt", Status.NAZORG, zaak -> Voorbeelden.nazorg(zaak, NazorgUitkomst.NIET_BEREIKT));
        kan("eerdere keuze", Status.BEDENKTIJD, zaak -> zaak.kiestEerder(EersteBuurZegt.GAAT_DOOR, NU, "Ineke"));
        kan("nieuws", Status.WACHT_OP_NAZORG, zaak -> zaak.nieuwsVoorNazorg(NazorgUitkomst.TERUGVAL));
        kan("afsluiting", Status.AFSLUITEN, zaak -> zaak.afgesloten(Resultaat.OPGELOST, NU));
        kan("terugkoppeling", Status.TERUGKOPPELEN, zaak -> zaak.teruggekoppeld(NU));
        kan("nazorg aan de beurt", Status.WACHT_OP_NAZORG, zaak -> zaak.weerAanDeBeurt(Status.NAZORG));
    }

    private static void kan(String wat, Status op, Consumer<Bemiddeling> doe) {
        HANDELINGEN.put(wat, new Handeling(op, doe));
    }

    static Stream<Arguments> opHetVerkeerdeMoment() {
        return HANDELINGEN.entrySet().stream().flatMap(een -> Stream.of(Status.values())
                .filter(status -> status != een.getValue().op())
                .map(status -> Arguments.of(een.getKey(), status)));
    }

    @ParameterizedTest(name = "{0} op {1}")
    @MethodSource("opHetVerkeerdeMoment")
    void wat_nu_niet_kan_wordt_geweigerd_en_verandert_niets(String handeling, Status status) {
        Bemiddeling zaak = Voorbeelden.op(status);
        String eerst = stand(zaak);
        weigert("B0.1", "", () -> HANDELINGEN.get(handeling).doe().accept(zaak));
        assertThat(stand(zaak)).isEqualTo(eerst);
    }

    static Stream<Arguments> opHetGoedeMoment() {
        return HANDELINGEN.entrySet().stream()
                .map(een -> Arguments.of(een.getKey(), een.getValue().op()));
    }

    @ParameterizedTest(name = "{0} op {1}")
    @MethodSource("opHetGoedeMoment")
    void wat_nu_kan_verandert_de_zaak(String handeling, Status status) {
        Bemiddeling zaak = Voorbeelden.op(status);
        String eerst = stand(zaak);
        HANDELINGEN.get(handeling).doe().accept(zaak);
        assertThat(stand(zaak)).isNotEqualTo(eerst);
    }

    static Stream<Status> zonderKlok() {
        return Stream.of(Status.values()).filter(naar -> naar != Status.NAZORG && naar != Status.GESPREK_EERSTE_BUUR);
    }

    @ParameterizedTest
    @MethodSource("zonderKlok")
    void de_klok_brengt_een_zaak_alleen_bij_het_paar_terug(Status naar) {
        for (Status van : Status.values()) {
            Bemiddeling zaak = Voorbeelden.op(van);
            weigert("B0.1", "", () -> zaak.weerAanDeBeurt(naar));
            assertThat(zaak.status()).isEqualTo(van);
        }
    }

    private static String stand(Bemiddeling zaak) {
        Afloop afloop = zaak.afloop();
        return String.join(
                " | ",
                zaak.status().name(),
                zaak.mijlpalen().toString(),
                zaak.paar().toString(),
                String.valueOf(zaak.wachtTot()),
                zaak.pogingen() + " " + zaak.nazorgPogingen(),
                zaak.weging().besluit() + " " + afloop.afspraken() + " " + afloop.afsprakenOp(),
                afloop.voorstel() + " " + afloop.resultaat() + " " + afloop.terugkoppeling(),
                afloop.resultaatOp() + " " + afloop.afgeslotenOp(),
                zaak.partijen().stream()
                        .map(partij -> partij.ingelichtOp() + " "
                                + partij.toestemmingen().size())
                        .toList()
                        .toString());
    }
}
