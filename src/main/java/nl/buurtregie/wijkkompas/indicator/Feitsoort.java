package nl.buurtregie.wijkkompas.indicator;

import nl.buurtregie.wijkkompas.bereik.Registratie;

/**
 * A kind of thing that is counted, and where its facts stand: a query with at least {@code op} (the day it counts) and
 * {@code buurt_code}.
 */
public enum Feitsoort {
    AANMELDING("select op, buurt_code, verwijzer, complex from feit_aanmelding"),
    AFSLUITING(
            "select op, buurt_code, resultaat, geschikt, naar_paar, samen, groep, nazorg_bereikt, terugkeer, werkdagen"
                    + " from feit_afsluiting"),
    INTAKE("select t.klaar as op, a.buurt_code, t.werkdagen, t.norm from feit_termijn t"
            + " join feit_aanmelding a on a.zaak = t.zaak where t.stap = 'INTAKE'"),
    WACHTTIJD("select t.klaar as op, a.buurt_code, t.werkdagen from feit_termijn t"
            + " join feit_aanmelding a on a.zaak = t.zaak where t.stap = 'WACHTLIJST'"),
    MELDING("select m.op, m.buurt_code, m.bron, coalesce(g.groep, 'OVERIG') as groep from feit_overlastmelding m"
            + " left join overlastgroep g on g.hoofdsoort = m.groep"),
    /** A problem counts on the day of its first report. */
    PROBLEEM("select m.op, m.buurt_code, coalesce(g.groep, 'OVERIG') as groep from feit_overlastmelding m"
            + " left join overlastgroep g on g.hoofdsoort = m.groep where m.nieuw"),
    AFHANDELING("select op, buurt_code, uitkomst, binnen_termijn, melders, beantwoord, gekeken, schoon, werkdagen"
            + " from feit_probleem where uitkomst not in ('SAMENGEVOEGD', 'INGETROKKEN')"),
    VROEGSIGNAAL("select op, buurt_code, uitkomst from feit_vroegsignaal"),
    /** A stock, not a flow: what there is on the last day of a quarter. */
    HOTSPOT("select (k.dag + interval '3 months' - interval '1 day')::date as op, h.buurt_code from (select buurt_code,"
            + " sinds at time zone 'Europe/Amsterdam' as sinds, tot at time zone 'Europe/Amsterdam' as tot from hotspot) h"
            + " join generate_series(date_trunc('quarter', h.sinds), date_trunc('quarter', coalesce(h.tot, cast(?3 as timestamp))),"
            + " interval '3 months') as k(dag) on h.tot is null or h.tot >= k.dag + interval '3 months'");

    private final String bron;

    Feitsoort(String bron) {
        this.bron = bron;
    }

    String bron() {
        return bron;
    }

    /** Which registration it comes from. */
    public Registratie registratie() {
        return switch (this) {
            case AANMELDING, AFSLUITING, INTAKE, WACHTTIJD -> Registratie.BEMIDDELING;
            case MELDING, PROBLEEM, AFHANDELING, VROEGSIGNAAL, HOTSPOT -> Registratie.STRAAT;
        };
    }

    /** A stock is not added up over time: a year counts as its last quarter. */
    public boolean isStand() {
        return this == HOTSPOT;
    }
}
