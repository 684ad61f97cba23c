package nl.buurtregie.server;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.buurtregie.platform.MailAddress;

/** What goes out is what was owed, once: questions to the database of which each must answer 0. */
final class Postwetten {

    static final Map<String, String> VRAGEN = new LinkedHashMap<>();

    private static final String UITGEPRAAT = "('TERUGKOPPELEN', 'AFGESLOTEN')";

    /** Kinds that look forward: over a closed case they would promise what does not come. */
    private static final String VOORUIT =
            "('GESPREK_GEPLAND', 'GESPREK_VERPLAATST', 'GESPREK_HERINNERING', 'PAARVRAAG',"
                    + " 'PAARVRAAG_HERINNERING')";

    static {
        VRAGEN.put(
                "wat vanzelf gaat heeft een reden, en die reden één bericht",
                "select coalesce(sum(abs(coalesce(u.n, 0) - coalesce(e.n, 0))), 0) from (select vanzelf as soort, count(*) as n"
                        + " from uitgaand where vanzelf is not null group by 1) u full join (select split_part(sleutel, ':', 1)"
                        + " as soort, count(*) as n from eens_verstuurd where sleutel !~ '^(TERMIJN:[0-9]{4}-[0-9]{2}-[0-9]{2}$|WACHT:|VERDER:|PARTNER_HERINNERD:|storing/)'"
                        + " group by 1) e using (soort)");
        VRAGEN.put(
                "wat uit staat gaat niet",
                "select count(*) from uitgaand u join bericht_keuze k on k.soort = u.vanzelf where not k.aan"
                        + " and u.gemaakt_op > k.op");
        VRAGEN.put(
                "over één stand van een gesprek hoort een buur één ding",
                "select count(*) from (select split_part(sleutel, ':', 2) from eens_verstuurd where split_part(sleutel, ':', 1)"
                        + " in ('GESPREK_GEPLAND', 'GESPREK_VERPLAATST', 'GESPREK_AFGEZEGD') group by 1 having count(*) > 1) x");
        VRAGEN.put(
                "wie verwacht wordt weet het, en wie niet meer verwacht wordt ook",
                "select count(*) from gesprek g join bemiddeling b on b.id = g.bemiddeling_id join partij p on"
                        + " p.bemiddeling_id = b.id left join gesprek_partij l on l.gesprek_id = g.id and l.partij_id = p.id"
                        + " left join buurbericht u on u.gesprek_id = g.id and u.partij_id = p.id where g.tot > now()"
                        + " and g.gehouden_op is null and (l.partij_id is not null and g.afgezegd_op is null and b.status not in "
                        + UITGEPRAAT + ") <> (u.id is not null and not u.ingetrokken)");
        VRAGEN.put(
                "over een gesprek dat geweest is hoort een buur niets meer",
                "select count(*) from eens_verstuurd e join gesprek g on split_part(split_part(e.sleutel, ':', 2), '-', 1) ="
                        + " g.id::text where e.sleutel like 'GESPREK#_%' escape '#' and e.op > g.gehouden_op");
        VRAGEN.put(
                "over een gesloten zaak gaat niets uit dat vooruitkijkt",
                "select count(*) from uitgaand u join bemiddeling b on b.nummer = u.nummer where u.vanzelf in "
                        + VOORUIT + " and b.status = 'AFGESLOTEN' and u.gemaakt_op > b.afgesloten_op");
        VRAGEN.put(
                "wie antwoord gaf of niet meer gevraagd is, wordt niet herinnerd",
                "select count(*) from eens_verstuurd e join toewijzing t on e.sleutel = 'PAARVRAAG_HERINNERING:' || t.id"
                        + " where e.op > least(t.aangenomen_op, t.tot)");
        VRAGEN.put(
                "een partner krijgt van elke overdracht één brief",
                "select abs((select count(*) from uitgaand where soort = 'overdracht aan een partner') - (select count(*) from"
                        + " overdracht o join partner p on p.id = o.partner_id where p.weg = 'MAIL' and p.email is not null))");
        VRAGEN.put(
                "een melder die een mailadres gaf krijgt één antwoord, en wie zich terugtrok geen",
                "select count(*) from overlastmelding m left join lateral (select count(*) as n, max(gemaakt_op) as op from"
                        + " uitgaand u where u.nummer = m.nummer and u.soort = 'antwoord op een melding') u on true where u.n > 1"
                        + " or (m.beantwoord_op is not null and m.melder_contact ~ '" + MailAddress.FORM
                        + "' and u.n <> 1)"
                        + " or u.op > m.ingetrokken_op");
    }

    private Postwetten() {}
}
