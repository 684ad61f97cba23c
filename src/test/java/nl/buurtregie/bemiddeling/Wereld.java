package nl.buurtregie.bemiddeling;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;

/** An office on a real database: a coördinator, three mediators, and the acts that they do. Gone after the test. */
final class Wereld {

    static final String BUURT = "BU00140000";
    static final String ANDERE_BUURT = "BU00140001";

    final EntityManager em;
    final Testobjecten objecten;
    final Testproces proces;
    private final Schuifklok klok;
    final Ik marjan;
    final Ik ineke;
    final Ik youssef;
    final Ik esra;
    final Ik els;
    private int gemeld;

    private Wereld(EntityManager em, Instant nu) {
        this.em = em;
        this.klok = new Schuifklok(nu);
        this.objecten = new Testobjecten(em, klok);
        this.proces = new Testproces(objecten);
        objecten.met(Processes.class, proces);
        objecten.met(Agendapost.class, zaak -> {});
        marjan = account("marjan", "Marjan Visser", Rol.COORDINATOR);
        ineke = bemiddelaar("ineke", "Ineke Wolters", ANDERE_BUURT, 8);
        youssef = bemiddelaar("youssef", "Youssef Benali", ANDERE_BUURT, 8);
        esra = bemiddelaar("esra", "Esra Wolkenveld", BUURT, 8);
        els = account("els", "Els Huizinga", Rol.MANAGER);
    }

    static void proef(Consumer<Wereld> werk) {
        op(Voorbeelden.NU, werk);
    }

    static void op(Instant nu, Consumer<Wereld> werk) {
        Testdatabase.proef(em -> werk.accept(new Wereld(em, nu)));
    }

    <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    Ik account(String gebruikersnaam, String naam, Rol... rollen) {
        long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rollen), false);
        em.flush();
        return new Ik(id, naam, Set.of(rollen));
    }

    Ik bemiddelaar(String gebruikersnaam, String naam, String woonbuurt, int maxZaken) {
        Ik ik = account(gebruikersnaam, naam, Rol.BEMIDDELAAR);
        maak(Vrijwilligers.class).add(new Vrijwilliger(ik.id(), woonbuurt, maxZaken, List.of("Nederlands")));
        em.flush();
        return ik;
    }

    List<Long> paar() {
        return List.of(ineke.id(), youssef.id());
    }

    String meldAan() {
        return maak(MeldAan.class).meldAan(marjan, Voorbeelden.aanmelding(10 * gemeld++));
    }

    String meldAan(Aard aard, String buurt) {
        return maak(MeldAan.class)
                .meldAan(
                        marjan,
                        new Aanmelding(
                                UUID.randomUUID(),
                                Kanaal.TELEFOON,
                                Verwijzer.ZELFMELDER,
                                aard,
                                Set.of(),
                                buurt,
                                Voorbeelden.melder(),
                                null,
                                false,
                                false,
                                null));
    }

    /** By the acts, as far as this status. */
    String breng(Status tot) {
        String nummer = meldAan();
        verder(nummer, tot);
        return nummer;
    }

    void verder(String nummer, Status tot) {
        for (Status status = zaak(nummer).status();
                status != tot;
                status = zaak(nummer).status()) {
            stap(nummer, status);
        }
    }

    LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    void later(Duration tijd) {
        klok.schuif(tijd);
    }

    private void stap(String nummer, Status status) {
        switch (status) {
            case INTAKE -> maak(VoerIntake.class).voer(marjan, nu(nummer), Voorbeelden.geschikt());
            case WACHTLIJST -> maak(WijsToe.class).wijsToe(marjan, nu(nummer), paar());
            case GESPREK_EERSTE_BUUR ->
                maak(LegEersteGesprekVast.class).legVast(ineke, nu(nummer), EersteBuurZegt.GAAT_DOOR);
            case CONTACT_TWEEDE_BUUR ->
                maak(LegContactVast.class).legVast(youssef, nu(nummer), TweedeBuurZegt.DOET_MEE, true);
            case BEMIDDELEN ->
                maak(LegBemiddelingVast.class).legVast(ineke, nu(nummer), Voorbeelden.afsprakenGemaakt());
            case WACHT_OP_NAZORG -> proces.aanDeBeurt(nummer, Status.NAZORG);
            case NAZORG -> maak(LegNazorgVast.class).legVast(ineke, nu(nummer), NazorgUitkomst.OPGELOST);
            case AFSLUITEN -> maak(SluitAf.class).sluitAf(marjan, nu(nummer), Resultaat.OPGELOST);
            case TERUGKOPPELEN -> maak(KoppelTerug.class).koppelTerug(marjan, nu(nummer));
            default -> throw new IllegalStateException(status.name());
        }
    }

    Bemiddeling zaak(String nummer) {
        return maak(Bemiddelingen.class).get(marjan, nummer);
    }

    /** The case as somebody sees it who opens the form now. */
    Stap nu(String nummer) {
        return new Stap(nummer, zaak(nummer).versie(), null);
    }

    /** Everything from the database again. */
    void vergeet() {
        em.flush();
        em.clear();
    }

    Object vraag(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
    }
}
