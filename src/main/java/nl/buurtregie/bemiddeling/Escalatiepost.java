package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.schedule.RegularWork;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/**
 * One mail to the coördinators about all terms that ran out since the last one, and one to each mediator about the own cases:
 * numbers of cases, and nothing else.
 */
@ApplicationScoped
public class Escalatiepost implements RegularWork {

    /** The timer of a term goes off at eight in the morning after its last day, and has an hour. */
    private static final Duration NA_DE_TIMER = Duration.ofHours(24 + 9);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingsproces proces;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "verstreken termijnen melden";
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    @Override
    @Transactional
    public void round() {
        meld();
    }

    /** @return how many cases were told about; none twice, also when two servers do this at once */
    @Transactional
    public int meld() {
        haalIn();
        List<?> rijen = em.createNativeQuery("update taak set gemeld_op = ?1 where id in (select id from taak"
                        + " where herinnerd_op is not null and gemeld_op is null and not stil"
                        + " order by nummer for update skip locked) returning nummer")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        List<String> nummers = rijen.stream().map(String.class::cast).sorted().toList();
        if (!nummers.isEmpty()) {
            medewerkers.met(Rol.COORDINATOR).stream()
                    .map(Medewerker::email)
                    .flatMap(java.util.Optional::stream)
                    .forEach(email -> postkamer.verstuur(bericht(email, nummers, "bovenaan je werkvoorraad")));
            perBemiddelaar(nummers)
                    .forEach((email, eigen) -> postkamer.verstuur(bericht(email, eigen, "bij Mijn zaken")));
        }
        return nummers.size();
    }

    /** Who has to do something himself, and gave an e-mail address. */
    private Map<String, List<String>> perBemiddelaar(List<String> nummers) {
        Query vraag = em.createNativeQuery("select m.email, string_agg(k.nummer, ',' order by k.nummer) from taak k"
                        + " join toewijzing t on t.bemiddeling_id = k.bemiddeling_id and t.tot is null"
                        + " and t.aangenomen_op is not null"
                        + " join medewerker m on m.id = t.medewerker_id where m.actief and m.email is not null"
                        + " and k.rol = 'bemiddelaar' and k.nummer = any(string_to_array(?1, ',')) group by m.email")
                .setParameter(1, String.join(",", nummers));
        return Rows.map(vraag, String.class, String.class).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, een -> List.of(een.getValue().split(","))));
    }

    /** A timer goes off once; a case that was too late before it stood still has none left. */
    private void haalIn() {
        LocalDate verstreken = LocalDate.ofInstant(clock.instant().minus(NA_DE_TIMER), SharedClock.ZONE);
        em.createNativeQuery("select nummer from taak where herinnerd_op is null and not stil and einde <= ?1"
                        + " order by nummer for update skip locked")
                .setParameter(1, Date.valueOf(verstreken))
                .getResultList()
                .forEach(nummer -> proces.herinner((String) nummer, ""));
        em.flush();
    }

    private static Bericht bericht(String email, List<String> nummers, String waar) {
        String kop = nummers.size() == 1 ? "1 zaak is te laat" : nummers.size() + " zaken zijn te laat";
        String tekst = nummers.stream()
                .map(nummer -> "- zaak " + nummer)
                .collect(Collectors.joining(
                        "\n", "Van deze zaken is een termijn verstreken:\n\n", "\n\nJe vindt ze " + waar + ".\n"));
        return Bericht.los("termijn verstreken", email, "Buurtbemiddeling: " + kop, tekst);
    }
}
