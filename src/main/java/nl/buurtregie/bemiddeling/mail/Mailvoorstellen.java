package nl.buurtregie.bemiddeling.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Zaakrecht;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.post.inkomend.Inkomend;
import nl.buurtregie.privacy.Bekeken;
import nl.buurtregie.privacy.Grond;
import nl.buurtregie.privacy.Raadplegingen;

/**
 * Mails of verwijzers: only for coördinatoren, and that of which a case was made only for those who see that case. Who reads one is in
 * the access log, of the case as soon as there is one.
 */
@ApplicationScoped
@Transactional
public class Mailvoorstellen {

    /** Open ones that can wait; more stays in the mailbox until there is room. */
    static final int HOOGUIT = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Raadplegingen raadplegingen;

    @Inject
    private Bemiddelingen bemiddelingen;

    /** Who waits longest comes first. Without a text: that is read on a page of its own. */
    public List<Mailvoorstel> open(Ik ik) {
        eis(ik);
        return em.createQuery(
                        "select m from Mailvoorstel m where m.stand = :open order by m.binnenOp, m.id",
                        Mailvoorstel.class)
                .setParameter("open", Mailstand.OPEN)
                .getResultList();
    }

    /** Dealt with, the last one first. */
    public List<Mailvoorstel> klaar(Ik ik) {
        eis(ik);
        return Zaakrecht.vul(
                        em.createQuery(
                                "select m from Mailvoorstel m where m.stand <> :open and (m.nummer is null or m.nummer in"
                                        + " (select b.nummer from Bemiddeling b where" + Zaakrecht.voor(ik, "b.id")
                                        + ")) order by m.wegNa desc, m.id desc",
                                Mailvoorstel.class),
                        ik)
                .setParameter("open", Mailstand.OPEN)
                .setMaxResults(HOOGUIT)
                .getResultList();
    }

    public int aantalOpen() {
        return em.createQuery("select count(m) from Mailvoorstel m where m.stand = :open", Long.class)
                .setParameter("open", Mailstand.OPEN)
                .getSingleResult()
                .intValue();
    }

    /** To fill in a form from; whoever shows it beside that form reads it. */
    public Mailvoorstel vul(Ik ik, long id) {
        return vind(ik, id, LockModeType.NONE);
    }

    /** To be read. */
    public Mailvoorstel lees(Ik ik, long id, String waar) {
        Mailvoorstel mail = vind(ik, id, LockModeType.NONE);
        raadplegingen.ingezien(ik, bekeken(ik, mail), waar);
        return mail;
    }

    /** To be changed: whoever comes at the same moment waits. */
    Mailvoorstel neem(Ik ik, long id, Mailhandeling handeling) {
        Mailvoorstel mail = vind(ik, id, LockModeType.PESSIMISTIC_WRITE);
        raadplegingen.gewijzigd(ik, bekeken(ik, mail), handeling.name());
        return mail;
    }

    /**
     * Taken before the mailbox was part of the mark, and still lying there. Only of the same sender in the same second: the mark alone may be
     * of a mail in another mailbox.
     */
    Optional<Mailvoorstel> vanVroeger(Inkomend mail) {
        return metKenmerk(mail.kenmerkZonderBus())
                .filter(een -> een.binnenOp().equals(mail.op())
                        && een.vanAdres().equals(Optional.ofNullable(mail.vanAdres())));
    }

    Optional<Mailvoorstel> metKenmerk(String kenmerk) {
        return em.createQuery("select m from Mailvoorstel m where m.kenmerk = :kenmerk", Mailvoorstel.class)
                .setParameter("kenmerk", kenmerk)
                .getResultStream()
                .findFirst();
    }

    /** Open ones of which the last day is over. */
    int teLaat(LocalDate vandaag) {
        return em.createQuery(
                        "select count(m) from Mailvoorstel m where m.stand = :open and m.uiterlijk < :vandaag",
                        Long.class)
                .setParameter("open", Mailstand.OPEN)
                .setParameter("vandaag", vandaag)
                .getSingleResult()
                .intValue();
    }

    private Mailvoorstel vind(Ik ik, long id, LockModeType slot) {
        eis(ik);
        Mailvoorstel mail =
                Optional.ofNullable(em.find(Mailvoorstel.class, id, slot)).orElseThrow(NotFound::new);
        if (mail.nummer() != null) {
            bemiddelingen.get(ik, mail.nummer());
        }
        return mail;
    }

    private Bekeken bekeken(Ik ik, Mailvoorstel mail) {
        return mail.nummer() == null
                ? new Bekeken("MAIL-" + mail.id(), Grond.COORDINATOR, null, null, null)
                : Zaakrecht.bekeken(ik, bemiddelingen.get(ik, mail.nummer()));
    }

    private static void eis(Ik ik) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new NotFound();
        }
    }
}
