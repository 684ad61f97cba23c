package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.gebied.Buurt;
import nl.buurtregie.medewerker.Afwezigheden;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.persistence.Rows;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.weg.Loopbaan;
import nl.buurtregie.vrijwilliger.weg.Loopbanen;
import nl.buurtregie.vrijwilliger.weg.Wegstap;

/** Who must not have a case and why: a few statements for all mediators together, never one for each. */
@ApplicationScoped
class Bezwaren {

    /** This case, and every other with a neighbour at an address of this one. */
    private static final String ZELFDE_ADRES = "(select o.bemiddeling_id from partij p join partij o"
            + " on o.postcode = p.postcode and o.huisnummer = p.huisnummer"
            + " and " + Adres.kortInSql("o.toevoeging") + " = " + Adres.kortInSql("p.toevoeging")
            + " where p.bemiddeling_id = ?1)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Afwezigheden afwezigheden;

    @Inject
    private Loopbanen loopbanen;

    @Inject
    private Termijnen termijnen;

    @Inject
    private Clock clock;

    Blad voor(Bemiddeling zaak) {
        return new Blad(
                loopbanen.perMedewerker(),
                kenners(zaak),
                eerder(zaak),
                afwezigheden.vandaag(),
                straks(),
                LocalDate.now(clock));
    }

    /** First day of who goes away before the first step has to be done. */
    private Map<Long, LocalDate> straks() {
        LocalDate einde = termijnen
                .vanaf(LocalDate.now(clock), Status.GESPREK_EERSTE_BUUR)
                .einde();
        Map<Long, LocalDate> straks = new HashMap<>(afwezigheden.straks());
        straks.values().removeIf(dag -> dag.isAfter(einde));
        return straks;
    }

    /** He or she knows one of the neighbours: never this case again. */
    void kentPartij(long medewerkerId, Bemiddeling zaak) {
        em.createNativeQuery("insert into kent_partij (medewerker_id, bemiddeling_id, op) values (?1, ?2, ?3)"
                        + " on conflict do nothing")
                .setParameter(1, medewerkerId)
                .setParameter(2, zaak.id())
                .setParameter(3, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** He or she said so of this case. */
    boolean kent(Ik ik, Bemiddeling zaak) {
        return !em.createNativeQuery("select 1 from kent_partij where medewerker_id = ?1 and bemiddeling_id = ?2")
                .setParameter(1, ik.id())
                .setParameter(2, zaak.id())
                .getResultList()
                .isEmpty();
    }

    /** Somebody is named at a closed case, is here today and really sees it. */
    boolean isErIemand(Bemiddeling zaak) {
        return !em.createQuery(
                        "select d.medewerkerId from Dicht d where d.bemiddelingId = :zaak and" + Zaakrecht.isEr("d"),
                        Long.class)
                .setParameter("zaak", zaak.id())
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    /** Those of them who are away on this day. */
    List<Long> afwezig(Collection<Long> wie, LocalDate dag) {
        Set<Long> weg = afwezigheden.op(dag);
        return wie.stream().filter(weg::contains).toList();
    }

    private Set<Long> kenners(Bemiddeling zaak) {
        Set<Long> kenners = new HashSet<>();
        em.createNativeQuery("select medewerker_id from kent_partij where bemiddeling_id = ?1"
                        + " or bemiddeling_id in " + ZELFDE_ADRES)
                .setParameter(1, zaak.id())
                .getResultList()
                .forEach(id -> kenners.add(((Number) id).longValue()));
        return kenners;
    }

    /** The year of the last other case with one of these neighbours, by mediator who took it. */
    private Map<Long, Integer> eerder(Bemiddeling zaak) {
        return Rows.map(
                em.createNativeQuery("select medewerker_id, cast(max(extract(year from van)) as int) from toewijzing"
                                + " where bemiddeling_id <> ?1 and aangenomen_op is not null and bemiddeling_id in "
                                + ZELFDE_ADRES
                                + " and not exists (select from bemiddeling b where b.id = bemiddeling_id and b.resultaat = 'DUBBEL')"
                                + " group by medewerker_id")
                        .setParameter(1, zaak.id()),
                Long.class,
                Integer.class);
    }

    /** All that was found for one case. */
    record Blad(
            Map<Long, Loopbaan> loopbanen,
            Set<Long> kenners,
            Map<Long, Integer> eerder,
            Map<Long, LocalDate> weg,
            Map<Long, LocalDate> straks,
            LocalDate vandaag) {

        /** May have a case, and only beside somebody with experience: it is the first. */
        boolean leert(long wie) {
            return loopbanen.containsKey(wie) && loopbanen.get(wie).stap() == Wegstap.EERSTE_ZAAK;
        }

        /** The heaviest; null when there is nothing against it. */
        Bezwaar tegen(Vrijwilliger een, Buurt woonbuurt, Buurt buurt, int zaken) {
            Bezwaar vast = vast(een, zaken);
            Bezwaar dichtbij = dichtbij(een.medewerkerId(), woonbuurt, buurt);
            if (vast == null || dichtbij == null) {
                return vast == null ? dichtbij : vast;
            }
            return dichtbij.soort().compareTo(vast.soort()) < 0 ? dichtbij.zonderUitweg() : vast;
        }

        /** What seems not neutral: in a small gemeente there may be nobody else. */
        private Bezwaar dichtbij(long wie, Buurt woonbuurt, Buurt buurt) {
            Bezwaar was = eerder.containsKey(wie)
                    ? new Bezwaar(
                            Bezwaar.Soort.EERDER,
                            "deed in " + eerder.get(wie) + " een zaak met een van deze buren",
                            true)
                    : null;
            return isZelfde(woonbuurt, buurt)
                    ? new Bezwaar(Bezwaar.Soort.BUURT, "woont in " + buurt.naam(), true).met(was)
                    : was;
        }

        /** What no reason passes. */
        private Bezwaar vast(Vrijwilliger een, int zaken) {
            long wie = een.medewerkerId();
            if (loopbanen.containsKey(wie) && opWeg(loopbanen.get(wie)) != null) {
                return opWeg(loopbanen.get(wie));
            }
            if (kenners.contains(wie)) {
                return new Bezwaar(Bezwaar.Soort.KENT, "kent een van de buren");
            }
            if (zaken >= een.maxZaken()) {
                return new Bezwaar(Bezwaar.Soort.VOL, "heeft al " + zaken + " zaken dit jaar");
            }
            return weg(een);
        }

        /** After a new division the same buurt may have another code; then its name says it. */
        private static boolean isZelfde(Buurt woonbuurt, Buurt buurt) {
            return woonbuurt != null
                    && (woonbuurt.code().equals(buurt.code())
                            || woonbuurt.indeling() != buurt.indeling()
                                    && woonbuurt.naam().equals(buurt.naam()));
        }

        /** Who has no road was there before roads were kept. */
        private Bezwaar opWeg(Loopbaan loopbaan) {
            Wegstap stap = loopbaan.stap();
            if (stap == Wegstap.GESTOPT) {
                return new Bezwaar(Bezwaar.Soort.GESTOPT, "is gestopt als vrijwilliger");
            }
            if (stap.isOnderweg() && stap != Wegstap.EERSTE_ZAAK) {
                return new Bezwaar(Bezwaar.Soort.NOG_NIET, "heeft nog geen " + nog(loopbaan));
            }
            return loopbaan.isVogVerlopen(vandaag)
                    ? new Bezwaar(Bezwaar.Soort.VOG, "heeft geen geldige VOG meer")
                    : null;
        }

        private static String nog(Loopbaan loopbaan) {
            return loopbaan.dagen().certificaat() == null ? "certificaat" : "VOG";
        }

        private Bezwaar weg(Vrijwilliger een) {
            LocalDate tot = weg.get(een.medewerkerId());
            if (tot != null) {
                return new Bezwaar(Bezwaar.Soort.AFWEZIG, "is afwezig tot en met " + DutchDates.day(tot));
            }
            return een.heeftPauze(vandaag)
                    ? new Bezwaar(Bezwaar.Soort.PAUZE, "heeft pauze tot en met " + DutchDates.day(een.pauzeTot()))
                    : null;
        }
    }
}
