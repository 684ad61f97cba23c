package nl.buurtregie.wijkkompas.publicatie;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.process.Processes;

/** A city with facts on a real database, an analist and a manager. Gone after the test. */
final class Cijferwereld {

    static final Instant NU = Instant.parse("2026-03-12T09:00:00Z");
    private static final List<String> RESULTATEN =
            List.of("OPGELOST", "VERBETERD", "NIET_OPGELOST", "OPGELOST_MET_ADVIES", "TWEEDE_BUUR_WEIGERT");
    private static final List<String> GROEPEN =
            List.of("afval", "buren", "overlast-van-en-door-personen-of-groepen", "overig");

    final EntityManager em;
    final Schuifklok klok = new Schuifklok(NU);
    final Ik analist;
    final Ik manager;
    private final Testobjecten objecten;
    private final List<String> buurten;
    private long volgende = 1_000_000;

    private Cijferwereld(EntityManager em) {
        this.em = em;
        this.objecten = new Testobjecten(em, klok);
        objecten.met(Processes.class, new Publicatiemotor(() -> objecten.maak(Publicatieproces.class)));
        analist = account("ina", "Ina Wever", Rol.ANALIST);
        manager = account("els", "Els Huizinga", Rol.MANAGER);
        buurten = em.createNativeQuery("select code from buurt order by code").getResultList().stream()
                .map(String.class::cast)
                .toList();
    }

    static void proef(Consumer<Cijferwereld> werk) {
        Testdatabase.proef(em -> werk.accept(new Cijferwereld(em)));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    Ik account(String gebruikersnaam, String naam, Rol... rollen) {
        long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rollen), false);
        em.flush();
        return new Ik(id, naam, Set.of(rollen));
    }

    /** Facts of these years; mediation about 1.5 per 1,000 inhabitants a year, overlast ten times as many. */
    void leef(Random toeval, int vanJaar, int totJaar, int zakenPerJaar) {
        for (int jaar = vanJaar; jaar <= totJaar; jaar++) {
            for (int nummer = 0; nummer < zakenPerJaar; nummer++) {
                zaak(toeval, dag(toeval, jaar));
            }
            for (int nummer = 0; nummer < zakenPerJaar * 10; nummer++) {
                overlast(toeval, dag(toeval, jaar));
            }
        }
    }

    void zaak(Random toeval, LocalDate op) {
        long id = volgende++;
        String buurt = scheef(toeval);
        doe(
                "insert into feit_aanmelding (zaak, op, buurt_code, wijk_code, indeling, verwijzer, kanaal, aard, complex)"
                        + " values (?1, ?2, ?3, ?4, 2024, ?5, 'TELEFOON', 'GELUID', ?6)",
                id,
                Date.valueOf(op),
                buurt,
                wijk(buurt),
                toeval.nextInt(10) < 5 ? "ZELFMELDER" : "POLITIE",
                toeval.nextInt(4) == 0);
        boolean geschikt = toeval.nextInt(10) < 9;
        boolean paar = geschikt && toeval.nextInt(10) < 7;
        doe(
                "insert into feit_afsluiting (zaak, aangemeld, op, buurt_code, wijk_code, indeling, verwijzer, aard, resultaat,"
                        + " geschikt, naar_paar, eerste_buur, tweede_buur, samen, pendel, groep, coaching, complex, nazorg_bereikt, werkdagen,"
                        + " heropend, terugkeer) values (?1, ?2, ?2, ?3, ?4, 2024, 'POLITIE', 'GELUID', ?5, ?6, ?7, true, true, ?8, false,"
                        + " false, false, false, ?9, ?10, 0, ?11)",
                id,
                Date.valueOf(op),
                buurt,
                wijk(buurt),
                RESULTATEN.get(toeval.nextInt(RESULTATEN.size())),
                geschikt,
                paar,
                paar && toeval.nextBoolean(),
                toeval.nextInt(3) > 0,
                toeval.nextInt(150),
                toeval.nextInt(12) == 0);
        doe(
                "insert into feit_termijn (zaak, stap, begin, klaar, werkdagen, norm, wijk_code) values (?1, ?2, ?3, ?3, ?4, 5, ?5)",
                id,
                toeval.nextBoolean() ? "INTAKE" : "WACHTLIJST",
                Date.valueOf(op),
                toeval.nextInt(9),
                wijk(buurt));
    }

    void overlast(Random toeval, LocalDate op) {
        long id = volgende++;
        String buurt = scheef(toeval);
        String groep = GROEPEN.get(toeval.nextInt(GROEPEN.size()));
        boolean nieuw = toeval.nextInt(3) > 0;
        doe(
                "insert into feit_overlastmelding (melding, op, buurt_code, wijk_code, indeling, groep, categorie, bron, actie, nieuw)"
                        + " values (?1, ?2, ?3, ?4, 2024, ?5, ?5, ?6, 'NIETS', ?7)",
                id,
                Date.valueOf(op),
                buurt,
                wijk(buurt),
                groep,
                toeval.nextBoolean() ? "CONCIERGE" : "BEWONER",
                nieuw);
        if (nieuw) {
            boolean melders = toeval.nextBoolean();
            boolean gekeken = toeval.nextBoolean();
            doe(
                    "insert into feit_probleem (probleem, geopend, op, buurt_code, wijk_code, indeling, groep, categorie, uitkomst,"
                            + " meldingen, overgedragen, werkdagen, binnen_termijn, melders, beantwoord, gekeken, schoon) values (?1, ?2, ?2, ?3,"
                            + " ?4, 2024, ?5, ?5, ?6, 1, false, ?7, ?8, ?9, ?10, ?11, ?12)",
                    id,
                    Date.valueOf(op),
                    buurt,
                    wijk(buurt),
                    groep,
                    toeval.nextBoolean() ? "ZELF_OPGELOST" : "PARTNER_OPGELOST",
                    toeval.nextInt(20),
                    toeval.nextInt(4) > 0,
                    melders,
                    melders && toeval.nextInt(5) > 0,
                    gekeken,
                    gekeken && toeval.nextInt(3) > 0);
        }
        if (toeval.nextInt(20) == 0) {
            doe(
                    "insert into feit_vroegsignaal (signaal, op, buurt_code, wijk_code, uitkomst) values (?1, ?2, ?3, ?4, ?5)",
                    id,
                    Date.valueOf(op),
                    buurt,
                    wijk(buurt),
                    toeval.nextBoolean() ? "JA" : "NEE");
            doe(
                    "insert into feit_ronde (ronde, op, buurt_code, wijk_code, seconden, meelopers) values (?1, ?2, ?3, ?4, ?5, 0)",
                    "r" + id,
                    Date.valueOf(op),
                    buurt,
                    wijk(buurt),
                    1800 + toeval.nextInt(9000));
        }
    }

    private final java.util.Map<String, String> wijken = new java.util.HashMap<>();

    String wijk(String buurt) {
        return wijken.computeIfAbsent(
                buurt, code -> (String) em.createNativeQuery("select wijk_code from buurt where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult());
    }

    /** Some buurten have much, most have little. */
    private String scheef(Random toeval) {
        double deel = toeval.nextDouble();
        return buurten.get((int) (deel * deel * deel * buurten.size()));
    }

    private static LocalDate dag(Random toeval, int jaar) {
        return LocalDate.ofYearDay(jaar, 1 + toeval.nextInt(365));
    }

    private void doe(String sql, Object... waarden) {
        var vraag = em.createNativeQuery(sql);
        for (int plaats = 0; plaats < waarden.length; plaats++) {
            vraag.setParameter(plaats + 1, waarden[plaats]);
        }
        vraag.executeUpdate();
    }

    /** What a version shows of one indicator: area and period to the row. */
    List<Object[]> cijfers(Publicatie publicatie, String code) {
        List<Object[]> rijen = new ArrayList<>();
        em.createNativeQuery(
                        "select niveau, gebied, periode, status, waarde, onder, boven, teller, noemer from publicatiecijfer"
                                + " where publicatie_id = ?1 and code = ?2 order by 1, 2, 3")
                .setParameter(1, publicatie.id())
                .setParameter(2, code)
                .getResultList()
                .forEach(rij -> rijen.add((Object[]) rij));
        return rijen;
    }
}
