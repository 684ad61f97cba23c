package nl.buurtregie.bemiddeling;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Gespreksoort;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.bemiddeling.gesprek.Gesprekken;
import nl.buurtregie.bemiddeling.gesprek.Gesprekplan;
import nl.buurtregie.bemiddeling.gesprek.PlanGesprek;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.SiteAddress;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.post.AlsSms;
import nl.buurtregie.post.Teruggekomen;
import nl.buurtregie.post.Zaaktoegang;
import nl.buurtregie.vrijwilliger.Vrijwilliger;
import nl.buurtregie.vrijwilliger.Vrijwilligers;
import nl.buurtregie.vrijwilliger.weg.EersteZaken;

/** An office on a real database: a coördinator, three mediators, and the acts that they do. Gone after the test. */
public final class Wereld {

    public static final String BUURT = "BU00140000";
    public static final String ANDERE_BUURT = "BU00140001";

    public final EntityManager em;
    final Testobjecten objecten;
    final Testproces proces;
    private final Schuifklok klok;
    public final Ik marjan;
    public final Ik ineke;
    public final Ik youssef;
    public final Ik esra;
    public final Ik els;
    private int gemeld;

    private Wereld(EntityManager em, Instant nu) {
        this.em = em;
        this.klok = new Schuifklok(nu);
        this.objecten = new Testobjecten(em, klok);
        this.proces = new Testproces(objecten);
        objecten.met(Processes.class, proces);
        objecten.met(Agendapost.class, zaak -> {});
        objecten.met(Zaaktoegang.class, maak(Zaaknummers.class));
        objecten.met(Gevolgen.class, new NietsElders());
        objecten.met(EersteZaken.class, maak(Eerstezaken.class));
        objecten.met(Gespreksafloop.class, maak(Gesprekken.class));
        objecten.met(SiteAddress.class, () -> Optional.of("https://buurt.example"));
        marjan = account("marjan", "Marjan Visser", Rol.COORDINATOR);
        ineke = bemiddelaar("ineke", "Ineke Wolters", ANDERE_BUURT, 8);
        youssef = bemiddelaar("youssef", "Youssef Benali", ANDERE_BUURT, 8);
        esra = bemiddelaar("esra", "Esra Wolkenveld", BUURT, 8);
        els = account("els", "Els Huizinga", Rol.MANAGER);
    }

    public static void proef(Consumer<Wereld> werk) {
        op(Voorbeelden.NU, werk);
    }

    public static void op(Instant nu, Consumer<Wereld> werk) {
        Testdatabase.proef(em -> werk.accept(new Wereld(em, nu)));
    }

    public <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    public Ik account(String gebruikersnaam, String naam, Rol... rollen) {
        long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rollen), false);
        em.flush();
        return new Ik(id, naam, Set.of(rollen));
    }

    public Ik bemiddelaar(String gebruikersnaam, String naam, String woonbuurt, int maxZaken) {
        Ik ik = account(gebruikersnaam, naam, Rol.BEMIDDELAAR);
        maak(Vrijwilligers.class).add(new Vrijwilliger(ik.id(), woonbuurt, maxZaken, List.of("Nederlands")));
        em.flush();
        return ik;
    }

    public List<Long> paar() {
        return List.of(ineke.id(), youssef.id());
    }

    public String meldAan() {
        return maak(MeldAan.class).meldAan(marjan, Voorbeelden.aanmelding(10 * gemeld++));
    }

    public String meldAan(Aard aard, String buurt) {
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
    public String breng(Status tot) {
        String nummer = meldAan();
        verder(nummer, tot);
        return nummer;
    }

    public void verder(String nummer, Status tot) {
        for (Status status = zaak(nummer).status();
                status != tot;
                status = zaak(nummer).status()) {
            if (status == Status.GESPREK_EERSTE_BUUR && tot == Status.BEDENKTIJD) {
                maak(LegEersteGesprekVast.class).legVast(ineke, nu(nummer), EersteBuurZegt.DENKT_NA);
            } else if (status == Status.CONTACT_TWEEDE_BUUR && tot == Status.COACHEN) {
                maak(LegContactVast.class).legVast(ineke, nu(nummer), TweedeBuurZegt.WEIGERT_COACHING, true);
            } else if (status == Status.INTAKE && tot == Status.WACHT_OP_ANDERE_ZAAK) {
                samenMetEenAndere(nummer);
            } else {
                stap(nummer, status);
            }
        }
    }

    /** The intake says that it goes together with another case. */
    public void samenMetEenAndere(String nummer) {
        String ander = meldAan();
        maak(KoppelZaken.class).koppel(marjan, nu(nummer), ander, Koppelsoort.ZELFDE_CONFLICT);
        maak(VoerIntake.class)
                .voer(marjan, nu(nummer), new Intake(Besluit.SAMEN, Set.of(), Set.of(), null, null, ander, List.of()));
    }

    public LocalDate vandaag() {
        return LocalDate.now(klok);
    }

    /** An evening in a hall with the whole pair. @return the id of the talk */
    public long plan(String nummer, Gespreksoort soort, int overDagen) {
        return maak(PlanGesprek.class)
                .plan(
                        ineke,
                        nu(nummer),
                        new Gesprekplan(
                                soort,
                                vandaag().plusDays(overDagen),
                                LocalTime.of(19, 0),
                                LocalTime.of(20, 0),
                                null,
                                "Zaal Proef",
                                Set.copyOf(paar()),
                                Set.of(),
                                true,
                                true));
    }

    public Instant moment() {
        return klok.instant();
    }

    public void later(Duration tijd) {
        klok.schuif(tijd);
    }

    private void stap(String nummer, Status status) {
        switch (status) {
            case INTAKE -> maak(VoerIntake.class).voer(marjan, nu(nummer), Voorbeelden.geschikt());
            case WACHTLIJST -> {
                maak(WijsToe.class).wijsToe(marjan, nu(nummer), paar());
                zegtJa(nummer);
            }
            case GESPREK_EERSTE_BUUR ->
                maak(LegEersteGesprekVast.class).legVast(ineke, nu(nummer), EersteBuurZegt.GAAT_DOOR);
            case CONTACT_TWEEDE_BUUR ->
                maak(LegContactVast.class).legVast(youssef, nu(nummer), TweedeBuurZegt.DOET_MEE, true);
            case BEMIDDELEN ->
                maak(LegBemiddelingVast.class)
                        .legVast(
                                ineke,
                                nu(nummer),
                                new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.MONDELING, vandaag()));
            case WACHT_OP_NAZORG -> proces.aanDeBeurt(nummer, Status.NAZORG);
            case NAZORG -> maak(LegNazorgVast.class).legVast(ineke, nu(nummer), NazorgUitkomst.OPGELOST);
            case AFSLUITEN -> maak(SluitAf.class).sluitAf(marjan, nu(nummer), Resultaat.OPGELOST);
            case TERUGKOPPELEN -> maak(KoppelTerug.class).koppelTerug(marjan, nu(nummer), true);
            default -> throw new IllegalStateException(status.name());
        }
    }

    public Bemiddeling zaak(String nummer) {
        return maak(Bemiddelingen.class).get(marjan, nummer);
    }

    /** Ineke and Youssef were chosen, and did not answer yet. */
    public String gevraagd() {
        String nummer = breng(Status.WACHTLIJST);
        maak(WijsToe.class).wijsToe(marjan, nu(nummer), paar());
        return nummer;
    }

    /** Both who were chosen say yes. */
    public void zegtJa(String nummer) {
        em.flush();
        for (Toewijzing gevraagd : List.copyOf(zaak(nummer).lopend())) {
            if (gevraagd.isOpen()) {
                Ik wie = maak(Medewerkers.class).get(gevraagd.medewerkerId()).ik();
                maak(BeantwoordToewijzing.class).antwoord(wie, gevraagd.id(), Paarantwoord.JA);
            }
        }
    }

    /** Somebody answers the question that stands open on this case. */
    public void antwoord(Ik wie, String nummer, Paarantwoord antwoord) {
        em.flush();
        long vraag = zaak(nummer).lopend().stream()
                .filter(een -> een.medewerkerId() == wie.id())
                .findFirst()
                .orElseThrow()
                .id();
        maak(BeantwoordToewijzing.class).antwoord(wie, vraag, antwoord);
    }

    /** Nobody listens: what an act tells others is tried where they are. */
    private <T> void met(Class<T> type, Object object) {
        objecten.met(type, type.cast(object));
    }

    /** The case as somebody sees it who opens the form now. */
    public Stap nu(String nummer) {
        return new Stap(nummer, zaak(nummer).versie(), null);
    }

    /** Somebody sent a text message instead of an e-mail. */
    public void alsSms(AlsSms gebeurd) {
        maak(NoteerPost.class).noteer(gebeurd);
    }

    /** A mail server brought a message back. */
    public void kwamTerug(Teruggekomen bericht) {
        maak(NoteerPost.class).kwamTerug(bericht);
    }

    /** Everything from the database again. */
    public void vergeet() {
        em.flush();
        em.clear();
    }

    public Object vraag(String sql) {
        em.flush();
        return em.createNativeQuery(sql).getSingleResult();
    }
}
