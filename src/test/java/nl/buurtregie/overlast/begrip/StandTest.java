package nl.buurtregie.overlast.begrip;

import static nl.buurtregie.overlast.begrip.Stand.AFGESLOTEN;
import static nl.buurtregie.overlast.begrip.Stand.BEOORDELEN;
import static nl.buurtregie.overlast.begrip.Stand.BIJ_PARTNER;
import static nl.buurtregie.overlast.begrip.Stand.GESTOPT;
import static nl.buurtregie.overlast.begrip.Stand.HERCONTROLE;
import static nl.buurtregie.overlast.begrip.Stand.OPPAKKEN;
import static nl.buurtregie.overlast.begrip.Stand.TERUGKOPPELEN;
import static nl.buurtregie.overlast.begrip.Stand.VOORSTELLEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StandTest {

    private static final Set<Stand> KEUZE =
            Set.of(OPPAKKEN, BIJ_PARTNER, VOORSTELLEN, HERCONTROLE, TERUGKOPPELEN, AFGESLOTEN, GESTOPT);

    private static final Map<Stand, Set<Stand>> MAG = Map.of(
            BEOORDELEN, KEUZE,
            OPPAKKEN, KEUZE,
            BIJ_PARTNER, Set.of(BEOORDELEN, HERCONTROLE, GESTOPT),
            VOORSTELLEN, Set.of(TERUGKOPPELEN, AFGESLOTEN, GESTOPT),
            HERCONTROLE, Set.of(BEOORDELEN, TERUGKOPPELEN, AFGESLOTEN, GESTOPT),
            TERUGKOPPELEN, Set.of(AFGESLOTEN, BEOORDELEN, GESTOPT),
            AFGESLOTEN, Set.of(BEOORDELEN),
            GESTOPT, Set.of());

    @ParameterizedTest(name = "{0} naar {1}")
    @MethodSource("paren")
    void elk_paar_van_standen(Stand van, Stand naar) {
        boolean mag = MAG.get(van).contains(naar) || van == OPPAKKEN && naar == OPPAKKEN;
        assertThat(van.magNaar(naar)).isEqualTo(mag);
    }

    static Stream<Arguments> paren() {
        return Stream.of(Stand.values())
                .flatMap(van -> Stream.of(Stand.values()).map(naar -> Arguments.of(van, naar)));
    }
}
