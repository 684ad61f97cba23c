package nl.buurtregie.wijkkompas.publicatie;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.buurtregie.gebied.Niveau;
import nl.buurtregie.wijkkompas.afscherming.Cel;
import nl.buurtregie.wijkkompas.bereik.Registratie;
import nl.buurtregie.wijkkompas.indicator.Indicator;
import nl.buurtregie.wijkkompas.indicator.Maat;
import nl.buurtregie.wijkkompas.indicator.Periode;
import nl.buurtregie.wijkkompas.indicator.Telling;

/**
 * Makes figures of counts. Everything comes from counts as they are shown – rounded or hidden – so that no figure tells more
 * than its counts do.
 */
final class Rekenaar {

    private final Vraag vraag;
    private final Map<Sleutel, Cel> cellen;
    private final Noemers noemers;
    private final Map<Telling, Duurverdeling> duren;
    private final Duurscherm duurscherm;
    private final Function<Registratie, LocalDate> begin;

    /** @param begin the first day of each registration */
    Rekenaar(
            Vraag vraag,
            Map<Sleutel, Cel> cellen,
            Noemers noemers,
            Map<Telling, Duurverdeling> duren,
            Function<Registratie, LocalDate> begin) {
        this.vraag = vraag;
        this.cellen = cellen;
        this.noemers = noemers;
        this.duren = duren;
        this.begin = begin;
        duurscherm = new Duurscherm(vraag, cellen);
    }

    List<Cijfer> alle() {
        List<Cijfer> alle = new ArrayList<>();
        for (Indicator indicator : vraag.indicatoren()) {
            for (Niveau niveau : vraag.gebieden().niveaus()) {
                for (String gebied : vraag.gebieden().gebieden(niveau)) {
                    vraag.alle().stream()
                            .filter(periode -> indicator.magVoor(niveau, periode.soort()))
                            .forEach(periode -> alle.add(cijfer(indicator, new Plek(niveau, gebied, periode))));
                }
            }
        }
        return alle;
    }

    private record Plek(Niveau niveau, String gebied, Periode periode) {}

    private Cijfer cijfer(Indicator indicator, Plek plek) {
        Telling geteld = indicator.teller().orElseThrow();
        if (!vraag.isCompleet(indicator, plek.periode())
                || plek.periode()
                        .eerste()
                        .eersteDag()
                        .isBefore(begin.apply(geteld.soort().registratie()))) {
            return leeg(indicator, plek, Cijferstatus.NIET_GETELD, null, null);
        }
        Cel teller = cel(geteld, plek);
        if (teller.verborgen()) {
            return leeg(indicator, plek, Cijferstatus.VERBORGEN, null, null);
        }
        int getoond = vraag.regels().afgerond(teller.waarde());
        return switch (indicator.maat()) {
            case AANTAL -> vol(indicator, plek, BigDecimal.valueOf(getoond), null, getoond, null);
            case AANDEEL -> aandeel(indicator, plek, getoond);
            case MEDIAAN, P90 -> duur(indicator, plek, teller, getoond);
            case PER_1000, PER_RONDEUUR -> dichtheid(indicator, plek, getoond);
            case INGEVOERD -> throw new IllegalArgumentException(indicator.code());
        };
    }

    private Cijfer aandeel(Indicator indicator, Plek plek, int teller) {
        Cel noemer = cel(indicator.noemer().orElseThrow(), plek);
        if (noemer.verborgen()) {
            return leeg(indicator, plek, Cijferstatus.VERBORGEN, teller, null);
        }
        int getoond = vraag.regels().afgerond(noemer.waarde());
        BigDecimal onder = BigDecimal.valueOf(getoond);
        if (!vraag.regels().isGenoeg(noemer.waarde())) {
            return leeg(indicator, plek, Cijferstatus.NOEMER_KLEIN, teller, onder);
        }
        Marge marge = Marge.vanDeel(Math.min(teller, getoond), getoond);
        BigDecimal waarde = rond(100.0 * Math.min(teller, getoond) / getoond);
        return vol(indicator, plek, waarde, marge, teller, onder);
    }

    private Cijfer duur(Indicator indicator, Plek plek, Cel teller, int getoond) {
        if (!vraag.regels().isZekerGenoeg(getoond)) {
            return leeg(indicator, plek, Cijferstatus.NOEMER_KLEIN, getoond, null);
        }
        if (!duurscherm.isOpen(new Sleutel(
                indicator.teller().orElseThrow(),
                plek.niveau(),
                plek.gebied(),
                plek.periode().code()))) {
            return leeg(indicator, plek, Cijferstatus.VERBORGEN, getoond, null);
        }
        double deel = indicator.maat() == Maat.MEDIAAN ? 0.5 : 0.9;
        int werkdagen = duren.get(indicator.teller().orElseThrow())
                .werkdagen(plek.niveau(), plek.gebied(), plek.periode(), deel)
                .orElseThrow();
        return vol(indicator, plek, BigDecimal.valueOf(werkdagen), null, getoond, null);
    }

    private Cijfer dichtheid(Indicator indicator, Plek plek, int teller) {
        boolean perInwoner = indicator.maat() == Maat.PER_1000;
        Optional<BigDecimal> noemer = perInwoner
                ? noemers.inwoners(plek.niveau(), plek.gebied(), plek.periode())
                : noemers.rondeuren(plek.niveau(), plek.gebied(), plek.periode());
        if (noemer.isEmpty()) {
            return leeg(indicator, plek, Cijferstatus.NOEMER_LEEG, teller, null);
        }
        double eenheden = perInwoner
                ? noemer.get().doubleValue() / 1_000 * plek.periode().jaren()
                : noemer.get().doubleValue();
        BigDecimal waarde = rond(teller / eenheden);
        return vol(indicator, plek, waarde, Marge.vanDichtheid(teller, eenheden), teller, noemer.get());
    }

    private Cel cel(Telling telling, Plek plek) {
        return cellen.get(new Sleutel(
                telling, plek.niveau(), plek.gebied(), plek.periode().code()));
    }

    private static BigDecimal rond(double waarde) {
        return BigDecimal.valueOf(waarde).setScale(2, RoundingMode.HALF_UP);
    }

    private static Cijfer leeg(Indicator wat, Plek waar, Cijferstatus status, Integer teller, BigDecimal noemer) {
        return new Cijfer(
                wat.code(),
                wat.versie(),
                waar.niveau(),
                waar.gebied(),
                waar.periode().code(),
                status,
                null,
                null,
                null,
                teller,
                noemer);
    }

    private static Cijfer vol(
            Indicator wat, Plek waar, BigDecimal waarde, Marge marge, Integer teller, BigDecimal noemer) {
        return new Cijfer(
                wat.code(),
                wat.versie(),
                waar.niveau(),
                waar.gebied(),
                waar.periode().code(),
                Cijferstatus.OK,
                waarde,
                marge == null ? null : rond(marge.onder()),
                marge == null ? null : rond(marge.boven()),
                teller,
                noemer);
    }
}
