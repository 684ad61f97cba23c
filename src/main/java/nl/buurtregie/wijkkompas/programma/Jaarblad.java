package nl.buurtregie.wijkkompas.programma;

import static nl.buurtregie.wijkkompas.programma.Cijferwoorden.aantal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buurtregie.gebied.Gebied;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.landelijk.Landelijkcijfer;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Deel;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Staven;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Wijkrij;
import nl.buurtregie.wijkkompas.programma.Jaarcijfers.Wijktabel;
import nl.buurtregie.wijkkompas.publicatie.Cijfer;

/**
 * Which published figures the report shows, in its order.
 *
 * @param begrippen as they were published, by code
 * @param steden figures of each gemeente: one, or those that share this installation
 * @param wijken figures of each wijk
 */
record Jaarblad(
        Map<String, Indicator> begrippen, Gebiedscijfers steden, Gebiedscijfers wijken, List<Landelijkcijfer> land) {

    private static final String GOED = "bb_pct_positief_aangemeld";
    private static final String GOED_GESCHIKT = "bb_pct_positief_geschikt";
    private static final String GOED_BEHANDELD = "bb_pct_positief_behandeld";
    private static final String SAMEN = "bb_pct_gezamenlijk_gesprek";
    private static final String ZELFMELDER = "bb_pct_zelfmelder";
    private static final String PROBLEMEN = "ol_problemen_1000";
    private static final String OP_TIJD = "ol_pct_binnen_termijn";

    Deel bemiddeling() {
        Map<String, Integer> treden = new LinkedHashMap<>();
        treden.put("Aangemeld", steden.samen(Publicatiecijfers.ZAKEN, Jaarblad::teller));
        treden.put("Afgesloten", steden.samen(GOED, Jaarblad::noemer));
        treden.put("Geschikt na intake", steden.samen(GOED_GESCHIKT, Jaarblad::noemer));
        treden.put("Naar een paar", steden.samen(GOED_BEHANDELD, Jaarblad::noemer));
        treden.put("Samen aan tafel", steden.samen(SAMEN, Jaarblad::teller));
        return new Deel(
                cijfers(
                        Publicatiecijfers.ZAKEN,
                        ZELFMELDER,
                        GOED,
                        GOED_GESCHIKT,
                        GOED_BEHANDELD,
                        SAMEN,
                        "bb_pct_weigering_tweede",
                        "bb_pct_nazorg_bereikt",
                        "bb_intake_binnen_norm",
                        "bb_wachttijd_mediaan",
                        "bb_doorlooptijd_mediaan",
                        "bb_doorlooptijd_p90"),
                new Staven("Van aanmelding tot gesprek", Cijferwoorden.staven(treden)),
                wijken(
                        "Buurtbemiddeling per wijk",
                        List.of("Aangemeld", "Afgesloten", "Goed geëindigd (95\u00a0% zeker)"),
                        wijk -> List.of(
                                aantal(teller(wijk.get(Publicatiecijfers.ZAKEN))),
                                aantal(noemer(wijk.get(GOED))),
                                kort(wijk.get(GOED)))));
    }

    Deel overlast() {
        Map<String, Integer> soorten = new LinkedHashMap<>();
        Stream.of("fysiek", "sociaal", "buren", "overig")
                .map(groep -> PROBLEMEN + "_" + groep)
                .filter(begrippen::containsKey)
                .forEach(code -> soorten.put(begrippen.get(code).naam(), steden.samen(code, Jaarblad::teller)));
        return new Deel(
                cijfers(
                        PROBLEMEN,
                        "ol_waarnemingen_rondeuur",
                        "ol_pct_zelf_opgelost",
                        OP_TIJD,
                        "ol_hersteltijd_mediaan",
                        "ol_pct_teruggekoppeld",
                        "ol_pct_hercontrole_schoon",
                        "ol_hotspots",
                        "vs_voorstellen",
                        "vs_pct_omgezet"),
                new Staven("Problemen per soort", Cijferwoorden.staven(soorten)),
                wijken(
                        "Overlast per wijk",
                        List.of("Problemen", "Naar inwoners (95\u00a0% zeker)", "Op tijd hersteld (95\u00a0% zeker)"),
                        wijk -> List.of(
                                aantal(teller(wijk.get(PROBLEMEN))),
                                kort(wijk.get(PROBLEMEN)),
                                kort(wijk.get(OP_TIJD)))));
    }

    private List<Jaarcijfers.Regel> cijfers(String... codes) {
        return Stream.of(codes)
                .filter(begrippen::containsKey)
                .flatMap(code -> steden.met(code).stream().map(stad -> cijfer(code, stad)))
                .toList();
    }

    /** A median of two gemeenten cannot be made of theirs: each has its own line. */
    private Jaarcijfers.Regel cijfer(String code, Gebied stad) {
        Jaarcijfers.Regel regel =
                Cijferwoorden.cijfer(begrippen.get(code), steden.van(stad).get(code), landelijk(code));
        return steden.namen().size() == 1 ? regel : regel.in(stad.naam());
    }

    /** Only beside the same denominator. */
    private String landelijk(String code) {
        return land.stream()
                .filter(een -> code.equals(
                        switch (een.soort()) {
                            case ZAKEN_1000 -> Publicatiecijfers.ZAKEN;
                            case GOED_BEHANDELD -> GOED_BEHANDELD;
                            case ZELF_AANGEMELD -> ZELFMELDER;
                        }))
                .map(een -> een.woorden() + " (" + een.jaar() + ")")
                .findFirst()
                .orElse("");
    }

    private Wijktabel wijken(String kop, List<String> kolommen, Function<Map<String, Cijfer>, List<String>> waarden) {
        List<Wijkrij> rijen = wijken.namen().stream()
                .map(wijk -> new Wijkrij(wijk.naam(), waarden.apply(wijken.van(wijk))))
                .toList();
        return new Wijktabel(kop, kolommen, rijen);
    }

    private String kort(Cijfer cijfer) {
        return cijfer == null ? "–" : Cijferwoorden.kort(begrippen.get(cijfer.code()), cijfer);
    }

    private static Integer teller(Cijfer cijfer) {
        return cijfer == null ? null : cijfer.teller();
    }

    private static Integer noemer(Cijfer cijfer) {
        return Stream.ofNullable(cijfer)
                .map(Cijfer::noemer)
                .filter(waarde -> waarde != null)
                .map(BigDecimal::intValue)
                .findFirst()
                .orElse(null);
    }
}
