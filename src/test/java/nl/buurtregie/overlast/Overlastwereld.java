package nl.buurtregie.overlast;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.buurtregie.Testobjecten;
import nl.buurtregie.bemiddeling.Schuifklok;
import nl.buurtregie.gebied.Gebieden;
import nl.buurtregie.gebied.Importsoort;
import nl.buurtregie.gebied.Importvoorstellen;
import nl.buurtregie.gebied.Importvraag;
import nl.buurtregie.gebied.NeemImportOver;
import nl.buurtregie.gebied.StelImportVoor;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.OpenAccount;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.medewerker.WijzigEmail;
import nl.buurtregie.mensen.Delen;
import nl.buurtregie.overlast.begrip.Actie;
import nl.buurtregie.overlast.begrip.Bron;
import nl.buurtregie.overlast.begrip.Overlaststap;
import nl.buurtregie.overlast.begrip.Plaats;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.overlast.ronde.LegWaarnemingVast;
import nl.buurtregie.platform.Geheim;
import nl.buurtregie.platform.persistence.Remembered;
import nl.buurtregie.platform.persistence.Testdatabase;
import nl.buurtregie.platform.process.Processes;
import nl.buurtregie.post.Mailweg;

/** A team on the street on a real database, with the real processes: two conciërges, a teamleider. Gone after the test. */
public final class Overlastwereld {

    /** A Thursday in November, half past two. */
    public static final Instant NU = Instant.parse("2026-11-26T13:30:00Z");

    public static final String BUURT = "BU00140000";
    public static final String GROFVUIL = "afval/grofvuil";
    public static final String ZWERFAFVAL = "afval/veeg-zwerfvuil";
    public static final String BUREN = "buren/burenoverlast";
    public static final String OVERIG = "overig/overig";

    public final EntityManager em;
    public final Ik kees;
    public final Ik fatma;
    public final Ik joke;
    final Plaats plek;
    public final List<Overgedragen> overgedragen = new ArrayList<>();

    /** Who hears what is fired, beside the mail to partners. */
    public final List<Consumer<Object>> hoort = new ArrayList<>();

    public static final String PARKEREN = "overlast-in-de-openbare-ruimte/parkeeroverlast";
    private final Testobjecten objecten;
    private final Schuifklok klok;
    private boolean signalen = true;
    private boolean mailserver = true;

    private Overlastwereld(EntityManager em) {
        this.em = em;
        this.klok = new Schuifklok(NU);
        this.objecten = new Testobjecten(em, klok);
        objecten.met(Event.class, gebeurtenissen());
        objecten.met(Partners.Signalenlijn.class, () -> signalen);
        objecten.met(Mailweg.class, new Mailweg() {
            @Override
            public boolean isOpen() {
                return mailserver;
            }
        });
        objecten.met(Fotokluis.class, maak(DatabaseFotokluis.class));
        Overlastmotor motor = new Overlastmotor(this);
        objecten.met(Processes.class, motor);
        motor.sluitAan();
        em.createNativeQuery("update partner set actief = true, email = lower(code) || '@voorbeeld.example'"
                        + " where weg = 'MAIL'")
                .executeUpdate();
        plek = midden(BUURT);
        kees = concierge("kees", "Kees Mulder", "Centrum", BUURT);
        fatma = concierge("fatma", "Fatma Yilmaz", "Elders", "BU00140501");
        joke = account("joke", "Joke Prins", Rol.TEAMLEIDER);
    }

    public static void proef(Consumer<Overlastwereld> werk) {
        Testdatabase.proef(em -> werk.accept(new Overlastwereld(em)));
    }

    /** Whether Signalen has an address. */
    public void signalen(boolean ingesteld) {
        signalen = ingesteld;
    }

    public <T> T maak(Class<T> type) {
        return objecten.maak(type);
    }

    /** The gemeente is divided anew, in these buurten. @return what was told before the yes */
    public List<String> herindeling(int jaar, String... regels) {
        objecten.met(Instance.class, new Delen<>(List.of(maak(DraagProblemenOver.class))));
        maak(StelImportVoor.class)
                .stelVoor(new Importvraag(
                        Importsoort.INDELING, jaar, null, "proefbron", String.join("\n", regels), "Fenna Kooi"));
        Importvoorstellen.Voorstel voorstel =
                maak(Importvoorstellen.class).huidig().orElseThrow();
        maak(NeemImportOver.class).neemOver(voorstel.id(), "Fenna Kooi");
        em.flush();
        Testobjecten.zet(maak(Gebieden.class), "stand", new Remembered<>());
        return voorstel.gevolgen();
    }

    /** A line of such a division, around the usual place. */
    public String hier(String buurt, String naam) {
        return "%s;%s;WK001490;Nieuwe wijk;GM0014;Groningen;%s;%s".formatted(buurt, naam, plek.lon(), plek.lat());
    }

    private Plaats midden(String buurt) {
        Object[] punt = (Object[]) em.createNativeQuery("select lat, lon from buurt where code = ?1")
                .setParameter(1, buurt)
                .getSingleResult();
        return Plaats.op(((Number) punt[0]).doubleValue(), ((Number) punt[1]).doubleValue());
    }

    public Ik account(String gebruikersnaam, String naam, Rol rol) {
        long id = maak(OpenAccount.class).metHash(gebruikersnaam, naam, "hash", Set.of(rol), false);
        em.flush();
        return new Ik(id, naam, Set.of(rol));
    }

    private Ik concierge(String gebruikersnaam, String naam, String gebied, String buurt) {
        Ik ik = account(gebruikersnaam, naam, Rol.CONCIERGE);
        sinds(ik, LocalDate.of(2026, 1, 1));
        maak(Concierges.class)
                .add(new Concierge(
                        ik.id(),
                        Concierge.Aanstelling.IN_DIENST,
                        gebied,
                        EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                        List.of(buurt)));
        em.flush();
        return ik;
    }

    /** From this day the colleague works here. */
    public void sinds(Ik wie, LocalDate dag) {
        em.createNativeQuery("update medewerker_rol set van = ?2 where medewerker_id = ?1")
                .setParameter(1, wie.id())
                .setParameter(2, java.sql.Date.valueOf(dag))
                .executeUpdate();
    }

    /** The conciërge saw it just now, at the usual place. */
    public Nieuws gezien(String categorie, Actie actie) {
        return nieuws(Bron.CONCIERGE, categorie, actie, null, null, UUID.randomUUID());
    }

    /** A resident reports it and wants an answer by mail. */
    public Nieuws gemeld(String categorie) {
        return nieuws(
                Bron.BEWONER,
                categorie,
                Actie.NIETS,
                null,
                new Nieuws.Contact("Mevrouw Postma", "postma@voorbeeld.nl"),
                UUID.randomUUID());
    }

    /** Seen by the conciërge, with a photo to come. */
    public Nieuws metFoto(UUID sleutel, UUID foto, String sha256) {
        return nieuws(
                Bron.CONCIERGE,
                OVERIG,
                Actie.NIETS,
                null,
                null,
                sleutel,
                List.of(new Nieuws.Aankondiging(foto, sha256)));
    }

    public Nieuws nieuws(Bron bron, String categorie, Actie actie, String bij, Nieuws.Contact melder, UUID sleutel) {
        return nieuws(bron, categorie, actie, bij, melder, sleutel, List.of());
    }

    private Nieuws nieuws(
            Bron bron,
            String categorie,
            Actie actie,
            String bij,
            Nieuws.Contact melder,
            UUID sleutel,
            List<Nieuws.Aankondiging> fotos) {
        return new Nieuws(
                sleutel,
                bron,
                maak(Categorieen.class).kies(categorie),
                klok.instant(),
                plek,
                "Vismarkt, containers",
                null,
                bij,
                2,
                null,
                actie,
                null,
                melder,
                null,
                fotos);
    }

    public Probleem zie(String categorie, Actie actie) {
        return probleem(maak(LegWaarnemingVast.class)
                .leg(kees, gezien(categorie, actie))
                .probleem());
    }

    /** Seen there by this colleague, who did nothing; at a problem or hotspot that is known, or at nothing. */
    Probleem zie(Ik wie, String categorie, Plaats waar, String bij) {
        Nieuws hier = nieuws(Bron.CONCIERGE, categorie, Actie.NIETS, bij, null, UUID.randomUUID());
        Nieuws daar = new Nieuws(
                hier.sleutel(),
                hier.bron(),
                hier.categorie(),
                hier.gezien(),
                waar,
                hier.plek(),
                hier.adres(),
                bij,
                hier.ernst(),
                hier.aantal(),
                hier.actie(),
                hier.notitie(),
                hier.melder(),
                hier.ronde(),
                hier.fotos());
        return probleem(maak(LegWaarnemingVast.class).leg(wie, daar).probleem());
    }

    public Probleem meld(String categorie) {
        return probleem(
                maak(MeldOverlast.class).meld(gemeld(categorie), Geheim.nieuw()).probleem());
    }

    /** A resident wants an answer and leaves only a number. */
    public Probleem meldPerTelefoon() {
        Nieuws nieuws = nieuws(
                Bron.BEWONER, OVERIG, Actie.NIETS, null, new Nieuws.Contact(null, "06 00000001"), UUID.randomUUID());
        return probleem(maak(MeldOverlast.class).meld(nieuws, Geheim.nieuw()).probleem());
    }

    public Probleem probleem(String nummer) {
        return maak(Problemen.class).getVoorProces(nummer);
    }

    public Overlaststap stap(Probleem probleem) {
        em.flush();
        return new Overlaststap(probleem.nummer(), probleem.versie());
    }

    public void beslis(Ik ik, Probleem probleem, BeslisOverProbleem.Keuze keuze) {
        maak(BeslisOverProbleem.class)
                .beslis(
                        ik,
                        stap(probleem),
                        new BeslisOverProbleem.Besluit(
                                keuze, null, "STADSBEHEER", "Een bank", Uitkomst.NIETS_GEVONDEN, "Er was niets."));
    }

    public void antwoord(Probleem probleem, Overdracht.Stand hoe, String volgende) {
        maak(BeantwoordOverdracht.class)
                .noteer(kees, stap(probleem), new BeantwoordOverdracht.Antwoord(hoe, "Is niet van ons.", volgende));
    }

    public void kijk(Probleem probleem, boolean weg) {
        maak(KijkNog.class).kijk(kees, stap(probleem), weg);
    }

    /** Time passes; timers that are due go off. */
    public void wacht(Duration tijd, Probleem probleem) {
        klok.schuif(tijd);
        em.flush();
        Overlastmotor.draaiTimers(probleem.nummer(), Date.from(klok.instant()));
        em.flush();
    }

    public void klokVooruit(int dagen) {
        klokVooruit(Duration.ofDays(dagen));
    }

    public void klokVooruit(Duration tijd) {
        klok.schuif(tijd);
    }

    public Instant nu() {
        return klok.instant();
    }

    public void metEmail(Ik ik, String adres) {
        maak(WijzigEmail.class).wijzig(ik, adres);
    }

    /** Nobody has this role any more. */
    public void weg(Rol rol) {
        em.flush();
        em.createNativeQuery("delete from medewerker_rol where rol = ?1")
                .setParameter(1, rol.code())
                .executeUpdate();
        em.clear();
    }

    /** From here on no e-mail goes. */
    public void zonderMailserver() {
        mailserver = false;
    }

    public void metMailserver() {
        mailserver = true;
    }

    /** What goes to this address. */
    public String post(String adres) {
        em.flush();
        return (String) em.createNativeQuery("select string_agg(tekst, '\n') from uitgaand where aan = ?1")
                .setParameter(1, adres)
                .getSingleResult();
    }

    public long tel(String sql) {
        em.flush();
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @SuppressWarnings("unchecked")
    private Event<Object> gebeurtenissen() {
        return (Event<Object>) Proxy.newProxyInstance(
                Overlastwereld.class.getClassLoader(), new Class<?>[] {Event.class}, (bus, methode, waarden) -> {
                    if (methode.getName().equals("fire") && waarden[0] instanceof Overgedragen een) {
                        overgedragen.add(een);
                        maak(Partnerbrief.class).schrijf(een);
                    } else if (methode.getName().equals("fire") && waarden[0] instanceof Overgedragen.Ingetrokken een) {
                        maak(Partnerbrief.class).trekIn(een);
                    }
                    if (methode.getName().equals("fire")) {
                        hoort.forEach(wie -> wie.accept(waarden[0]));
                    }
                    return null;
                });
    }
}
