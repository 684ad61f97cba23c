package nl.buurtregie.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is always so, whatever anybody did: questions to the database of which each must answer 0. */
final class Wetten {

    private static final String WACHT = "('AFGESLOTEN', 'BEDENKTIJD', 'WACHT_OP_NAZORG', 'WACHT_OP_ANDERE_ZAAK')";

    /** Steps that the engine has open, of one kind of process. */
    private static final String STAPPEN =
            "(select t.id_ from act_ru_task t where split_part(t.proc_def_id_, ':', 1) in (%s))";

    private static final Map<String, String> VRAGEN = new LinkedHashMap<>();

    static {
        wet(
                "een zaak die op iemand wacht heeft precies één stap, die van zijn status",
                "select count(*) from bemiddeling b where status not in " + WACHT
                        + " and (select count(*) from taak t where"
                        + " t.bemiddeling_id = b.id and t.status = b.status) <> 1");
        wet(
                "een zaak die op een dag wacht of dicht is heeft geen stap",
                "select count(*) from bemiddeling b join taak t on t.bemiddeling_id = b.id where b.status in " + WACHT);
        wet(
                "elke stap van een zaak staat in het proces, en andersom",
                "select count(*) from taak t full join " + STAPPEN.formatted("'bemiddeling','nazorg'")
                        + " e on e.id_ = t.stap_id where t.id is null or e.id_ is null");
        wet(
                "elke stap van een probleem staat in het proces, en andersom",
                "select count(*) from overlasttaak t full join " + STAPPEN.formatted("'overlastmelding','overdracht'")
                        + " e on e.id_ = t.stap_id where t.id is null or e.id_ is null");
        wet(
                "een open zaak heeft precies één proces, een gesloten zaak geen",
                "select count(*) from bemiddeling b where (status <> 'AFGESLOTEN')::int <> (select count(*) from"
                        + " act_ru_execution e where e.business_key_ = b.nummer and e.parent_id_ is null and e.super_exec_ is null)");
        wet(
                "de geschiedenis eindigt waar de zaak staat",
                "select count(*) from bemiddeling b where status <> (select naar from historie h where h.bemiddeling_id = b.id"
                        + " order by id desc limit 1) and status not in ('TERUGKOPPELEN', 'AFGESLOTEN')");
        wet(
                "wat één keer is verstuurd is één zaak",
                "select count(*) from (select sleutel from bemiddeling group by sleutel having count(*) > 1) x");
        wet(
                "wie een zaak doet staat er één keer op, en een gesloten zaak doet niemand",
                "select count(*) from (select bemiddeling_id, medewerker_id from toewijzing where tot is null group by 1, 2"
                        + " having count(*) > 1 union all select t.bemiddeling_id, t.medewerker_id from toewijzing t join"
                        + " bemiddeling b on b.id = t.bemiddeling_id where t.tot is null and b.status = 'AFGESLOTEN') x");
        wet(
                "wie uitgenodigd is gaat ook, en wie niet meer gaat weet dat",
                "select count(*) from uitnodiging u join gesprek g on g.id = u.gesprek_id where not u.ingetrokken and g.tot > now()"
                        + " and (g.afgezegd_op is not null or not exists (select 1 from toewijzing t where t.tot is null and"
                        + " t.bemiddeling_id = g.bemiddeling_id and t.medewerker_id = u.medewerker_id))");
        wet(
                "niemand is op twee plekken tegelijk",
                "select count(*) from gesprek g join gesprek_bemiddelaar m on m.gesprek_id = g.id join gesprek h on h.id > g.id"
                        + " and h.van < g.tot and h.tot > g.van join gesprek_bemiddelaar n on n.gesprek_id = h.id"
                        + " and n.medewerker_id = m.medewerker_id where g.afgezegd_op is null and h.afgezegd_op is null"
                        + " and g.gehouden_op is null and h.gehouden_op is null and g.tot > now() and exists (select 1 from"
                        + " toewijzing t where t.tot is null and t.bemiddeling_id = g.bemiddeling_id and t.medewerker_id ="
                        + " m.medewerker_id) and exists (select 1 from toewijzing t where t.tot is null and t.bemiddeling_id ="
                        + " h.bemiddeling_id and t.medewerker_id = m.medewerker_id)");
        wet("geen werk op de achtergrond is vastgelopen", "select count(*) from act_ru_job where retries_ = 0");
        wet(
                "wie een versie opstelt stelt haar niet vast",
                "select count(*) from publicatie where vastgesteld_op is not null and (opsteller = beoordelaar"
                        + " or controlegetal is null)");
        VRAGEN.putAll(Feitwetten.VRAGEN);
        VRAGEN.putAll(Postwetten.VRAGEN);
    }

    private Wetten() {}

    private static void wet(String wat, String vraag) {
        VRAGEN.put(wat, vraag);
    }

    /**
     * How often each is broken now: what another story broke is not the fault of the next.
     *
     * @param vooruit how far the clock of the product is ahead of that of the database: "90 seconds"
     */
    static Map<String, Long> nu(String vooruit) {
        Map<String, Long> nu = new LinkedHashMap<>();
        String moment = "(now() + interval '" + vooruit + "')";
        VRAGEN.forEach((wet, vraag) -> nu.put(wet, Long.valueOf(ServerDatabase.ask(vraag.replace("now()", moment)))));
        return nu;
    }

    /** @throws Overtreding with the first law that is broken more often than it was */
    static void keur(Map<String, Long> eerst, String vooruit) {
        nu(vooruit).forEach((wet, aantal) -> eis(aantal <= eerst.get(wet), wet, "de database telt " + aantal));
    }

    static void eis(boolean goed, String wet, String gezien) {
        if (!goed) {
            throw new Overtreding(wet, gezien);
        }
    }

    /** Something happened that never may. */
    static final class Overtreding extends RuntimeException {

        private static final long serialVersionUID = 1L;

        final String wet;

        Overtreding(String wet, String gezien) {
            super(wet + ": " + gezien);
            this.wet = wet;
        }
    }
}
