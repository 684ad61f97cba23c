package nl.buurtregie.beveiliging;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.persistence.Testdatabase;

/** An organisation with one beheerder who reads mail, and lines as they would have come; gone after the test. */
final class Wachthuis {

    /** A Tuesday, ten o'clock here. */
    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");

    final EntityManager em;
    final Schuifklok klok = new Schuifklok(NU);
    final Testobjecten objecten;
    final Ik fenna;

    private Wachthuis(EntityManager em) {
        this.em = em;
        this.objecten = new Testobjecten(em, klok);
        this.fenna = account("fenna", "Fenna Kooi", Rol.BEHEERDER);
        maak(Medewerkers.class).get(fenna.id()).bereikbaarOp("fenna@voorbeeld.example");
        em.flush();
    }

    static void proef(Consumer<Wachthuis> werk) {
        Testdatabase.proef(em -> werk.accept(new Wachthuis(em)));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    Ik account(String gebruikersnaam, String naam, Rol rol) {
        long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rol), false);
        return new Ik(id, naam, Set.of(rol));
    }

    void regel(AuditEvent wat, Long wie, Long betreft, String toelichting) {
        maak(AuditLog.class).write(wat, wie, betreft, toelichting);
    }

    /** Somebody tried this account, from the address of the test. */
    void mis(Ik betreft) {
        regel(AuditEvent.WRONG_SIGN_IN, null, betreft.id(), "wachtwoord klopt niet");
    }

    /** Somebody knew the password of this account, and not the code. */
    void misteCode(Ik betreft) {
        regel(AuditEvent.WRONG_SECOND_STEP, null, betreft.id(), "code klopt niet");
    }

    void opende(Ik wie, String nummer) {
        em.createNativeQuery("insert into raadpleging (op, medewerker_id, nummer, soort, handeling) values (?1, ?2, ?3,"
                        + " 'INZIEN', 'dossier')")
                .setParameter(1, Timestamp.from(klok.instant()))
                .setParameter(2, wie.id())
                .setParameter(3, nummer)
                .executeUpdate();
    }

    /** One round of the watch; of two servers when it is called twice. */
    List<Opvallend> ronde() {
        maak(Patroonwacht.class).round();
        return maak(Opvallendheden.class).open();
    }

    void later(Duration tijd) {
        klok.schuif(tijd);
    }

    /** All mail that waits, subject and text. */
    List<String> post() {
        em.flush();
        return em
                .createNativeQuery("select aan || '\n' || onderwerp || '\n' || tekst from uitgaand order by id")
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList();
    }

    Object vraag(String sql) {
        return em.createNativeQuery(sql).getSingleResult();
    }
}
