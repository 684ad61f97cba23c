package nl.buurtregie.bemiddeling;

import jakarta.persistence.EntityManager;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.privacy.bewaren.Proefstuk;

/** What is looked at of one case, before and after its names and stories go. */
final class Zaakproef {

    private static final String VAN_PARTIJ = "select 1 from partij where bemiddeling_id = ?1 and ";

    private Zaakproef() {}

    static Proefstuk van(EntityManager em, Bemiddeling zaak) {
        return new Proefstuk(
                "zaak " + zaak.nummer(),
                Stream.concat(gaat(em, zaak.id()), blijft(em, zaak.id())).toList());
    }

    private static Stream<Proefstuk.Vraag> gaat(EntityManager em, Long id) {
        return Stream.of(
                iets(em, id, "Naam", VAN_PARTIJ + "naam is not null"),
                iets(em, id, "Adres", VAN_PARTIJ + "(straat is not null or huisnummer is not null)"),
                iets(em, id, "Telefoon en e-mail", VAN_PARTIJ + "(telefoon is not null or email is not null)"),
                iets(em, id, "Verwijzer", "select 1 from verwijzercontact where bemiddeling_id = ?1"),
                iets(
                        em,
                        id,
                        "Wat in de geschiedenis is getypt",
                        "select 1 from historie where bemiddeling_id = ?1 and toelichting is not null"),
                iets(em, id, "Notities", "select 1 from notitie where bemiddeling_id = ?1"),
                iets(
                        em,
                        id,
                        "Tekst van brieven",
                        "select 1 from brief where bemiddeling_id = ?1 and tekst is not null"),
                iets(em, id, "Documenten", "select 1 from zaakdocument where bemiddeling_id = ?1"));
    }

    private static Stream<Proefstuk.Vraag> blijft(EntityManager em, Long id) {
        String aard = "select coalesce(b.aardwoord, (select r.naam from codelijstregel r where r.lijst = 'AARD'"
                + " and r.code = b.hoofdaard order by r.id limit 1)) from bemiddeling b where b.id = ?1";
        String buurt = "select u.naam from bemiddeling b join buurt u on u.code = b.buurt_code where b.id = ?1";
        return Stream.of(
                woord(em, id, "Aard", aard, woord -> woord),
                woord(em, id, "Buurt", buurt, naam -> naam),
                woord(em, id, "Afloop", "select resultaat from bemiddeling where id = ?1", code -> Resultaat.valueOf(
                                code)
                        .woord()));
    }

    private static Proefstuk.Vraag iets(EntityManager em, Long id, String wat, String sql) {
        return Proefstuk.Vraag.ingevuld(em, wat, sql, id);
    }

    private static Proefstuk.Vraag woord(
            EntityManager em, Long id, String wat, String sql, UnaryOperator<String> inWoorden) {
        return new Proefstuk.Vraag(wat, () -> {
            Object code = em.createNativeQuery(sql).setParameter(1, id).getSingleResult();
            return code == null ? null : inWoorden.apply(code.toString());
        });
    }
}
