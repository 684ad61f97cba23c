package nl.buurtregie.server;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is counted is what happened, counted again in the plainest way: questions to the database of which each must answer 0. */
final class Feitwetten {

    static final Map<String, String> VRAGEN = new LinkedHashMap<>();

    private static final String STAPPEN =
            "('INTAKE', 'TOEWIJZING', 'GESPREK_EERSTE_BUUR', 'CONTACT_TWEEDE_BUUR', 'COACHING',"
                    + " 'BEMIDDELING', 'GEEN_BEMIDDELING', 'NAZORG', 'AFSLUITING', 'TERUGKOPPELING', 'NIET_TERUGGEKOPPELD')";

    static {
        VRAGEN.put("de feiten zijn die van het boek", "select coalesce(sum(aantal), 0) from boek_mist");
        VRAGEN.put(
                "elke zaak is één keer als aangemeld geteld, en wat dubbel is ingevoerd niet",
                "select count(*) from bemiddeling b full join feit_aanmelding f on f.zaak = b.id"
                        + " where b.id is null or (b.resultaat is distinct from 'DUBBEL') <> (f.zaak is not null)");
        VRAGEN.put(
                "een zaak is als afgesloten geteld als hij dat is",
                "select count(*) from bemiddeling b full join feit_afsluiting f on f.zaak = b.id"
                        + " where (b.status = 'AFGESLOTEN' and b.resultaat <> 'DUBBEL') <> (f.zaak is not null)");
        VRAGEN.put(
                "een zaak telt bij de aard die zij nu heeft",
                "select count(*) from bemiddeling b join (select zaak, aard from feit_aanmelding union all"
                        + " select zaak, aard from feit_afsluiting) f on f.zaak = b.id where f.aard <> b.hoofdaard");
        VRAGEN.put(
                "elke gedane stap is één keer geteld, en wat gewijzigd is niet",
                "select count(*) from (select h.bemiddeling_id as zaak, h.van as stap, count(*) as n from historie h where"
                        + " h.handeling in " + STAPPEN
                        + " and not exists (select from historie w where w.ontkracht_id = h.id)"
                        + " and not exists (select from bemiddeling d where d.id = h.bemiddeling_id and d.resultaat = 'DUBBEL')"
                        + " group by 1, 2) h full join (select zaak, stap, count(*) as n from feit_termijn group by 1, 2) f"
                        + " using (zaak, stap) where coalesce(h.n, 0) <> coalesce(f.n, 0)");
        VRAGEN.put(
                "wat na een verwijzing is nagevraagd is geteld zoals het er staat",
                "select count(*) from (select * from navraag v where not exists (select from bemiddeling d where"
                        + " d.id = v.bemiddeling_id and d.resultaat = 'DUBBEL')) n full join feit_navraag f on f.zaak = n.bemiddeling_id where"
                        + " (n.antwoord, n.op) is distinct from (f.antwoord, f.op)");
        VRAGEN.put(
                "van elk probleem met meldingen telt er precies één als nieuw",
                "select count(*) from (select m.probleem_id from overlastmelding m join feit_overlastmelding f"
                        + " on f.melding = m.id group by 1 having count(*) filter (where f.nieuw) <> 1) p");
        VRAGEN.put(
                "elke melding is één keer geteld, en wat ingetrokken is niet",
                "select count(*) from overlastmelding m full join feit_overlastmelding f on f.melding = m.id where"
                        + " (m.id is not null and m.ingetrokken_op is null) <> (f.melding is not null)");
        VRAGEN.put(
                "een probleem is als gesloten geteld als het dat is, met zijn uitkomst",
                "select count(*) from probleem p full join feit_probleem f on f.probleem = p.id where"
                        + " (p.gesloten_op is not null) <> (f.probleem is not null) or f.uitkomst <> p.uitkomst");
        VRAGEN.put(
                "een overdracht is geteld als er een einde aan is, met dat einde, of als de termijn voorbij is",
                "select count(*) from overdracht o full join feit_overdracht f on f.overdracht = o.id where o.id is null"
                        + " or case when o.stand in ('GEVRAAGD', 'AANGENOMEN') then f.uitkomst <> 'GEEN_ANTWOORD'"
                        + " else f.uitkomst is distinct from o.stand end");
        VRAGEN.put(
                "een voorstel is geteld als erover besloten is",
                "select count(*) from vroegsignaal v full join feit_vroegsignaal f on f.signaal = v.id where"
                        + " (v.stand <> 'VOORSTEL') <> (f.signaal is not null) or f.uitkomst <> v.stand");
        VRAGEN.put(
                "een ronde is geteld als die gelopen is",
                "select count(*) from ronde r full join (select distinct ronde from feit_ronde) f on f.ronde = r.id where"
                        + " (f.ronde is not null and r.gestopt is null) or r.id is null");
    }

    private Feitwetten() {}
}
