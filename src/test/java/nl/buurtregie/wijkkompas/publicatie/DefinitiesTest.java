package nl.buurtregie.wijkkompas.publicatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every definition of the catalogue beside the same figure counted by hand, row by row, from all facts of an invented city. */
class DefinitiesTest {

    private static final List<String> GOED = List.of("OPGELOST", "VERBETERD", "OPGELOST_MET_ADVIES");
    private static final Map<String, String> GROEP = Map.of(
            "afval",
            "fysiek",
            "buren",
            "buren",
            "overlast-van-en-door-personen-of-groepen",
            "sociaal",
            "overig",
            "overig");

    private List<Object[]> aanmeldingen;
    private List<Object[]> afsluitingen;
    private List<Object[]> termijnen;
    private List<Object[]> meldingen;
    private List<Object[]> problemen;
    private List<Object[]> signalen;
    private List<Object[]> rondes;
    private int gecontroleerd;

    @Test
    void elk_cijfer_is_wat_een_mens_zou_tellen() {
        Cijferwereld.proef(wereld -> {
            wereld.leef(new Random(3), 2025, 2025, 40);
            wereld.klok.schuif(Duration.ofDays(300)); // a year after the year: who comes back is known
            lees(wereld);
            Publicatie publicatie =
                    wereld.maak(OpenPublicatie.class).open(wereld.analist, new Opdracht(2025, 2025, null));
            List<Cijfer> alle =
                    wereld.maak(Cijfers.class).alle(publicatie, nl.buurtregie.gebied.Niveau.GEMEENTE, "2025");
            assertThat(alle).hasSize(32);
            alle.forEach(een -> keur(wereld, een, gebied -> true));
            String wijk = drukste();
            wereld.maak(Cijfers.class).alle(publicatie, nl.buurtregie.gebied.Niveau.WIJK, "2025").stream()
                    .filter(een -> een.gebied().equals(wijk))
                    .forEach(een -> keur(wereld, een, wijk::equals));
            assertThat(gecontroleerd).isGreaterThan(35);
        });
    }

    private void lees(Cijferwereld wereld) {
        aanmeldingen = rijen(wereld, "select wijk_code, verwijzer = 'ZELFMELDER', complex from feit_aanmelding");
        afsluitingen = rijen(
                wereld,
                "select wijk_code, resultaat, geschikt, naar_paar, samen, nazorg_bereikt, terugkeer, werkdagen"
                        + " from feit_afsluiting");
        termijnen = rijen(wereld, "select wijk_code, stap, werkdagen, norm from feit_termijn");
        meldingen = rijen(wereld, "select wijk_code, groep, bron, nieuw from feit_overlastmelding");
        problemen = rijen(
                wereld,
                "select wijk_code, uitkomst, binnen_termijn, melders, beantwoord, gekeken, schoon, werkdagen"
                        + " from feit_probleem");
        signalen = rijen(wereld, "select wijk_code, uitkomst from feit_vroegsignaal");
        rondes = rijen(wereld, "select wijk_code, seconden from feit_ronde");
    }

    private String drukste() {
        return (String) meldingen.stream()
                .collect(java.util.stream.Collectors.groupingBy(rij -> rij[0], java.util.stream.Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    private void keur(Cijferwereld wereld, Cijfer cijfer, Predicate<String> hier) {
        long teller = tel(cijfer.code(), hier, true);
        if (cijfer.teller() != null) {
            assertThat(cijfer.teller()).as(cijfer.code()).isEqualTo(vijf(teller));
            gecontroleerd++;
        } else {
            assertThat(cijfer.status()).isEqualTo(Cijferstatus.VERBORGEN);
        }
        if (cijfer.status() == Cijferstatus.OK) {
            assertThat(cijfer.waarde().doubleValue())
                    .as(cijfer.code())
                    .isCloseTo(waarde(wereld, cijfer, hier, teller), org.assertj.core.data.Offset.offset(0.0051));
        }
    }

    private double waarde(Cijferwereld wereld, Cijfer cijfer, Predicate<String> hier, long teller) {
        String code = cijfer.code();
        if (code.contains("pct") || code.equals("bb_intake_binnen_norm")) {
            int noemer = vijf(tel(code, hier, false));
            assertThat(cijfer.noemer()).isEqualByComparingTo(BigDecimal.valueOf(noemer));
            assertThat(noemer).isGreaterThanOrEqualTo(30);
            return 100.0 * Math.min(vijf(teller), noemer) / noemer;
        }
        if (code.contains("mediaan") || code.contains("p90")) {
            List<Integer> dagen = duren(code, hier);
            return dagen.get((int) Math.ceil(dagen.size() * (code.contains("p90") ? 0.9 : 0.5)) - 1);
        }
        if (code.contains("1000")) {
            return vijf(teller) / (inwoners(wereld, cijfer.gebied()) / 1000.0);
        }
        if (code.equals("ol_waarnemingen_rondeuur")) {
            long seconden = rondes.stream()
                    .filter(rij -> hier.test((String) rij[0]))
                    .mapToLong(rij -> (Integer) rij[1])
                    .sum();
            return vijf(teller) / (double) Math.round(seconden / 3600.0);
        }
        return vijf(teller);
    }

    /** @param teller the numerator, else the denominator of a share */
    private long tel(String code, Predicate<String> hier, boolean teller) {
        return switch (code) {
            case "bb_zaken_1000" -> aantal(aanmeldingen, hier, rij -> true);
            case "bb_pct_zelfmelder" -> aantal(aanmeldingen, hier, rij -> !teller || (Boolean) rij[1]);
            case "bb_pct_complex" -> aantal(aanmeldingen, hier, rij -> !teller || (Boolean) rij[2]);
            case "bb_pct_positief_aangemeld" -> aantal(afsluitingen, hier, rij -> !teller || goed(rij));
            case "bb_pct_positief_geschikt" ->
                aantal(afsluitingen, hier, rij -> (Boolean) rij[2] && (!teller || goed(rij)));
            case "bb_pct_positief_behandeld" ->
                aantal(afsluitingen, hier, rij -> (Boolean) rij[3] && (!teller || goed(rij)));
            case "bb_pct_gezamenlijk_gesprek" -> aantal(afsluitingen, hier, rij -> !teller || (Boolean) rij[4]);
            case "bb_pct_weigering_tweede" ->
                aantal(afsluitingen, hier, rij -> !teller || rij[1].equals("TWEEDE_BUUR_WEIGERT"));
            case "bb_pct_nazorg_bereikt" -> aantal(afsluitingen, hier, rij -> !teller || (Boolean) rij[5]);
            case "bb_pct_terugkeer_1jaar" -> aantal(afsluitingen, hier, rij -> !teller || (Boolean) rij[6]);
            case "bb_intake_binnen_norm" ->
                aantal(
                        termijnen,
                        hier,
                        rij -> rij[1].equals("INTAKE") && (!teller || (Integer) rij[2] <= (Integer) rij[3]));
            case "bb_wachttijd_mediaan", "bb_doorlooptijd_mediaan", "bb_doorlooptijd_p90", "ol_hersteltijd_mediaan" ->
                duren(code, hier).size();
            default -> overlast(code, hier, teller);
        };
    }

    private long overlast(String code, Predicate<String> hier, boolean teller) {
        return switch (code) {
            case "ol_problemen_1000" -> aantal(meldingen, hier, rij -> (Boolean) rij[3]);
            case "ol_waarnemingen_rondeuur" -> aantal(meldingen, hier, rij -> rij[2].equals("CONCIERGE"));
            case "ol_pct_zelf_opgelost" -> aantal(problemen, hier, rij -> !teller || rij[1].equals("ZELF_OPGELOST"));
            case "ol_pct_binnen_termijn" -> aantal(problemen, hier, rij -> !teller || (Boolean) rij[2]);
            case "ol_pct_teruggekoppeld" ->
                aantal(problemen, hier, rij -> (Boolean) rij[3] && (!teller || (Boolean) rij[4]));
            case "ol_pct_hercontrole_schoon" ->
                aantal(problemen, hier, rij -> (Boolean) rij[5] && (!teller || (Boolean) rij[6]));
            case "ol_hotspots" -> 0;
            case "vs_voorstellen" -> aantal(signalen, hier, rij -> true);
            case "vs_pct_omgezet" -> aantal(signalen, hier, rij -> !teller || rij[1].equals("JA"));
            default -> {
                String groep = code.substring(code.lastIndexOf('_') + 1);
                boolean alleenNieuw = code.contains("problemen");
                yield aantal(
                        meldingen,
                        hier,
                        rij -> GROEP.get((String) rij[1]).equals(groep) && (!alleenNieuw || (Boolean) rij[3]));
            }
        };
    }

    private List<Integer> duren(String code, Predicate<String> hier) {
        List<Object[]> bron = code.startsWith("ol_") ? problemen : code.contains("wacht") ? termijnen : afsluitingen;
        int kolom = code.contains("wacht") ? 2 : 7;
        return bron.stream()
                .filter(rij -> hier.test((String) rij[0]))
                .filter(rij -> !code.contains("doorloop") || (Boolean) rij[3])
                .filter(rij -> !code.contains("wacht") || rij[1].equals("WACHTLIJST"))
                .map(rij -> (Integer) rij[kolom])
                .sorted()
                .toList();
    }

    private static boolean goed(Object[] rij) {
        return GOED.contains((String) rij[1]);
    }

    private static long aantal(List<Object[]> rijen, Predicate<String> hier, Predicate<Object[]> telt) {
        return rijen.stream()
                .filter(rij -> hier.test((String) rij[0]))
                .filter(telt)
                .count();
    }

    private static int vijf(long aantal) {
        return (int) (Math.round(aantal / 5.0) * 5);
    }

    /** Of the year that the inhabitants were counted. */
    private static long inwoners(Cijferwereld wereld, String gebied) {
        return ((Number) wereld.em
                        .createNativeQuery(
                                "select sum(v.inwoners) from bevolking v join ligging l on l.buurt_code = v.buurt_code"
                                        + " where l.gebied_code = ?1 and v.jaar = (select max(jaar) from bevolking)")
                        .setParameter(1, gebied)
                        .getSingleResult())
                .longValue();
    }

    private static List<Object[]> rijen(Cijferwereld wereld, String sql) {
        List<?> rijen = wereld.em
                .createNativeQuery(
                        sql + " where " + (sql.contains("feit_termijn") ? "klaar" : "op") + " between ?1 and ?2")
                .setParameter(1, Date.valueOf(LocalDate.of(2025, 1, 1)))
                .setParameter(2, Date.valueOf(LocalDate.of(2025, 12, 31)))
                .getResultList();
        return rijen.stream().map(Object[].class::cast).toList();
    }
}
