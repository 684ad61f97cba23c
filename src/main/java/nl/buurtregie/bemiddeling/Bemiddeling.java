package nl.buurtregie.bemiddeling;

import static nl.buurtregie.bemiddeling.begrip.Status.AFGESLOTEN;
import static nl.buurtregie.bemiddeling.begrip.Status.AFSLUITEN;
import static nl.buurtregie.bemiddeling.begrip.Status.BEDENKTIJD;
import static nl.buurtregie.bemiddeling.begrip.Status.BEMIDDELEN;
import static nl.buurtregie.bemiddeling.begrip.Status.COACHEN;
import static nl.buurtregie.bemiddeling.begrip.Status.CONTACT_TWEEDE_BUUR;
import static nl.buurtregie.bemiddeling.begrip.Status.GESPREK_EERSTE_BUUR;
import static nl.buurtregie.bemiddeling.begrip.Status.INTAKE;
import static nl.buurtregie.bemiddeling.begrip.Status.NAZORG;
import static nl.buurtregie.bemiddeling.begrip.Status.TERUGKOPPELEN;
import static nl.buurtregie.bemiddeling.begrip.Status.WACHTLIJST;
import static nl.buurtregie.bemiddeling.begrip.Status.WACHT_OP_ANDERE_ZAAK;
import static nl.buurtregie.bemiddeling.begrip.Status.WACHT_OP_NAZORG;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Adresbron;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.Buurweet;
import nl.buurtregie.bemiddeling.begrip.Coaching;
import nl.buurtregie.bemiddeling.begrip.Doel;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Mijlpaal;
import nl.buurtregie.bemiddeling.begrip.Navraagantwoord;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Rolpartij;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Stopreden;
import nl.buurtregie.bemiddeling.begrip.Toestemmingstekst;
import nl.buurtregie.bemiddeling.begrip.Toestemmingsweg;
import nl.buurtregie.bemiddeling.begrip.Toewijzingseinde;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.bemiddeling.codelijst.Codewoord;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.persistence.CodeSet;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.time.SharedClock;
import org.eclipse.persistence.annotations.BatchFetch;
import org.eclipse.persistence.annotations.BatchFetchType;

/**
 * One conflict between neighbours, from the first phone call to the last.
 *
 * <p>A resident (or somebody for him) asks for help: the aanmelding. The coördinator calls: the intake. She decides
 * whether mediation fits; if it does the case waits for two mediators. They talk with the first neighbour. Only if he
 * agrees do they go to the second, who must be told what we keep about him. If both want to, they talk together, or the
 * mediators go to and fro. Some weeks later both are called: nazorg, which fixes the result. Then the coördinator closes
 * the case and tells the verwijzer, with consent, whether it ended well; nothing more.
 *
 * <p>At any moment the case may stop or be put in de wacht. Each method below is one thing that happens; it refuses what the
 * table of {@link Status} does not allow, and answers with the word that steers the process. What it remembers stands in its
 * parts: {@link Aanleiding}, {@link Weging}, {@link Wacht}, {@link Afloop}; who does it in {@link Paar}.
 */
@Entity
public class Bemiddeling {

    private static final int GROEP = 3; // neighbours at least

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bemiddeling")
    @SequenceGenerator(name = "bemiddeling", sequenceName = "bemiddeling_seq")
    private Long id;

    private String nummer;

    @Enumerated(EnumType.STRING)
    private Status status = INTAKE;

    @Embedded
    private Aanleiding aanleiding;

    @Column(name = "buurt_code")
    private String buurtCode;

    @Enumerated(EnumType.STRING)
    private Adresbron adresbron; // null: there was no list to look in

    @Embedded
    private Weging weging = Weging.nogNiet();

    private String mijlpalen = "";

    private int pogingen;

    @Column(name = "wacht_tot")
    private LocalDate wachtTot;

    @Embedded
    private Wacht wacht = new Wacht();

    @Column(name = "samen_met")
    private Long samenMet;

    @Embedded
    private Afloop afloop = new Afloop();

    private int heropend;

    // How often it had been reopened when was asked what became of its referral; null: nobody asked.
    private Integer nagevraagd;

    @Embedded
    private Afscherming afscherming; // null: closed to nobody

    @Column(name = "gewist_op")
    private Instant gewistOp;

    @Column(name = "gewijzigd_op")
    private Instant gewijzigdOp;

    @Column(name = "gewijzigd_door")
    private String gewijzigdDoor;

    @BatchFetch(BatchFetchType.IN)
    @OneToMany(mappedBy = "bemiddeling", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("id")
    private List<Partij> partijen = new ArrayList<>();

    @OneToMany(mappedBy = "bemiddeling", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Toewijzing> toewijzingen = new ArrayList<>();

    @OneToMany(mappedBy = "bemiddeling", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Zicht> zichten = new ArrayList<>(); // of a closed case

    @Version
    private int versie;

    protected Bemiddeling() {}

    Bemiddeling(String nummer, Aanmelding aanmelding, Long door, Instant op, String naam) {
        this.nummer = nummer;
        aanleiding = new Aanleiding(aanmelding, door, op);
        buurtCode = aanmelding.buurtCode();
        noteer(op, naam);
        Partij eerste = new Partij(this, Rolpartij.EERSTE_BUUR, aanmelding.eersteBuur(), op);
        if (aanmelding.verteld()) {
            eerste.ingelicht(op); // what is kept (AVG art. 13)
        }
        if (aanmelding.verwijzer().isDerde()) {
            Toestemmingsweg weg = aanmelding.weg(door);
            eerste.zegt(Toestemmingstekst.nu(weg, Doel.BEHANDELEN), aanmelding.magBehandelen(), op, naam);
            eerste.zegt(Toestemmingstekst.nu(weg, Doel.TERUGKOPPELEN), aanmelding.magTerugkoppelen(), op, naam);
        }
        partijen.add(eerste);
        if (aanmelding.tweedeBuur() != null) {
            partijen.add(new Partij(this, Rolpartij.TWEEDE_BUUR, aanmelding.tweedeBuur(), op));
        }
    }

    void ligtIn(Buurtbepaling.Plek plek) {
        buurtCode = plek.buurt().code();
        adresbron = plek.bron();
    }

    /** It turns out to be about something else than whoever brought it said. */
    void gaatOver(Codewoord wat) {
        eisOpen();
        if (wat.equals(aardwoord())) {
            throw new RuleViolation("B1.13", "aard", "Daar gaat de zaak al over. Kies iets anders, of ga terug.");
        }
        aanleiding.gaatOver(wat);
    }

    /** @param wat the second neighbour or another one; as long as there is no second somebody says which, then it is another */
    void erbij(Partijgegevens gegevens, Rolpartij wat, Instant op) {
        eisOpen();
        if (gegevens.naam() == null && gegevens.adres() == null) {
            throw new RuleViolation("B1.5", "naam", "Vul een naam in, of een adres.");
        }
        if (tweedeBuur().isEmpty() && (wat == null || wat == Rolpartij.EERSTE_BUUR)) {
            throw new RuleViolation("B1.15", "rol", "Kies of dit de tweede buur is, of een andere buur.");
        }
        Rolpartij rol = tweedeBuur().isEmpty() ? wat : Rolpartij.ANDERE_BUUR;
        partijen.add(new Partij(this, rol, gegevens, op));
    }

    /**
     * Entered by mistake.
     *
     * @param eraan what in the case is of this neighbour: "een gesprek"
     */
    void zonder(Partij partij, Optional<String> eraan) {
        eisOpen();
        if (partij.rol() == Rolpartij.EERSTE_BUUR) {
            throw new RuleViolation("B1.14", "De melder blijft in de zaak. Klopt er iets niet? Verander de gegevens.");
        }
        vanDezeBuur(partij, eraan).ifPresent(wat -> {
            throw new RuleViolation(
                    "B1.14",
                    "Van deze buur is er al iets in de zaak: " + wat + ". Daarom blijft deze buur erin staan.");
        });
        partijen.remove(partij);
    }

    /** A backup brought back who was taken out; a case that is closed by then lets go of this one too. */
    boolean nogEensZonder(Partij partij, Optional<String> eraan) {
        return partij.rol() != Rolpartij.EERSTE_BUUR
                && vanDezeBuur(partij, eraan).isEmpty()
                && partijen.remove(partij);
    }

    private Optional<String> vanDezeBuur(Partij partij, Optional<String> eraan) {
        if (partij.ingelichtOp() != null) {
            return Optional.of("dat verteld is wat wij bewaren");
        }
        boolean zatErbij = mijlpalen().contains(Mijlpaal.GROEP) && partijen.size() <= GROEP;
        return eraan.or(() -> zatErbij ? Optional.of("een gesprek met een groep") : Optional.empty());
    }

    Stapuitkomst intakeGedaan(Intake intake, Instant op) {
        eis(INTAKE);
        weging = Weging.van(intake);
        if (intake.besluit().resultaat() != Resultaat.ONGESCHIKT) {
            mijlpaal(Mijlpaal.GESCHIKT); // also when advice was enough
        }
        if (intake.besluit().isGeschikt()) {
            naar(WACHTLIJST);
        } else {
            eindig(intake.besluit().resultaat(), op);
        }
        return intake.besluit().uitkomst();
    }

    /** The intake says that it is treated together with another case: what is agreed there counts for this one too. */
    Stapuitkomst gaatSamen(Intake intake, Bemiddeling hoofdzaak) {
        eis(INTAKE);
        weging = Weging.van(intake);
        mijlpaal(Mijlpaal.GESCHIKT);
        if (hoofdzaak == this || !hoofdzaak.status.isOpen() || hoofdzaak.samenMet != null) {
            throw new RuleViolation("B2.5", "samenMet", "Kies een andere zaak die nog loopt.");
        }
        samenMet = hoofdzaak.id;
        naar(WACHT_OP_ANDERE_ZAAK);
        return intake.besluit().uitkomst();
    }

    /** A case always goes to a pair: two different people. */
    Stapuitkomst toegewezenAan(Collection<Long> paar, Instant op) {
        eis(WACHTLIJST);
        if (new LinkedHashSet<>(paar).size() != 2) {
            throw new RuleViolation("B4.1", "paar", "Kies twee verschillende bemiddelaars.");
        }
        paar.forEach(bemiddelaar -> toewijzingen.add(new Toewijzing(this, bemiddelaar, op)));
        mijlpaal(Mijlpaal.NAAR_PAAR);
        naar(GESPREK_EERSTE_BUUR);
        return Stapuitkomst.TOEGEWEZEN;
    }

    Stapuitkomst eersteBuurZegt(EersteBuurZegt antwoord, Instant op, String door, LocalDate eindeBedenktijd) {
        eis(GESPREK_EERSTE_BUUR);
        mijlpaal(Mijlpaal.EERSTE_BUUR);
        wachtTot = eindeBedenktijd;
        return antwoord == EersteBuurZegt.DENKT_NA ? naar(BEDENKTIJD, antwoord.uitkomst()) : kiest(antwoord, op, door);
    }

    /** He knows before the bedenktijd is over. */
    Stapuitkomst kiestEerder(EersteBuurZegt antwoord, Instant op, String door) {
        eis(BEDENKTIJD);
        if (antwoord == EersteBuurZegt.DENKT_NA) {
            throw new RuleViolation("B5.1", "antwoord", "De eerste buur denkt al na. Leg vast wat hij kiest.");
        }
        return kiest(antwoord, op, door);
    }

    private Stapuitkomst kiest(EersteBuurZegt antwoord, Instant op, String door) {
        wachtTot = null;
        return switch (antwoord) {
            case GAAT_DOOR -> {
                eersteBuur()
                        .zegt(
                                Toestemmingstekst.nu(Toestemmingsweg.GESPREK, Doel.TWEEDE_BUUR_BENADEREN),
                                true,
                                op,
                                door);
                pogingen = 0;
                yield naar(CONTACT_TWEEDE_BUUR, antwoord.uitkomst());
            }
            case DENKT_NA -> throw nietNu();
            case PRAAT_ZELF -> stelVoor(Resultaat.OPGELOST_MET_ADVIES, antwoord.uitkomst());
            case STOPT -> stelVoor(Resultaat.EERSTE_BUUR_STOPT, antwoord.uitkomst());
        };
    }

    /** @param ingelicht the second neighbour was told, now or by letter before, what is kept about him (AVG art. 14): a must once spoken to */
    Stapuitkomst tweedeBuurZegt(TweedeBuurZegt antwoord, boolean ingelicht, Instant op, int maxPogingen) {
        eis(CONTACT_TWEEDE_BUUR);
        if (antwoord != TweedeBuurZegt.NIET_BEREIKT) {
            if (!ingelicht && !isTweedeBuurIngelicht()) {
                throw new RuleViolation(
                        "B6.1",
                        "ingelicht",
                        "Vertel de tweede buur wat wij bewaren en vink dat hier aan. Dat moet van de wet.");
            }
            tweedeBuurOfNieuw(op).ingelicht(op);
        }
        return switch (antwoord) {
            case NIET_BEREIKT ->
                ++pogingen < maxPogingen
                        ? antwoord.uitkomst()
                        : stelVoor(Resultaat.NIET_BEREIKT, Stapuitkomst.OPGEGEVEN);
            case WEIGERT -> stelVoor(Resultaat.TWEEDE_BUUR_WEIGERT, antwoord.uitkomst());
            case WEIGERT_COACHING -> naar(COACHEN, antwoord.uitkomst());
            case DOET_MEE, EIGEN_KLACHT -> {
                mijlpaal(Mijlpaal.TWEEDE_BUUR);
                yield naar(BEMIDDELEN, antwoord.uitkomst());
            }
        };
    }

    /** One neighbour learns to handle it alone: an end in its own right, and a good one when it helped. */
    Stapuitkomst gecoacht(Coaching uitkomst) {
        eis(COACHEN);
        mijlpaal(Mijlpaal.COACHING);
        return switch (uitkomst) {
            case GEHOLPEN -> stelVoor(Resultaat.OPGELOST_MET_ADVIES, uitkomst.uitkomst());
            case NIET_GEHOLPEN -> stelVoor(Resultaat.TWEEDE_BUUR_WEIGERT, uitkomst.uitkomst());
            case NOG_EEN_KEER -> uitkomst.uitkomst();
        };
    }

    Stapuitkomst bemiddeld(Bemiddelgesprek gesprek, LocalDate nazorgVanaf) {
        eis(BEMIDDELEN);
        if (gesprek.vorm() == Vorm.GROEP && partijen.size() < GROEP) {
            throw new RuleViolation(
                    "B8.4",
                    "vorm",
                    "In deze zaak staan twee buren. Was het een groep? Dan zet de coördinator eerst de anderen erbij.");
        }
        if (gesprek.isGesprek()) {
            mijlpaal(gesprek.vorm().mijlpaal());
        }
        return switch (gesprek.uitkomst()) {
            case NOG_EEN_GESPREK -> Stapuitkomst.NOG_EEN_GESPREK;
            case AFSPRAKEN -> naarNazorg(gesprek.afspraken(), gesprek.op(), nazorgVanaf);
            case GEEN_AFSPRAKEN -> naarNazorg(Afspraken.GEEN, gesprek.op(), nazorgVanaf);
            case WIL_TOCH_NIET -> stelVoor(Resultaat.TWEEDE_BUUR_WEIGERT, Stapuitkomst.HAAKT_AF);
            case NIET_MEER_BEREIKT -> stelVoor(Resultaat.NIET_BEREIKT, Stapuitkomst.HAAKT_AF);
        };
    }

    private Stapuitkomst naarNazorg(Afspraken afspraken, LocalDate op, LocalDate nazorgVanaf) {
        afloop.afgesproken(afspraken, op);
        afloop.nazorgBegint();
        wachtTot = nazorgVanaf;
        return naar(WACHT_OP_NAZORG, Stapuitkomst.NAAR_NAZORG);
    }

    Stapuitkomst nazorgGedaan(NazorgUitkomst uitkomst, LocalDate volgendePoging, int maxPogingen) {
        eis(NAZORG);
        if (uitkomst != NazorgUitkomst.NIET_BEREIKT) {
            mijlpaal(Mijlpaal.NAZORG_BEREIKT);
        }
        return switch (uitkomst) {
            case NIET_BEREIKT -> {
                if (afloop.nazorgNietBereikt() >= maxPogingen) {
                    yield stelVoor(Resultaat.ONBEKEND_NA_NAZORG, Stapuitkomst.ONBEKEND);
                }
                wachtTot = volgendePoging;
                yield naar(WACHT_OP_NAZORG, Stapuitkomst.NIET_BEREIKT);
            }
            case TERUGVAL -> naar(GESPREK_EERSTE_BUUR, Stapuitkomst.TERUGVAL);
            case OPGELOST, VERBETERD, NIET_OPGELOST -> stelVoor(uitkomst.resultaat(), Stapuitkomst.BEREIKT);
        };
    }

    /** Before the day of the nazorg it is known already: it is over, or it is back. */
    Stapuitkomst nieuwsVoorNazorg(NazorgUitkomst uitkomst) {
        eis(WACHT_OP_NAZORG);
        if (uitkomst == NazorgUitkomst.NIET_BEREIKT) {
            throw new RuleViolation("B7.1", "uitkomst", "Er is nog niet gebeld. Kies wat de buren vertelden.");
        }
        wachtTot = null;
        mijlpaal(Mijlpaal.NAZORG_BEREIKT);
        return uitkomst == NazorgUitkomst.TERUGVAL
                ? naar(GESPREK_EERSTE_BUUR, Stapuitkomst.TERUGVAL)
                : stelVoor(uitkomst.resultaat(), Stapuitkomst.BEREIKT);
    }

    Stapuitkomst afgesloten(Resultaat resultaat, Instant op) {
        eis(AFSLUITEN);
        if (resultaat == Resultaat.INGETROKKEN) {
            throw new RuleViolation("B9.1", "resultaat", "Trok de melder in? Kies dan ‘Melder trekt in’ bij de zaak.");
        }
        if (resultaat == Resultaat.DUBBEL) {
            throw new RuleViolation(
                    "B9.3", "resultaat", "Staat de zaak er twee keer in? Kies dan ‘Dubbel ingevoerd’ bij de zaak.");
        }
        eindig(resultaat, op);
        return Stapuitkomst.AFGESLOTEN;
    }

    Stapuitkomst teruggekoppeld(Instant op) {
        eis(TERUGKOPPELEN);
        if (isTerugkoppelingNodig()) {
            afloop.teruggekoppeld();
        }
        return nietTeruggekoppeld(op);
    }

    /** The verwijzer is not to be reached: it ends without. */
    Stapuitkomst nietTeruggekoppeld(Instant op) {
        eis(TERUGKOPPELEN);
        naar(AFGESLOTEN);
        sluit(op);
        return Stapuitkomst.TERUGGEKOPPELD;
    }

    /** It ended with a referral: whether that helped is asked afterwards. */
    Navraag nagevraagd(Navraagantwoord antwoord, LocalDate op) {
        if (!isVerwezen()) {
            throw nietNu();
        }
        nagevraagd = heropend;
        return new Navraag(this, antwoord, op);
    }

    public boolean isVerwezen() {
        return status == AFGESLOTEN && gewistOp == null && weging.besluit() == Besluit.VERWEZEN && !isDubbel();
    }

    /** A date came: the end of the bedenktijd, the day of the nazorg. */
    void weerAanDeBeurt(Status status) {
        if (!EnumSet.of(GESPREK_EERSTE_BUUR, NAZORG).contains(status)) {
            throw nietNu();
        }
        naar(status);
        wachtTot = null;
    }

    /** @throws Changed when somebody changed the case since version {@code gezien} */
    void eisVersie(int gezien) {
        if (gezien != versie) {
            throw new Changed(gewijzigdDoor, gewijzigdOp);
        }
    }

    void zetInDeWacht(LocalDate vandaag, LocalDate kijkdatum, String reden) {
        if (status == TERUGKOPPELEN) {
            throw new RuleViolation("B10.1", "De zaak is klaar. Vertel het alleen nog aan de verwijzer.");
        }
        if (isInDeWacht() || !status.isUitTeStellen()) {
            throw new RuleViolation("B10.1", "De zaak wacht al op een datum. In de wacht zetten is niet nodig.");
        }
        wacht.begint(vandaag, kijkdatum, reden);
    }

    /** @param werkdagen how long it stood still */
    void gaatVerder(int werkdagen) {
        if (!isInDeWacht()) {
            throw nietNu();
        }
        wacht.eindigt(werkdagen);
    }

    /**
     * The pair does not see it any more, also when the verwijzer is still to be told.
     *
     * @param stil werkdagen that it is in de wacht by now: it did not wait for its result
     */
    void gestopt(Stopreden reden, Instant op, int stil) {
        if (!reden.kanBij(status)) {
            throw nietNu();
        }
        wacht.eindigt(stil);
        eindig(reden.resultaat(), op);
        paarIsKlaar(op);
    }

    /** It was entered twice, and the other one has what it was about. */
    void hoortBij(Bemiddeling andere) {
        samenMet = andere.id;
    }

    /** It ended because it was entered twice: it counts nowhere, and nobody is told of it. */
    public boolean isDubbel() {
        return afloop.resultaat() == Resultaat.DUBBEL;
    }

    /** Who it was about is nobody any more; what it was about, where and how it ended stays. */
    void gewist(Instant op) {
        eis(AFGESLOTEN);
        gewistOp = op;
        aanleiding.gewist();
        partijen.forEach(Partij::gewist);
        weging.gewist();
        wacht.gewist();
        if (afscherming != null) {
            afscherming.gewist();
        }
        zichten.forEach(Zicht::gewist);
    }

    /** Only these coördinatoren and the pair see it from now on; it may be said again with others. */
    void schermAf(Set<Long> wie, String reden, Ik ik, Instant op) {
        if (wie.isEmpty()) {
            throw new RuleViolation("B14.1", "wie", "Kies minstens één coördinator die de zaak blijft zien.");
        }
        eisGenoemd(ik);
        afscherming = new Afscherming(op, ik.naam(), reden);
        kijkers().alleenNog(wie, op).forEach(nieuw -> zichten.add(Zicht.genoemd(this, nieuw, op)));
    }

    void nietMeerAfgeschermd(Ik ik, Instant op) {
        if (!isAfgeschermd()) {
            throw nietNu();
        }
        eisGenoemd(ik);
        afscherming = null;
        kijkers().niemandMeer(op);
    }

    /**
     * Whoever came in by the nooddeur goes on seeing it.
     *
     * @param isErIemand somebody is named, is here today and really sees it
     * @throws RuleViolation B14.4 then
     */
    void zietOok(Ik ik, boolean isErIemand, Instant op) {
        Zicht deur = zicht(ik).filter(Zicht::isNooddeur).orElseThrow(this::nietNu);
        if (isErIemand) {
            throw new RuleViolation(
                    "B14.4", "Er is vandaag iemand die deze zaak mag zien. Vraag die collega om jou erbij te zetten.");
        }
        deur.eindigt(op);
        zichten.add(Zicht.genoemd(this, ik.id(), op));
    }

    /** @throws RuleViolation B14.3: an hour of looking would become for ever */
    private void eisGenoemd(Ik ik) {
        if (isDoorNooddeur(ik)) {
            throw new RuleViolation(
                    "B14.3", "Je ziet deze zaak door de nooddeur. Wie haar ziet, bepaalt wie daarvoor genoemd is.");
        }
    }

    /** Who sees it for an hour only, without being named. */
    public boolean isDoorNooddeur(Ik ik) {
        return zicht(ik).filter(Zicht::isNooddeur).isPresent();
    }

    /** Somebody who is not named has to look now. */
    void nooddeur(Ik ik, String reden, Instant op, Instant tot) {
        if (!isAfgeschermd() || zicht(ik).isPresent()) {
            throw nietNu();
        }
        zichten.add(Zicht.nooddeur(this, ik.id(), reden, op, tot));
    }

    public boolean isAfgeschermd() {
        return afscherming != null;
    }

    /** Why it is closed; null when it is not, or when it was emptied. */
    public String afgeschermdOmdat() {
        return afscherming == null ? null : afscherming.reden();
    }

    /** Accounts of the coördinatoren who see it while it is closed. */
    public Set<Long> genoemd() {
        return kijkers().genoemd();
    }

    Optional<Zicht> zicht(Ik ik) {
        return kijkers().van(ik.id());
    }

    private Kijkers kijkers() {
        return new Kijkers(zichten);
    }

    /** Since when nobody can be recognised in it; null: not yet. */
    public Instant gewistOp() {
        return gewistOp;
    }

    /**
     * The old history stays; the pair of then does not come back by itself.
     *
     * @param dicht werkdagen since its result: nobody worked on it
     */
    void heropend(int dicht) {
        eis(AFGESLOTEN);
        if (gewistOp != null) {
            throw new RuleViolation("B12.1", "De gegevens van deze zaak zijn gewist. Neem een nieuwe aanmelding op.");
        }
        heropend++;
        samenMet = null;
        pogingen = 0;
        afloop.heropend();
        wacht.wasDicht(dicht);
        naar(INTAKE);
    }

    /**
     * As it was before an act that is taken back; who came on it by that act goes, who left by it comes back.
     *
     * @param verwacht ids of the neighbours who were expected at a talk since: they stay
     */
    void terug(Terugweg weg, Set<Long> verwacht, Instant op) {
        status = weg.status();
        weging = weg.weging();
        afloop = weg.afloop();
        wacht.weerZoals(weg.wacht(), weg.isGestopt());
        mijlpalen = weg.mijlpalen();
        pogingen = weg.pogingen();
        wachtTot = weg.wachtTot();
        samenMet = weg.samenMet();
        wie().terug(weg.paar(), op);
        weg.gezegd().ifPresent(gezegd -> eersteBuur().nietGezegd(gezegd));
        if (!weg.isEersteIngelicht()) {
            eersteBuur().nietIngelicht();
        }
        if (!weg.isTweedeIngelicht()) {
            tweedeBuur().ifPresent(Partij::nietIngelicht);
        }
        if (!weg.isTweedeBekend()) {
            tweedeBuur()
                    .filter(partij -> partij.isLeeg() && !verwacht.contains(partij.id()))
                    .ifPresent(partijen::remove);
        }
    }

    void andereZaakKlaar(Resultaat resultaat) {
        eis(WACHT_OP_ANDERE_ZAAK);
        stelVoor(resultaat);
    }

    /** The other case ended before anybody spoke to the neighbour who brought this one: it goes on by itself. */
    void andereZaakGestopt() {
        eis(WACHT_OP_ANDERE_ZAAK);
        samenMet = null;
        naar(INTAKE);
    }

    /** {@link Status#isUitgepraat} */
    public boolean isUitgepraat() {
        return status.isUitgepraat();
    }

    /** He knows what is kept about him. */
    public boolean isTweedeBuurIngelicht() {
        return tweedeBuur().filter(partij -> partij.ingelichtOp() != null).isPresent();
    }

    void eindig(Resultaat resultaat, Instant op) {
        afloop.eindigtMet(resultaat, op);
        wachtTot = null;
        if (isTerugkoppelingNodig()) {
            naar(TERUGKOPPELEN);
        } else {
            naar(AFGESLOTEN);
            sluit(op);
        }
    }

    void sluit(Instant op) {
        afloop.gesloten(op);
        paarIsKlaar(op);
    }

    private void paarIsKlaar(Instant op) {
        toewijzingen.stream()
                .filter(Toewijzing::loopt)
                .forEach(toewijzing -> toewijzing.eindig(op, Toewijzingseinde.ZAAK_DICHT));
    }

    private Stapuitkomst stelVoor(Resultaat resultaat, Stapuitkomst uitkomst) {
        stelVoor(resultaat);
        return uitkomst;
    }

    void stelVoor(Resultaat resultaat) {
        naar(AFSLUITEN);
        afloop.stelVoor(resultaat);
    }

    /** Only a verwijzer can be told something, and only when the first neighbour agreed; not of a case that was there twice: the other owes that. */
    public boolean isTerugkoppelingNodig() {
        return !isDubbel() && aanleiding.verwijzer().isDerde() && eersteBuur().vindtGoed(Doel.TERUGKOPPELEN);
    }

    /** What the law asks is done as long as somebody can be recognised in it. */
    void eisNietGewist() {
        if (gewistOp != null) {
            throw nietNu();
        }
    }

    /** After closing nothing is added but what the law asks. */
    public void eisOpen() {
        if (!status.isOpen()) {
            throw nietNu();
        }
    }

    /**
     * Whether this neighbour may hear of us: whoever asked for help always, the others from the last yes of the first neighbour on.
     * That the other knew already, as the verwijzer said at the start ({@link #buurWeet}), is no such yes: the verwijzer
     * cannot give it for the first neighbour.
     */
    public boolean magBenaderen(Partij partij) {
        return partij.rol() == Rolpartij.EERSTE_BUUR || magAnderenBenaderen();
    }

    /**
     * The other neighbours may hear of us; promised to whoever asks for help, and asked by talks, their messages, letters and the
     * questions afterwards.
     */
    public boolean magAnderenBenaderen() {
        return eersteBuur().vindtGoed(Doel.TWEEDE_BUUR_BENADEREN);
    }

    /** No talk is planned or moved when the case has its result. */
    public void eisNogTePraten() {
        if (isUitgepraat()) {
            throw nietNu();
        }
    }

    /** @throws NotFound when this neighbour is not in this case */
    public Partij partij(long partijId) {
        return partijen.stream()
                .filter(partij -> partij.id() == partijId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    void mijlpaal(Mijlpaal gehaald) {
        Set<Mijlpaal> nieuw = mijlpalen();
        nieuw.add(gehaald);
        mijlpalen = CodeSet.write(nieuw);
    }

    private Stapuitkomst naar(Status volgende, Stapuitkomst uitkomst) {
        naar(volgende);
        return uitkomst;
    }

    void naar(Status volgende) {
        if (!status.magNaar(volgende)) {
            throw nietNu();
        }
        status = volgende;
    }

    /** Before anything changes: a refusal leaves the case as it was. One in de wacht stands still: first on with it, then the step. */
    void eis(Status verwacht) {
        if (status != verwacht) {
            throw nietNu();
        }
        if (isInDeWacht()) {
            throw new RuleViolation("B10.2", "De zaak staat in de wacht. Laat hem eerst weer verder gaan.");
        }
    }

    /**
     * What is recorded has been, and not before the case was there.
     *
     * @throws RuleViolation B8.2 or B8.3 at the day
     */
    public void eisDag(LocalDate dag, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            throw new RuleViolation("B8.2", "op", "Dit is nog niet geweest. Vul de dag in waarop het was.");
        }
        LocalDate begin = LocalDate.ofInstant(aangemeldOp(), SharedClock.ZONE);
        if (dag.isBefore(begin)) {
            throw new RuleViolation(
                    "B8.3",
                    "op",
                    "Dat was voor de aanmelding van " + DutchDates.withYear(begin) + ". Kies een latere dag.");
        }
    }

    RuleViolation nietNu() {
        return new RuleViolation("B0.1", "Dit kan nu niet: de zaak staat op ‘" + status.woord() + "’.");
    }

    /** Who changed the case last; shown to a colleague who comes second. */
    void noteer(Instant op, String door) {
        gewijzigdOp = op;
        gewijzigdDoor = door;
    }

    void neemtAan(long medewerkerId, Instant op) {
        if (!status.isBijPaar()) {
            throw nietNu();
        }
        wie().onbeantwoord(medewerkerId).neemAan(op);
    }

    /**
     * Who did the step: whoever records it, or the mediator for whom a coördinator does.
     *
     * @throws RuleViolation B16.1 when it is not said for whom
     */
    public long doet(Ik ik, Rol rol, Long namens) {
        boolean zelf = rol != Rol.BEMIDDELAAR || paar().contains(ik.id());
        if (zelf && namens == null) {
            return ik.id();
        }
        if (zelf || namens == null || !paar().contains(namens)) {
            throw new RuleViolation("B16.1", "namens", "Kies namens wie van het paar je dit vastlegt.");
        }
        return namens;
    }

    /** Who does a step of it has taken it. */
    void werktMee(long medewerkerId, Instant op) {
        wie().lopend(medewerkerId).filter(een -> !een.isAangenomen()).ifPresent(een -> een.neemAan(op));
    }

    void slaatAf(long medewerkerId, Instant op) {
        wie().onbeantwoord(medewerkerId).eindig(op, Toewijzingseinde.AFGESLAGEN);
    }

    /** He or she knows one of the neighbours: also after a yes, which came before the names, and before the other neighbour was known. */
    void kentPartij(long medewerkerId, Instant op) {
        if (!status.isBijPaar()) {
            wie().onbeantwoord(medewerkerId);
        }
        wie().terugTeGeven(medewerkerId).eindig(op, Toewijzingseinde.AFGESLAGEN);
    }

    /** @param weg who leaves; null when there is an empty place */
    void vervangt(Long weg, long nieuw, Instant op) {
        eisOpen();
        if (!status.isBijPaar()) {
            throw nietNu();
        }
        wie().maakPlaats(weg, nieuw, op);
        toewijzingen.add(new Toewijzing(this, nieuw, op));
    }

    /** Somebody leaves the organisation: whatever the step, he or she is not on this case any more. */
    void verliest(long weg, Instant op) {
        wie().lopend(weg).orElseThrow(NotFound::new).eindig(op, Toewijzingseinde.VERVANGEN);
    }

    private Paar wie() {
        return new Paar(toewijzingen);
    }

    /** The pair of this moment; empty before and after. */
    public List<Long> paar() {
        return wie().ids();
    }

    /** Since when he or she is on the pair of this moment. */
    Optional<Instant> opPaarSinds(long medewerkerId) {
        return wie().lopend(medewerkerId).map(Toewijzing::van);
    }

    /** Who is on the case now, with the answer to it. */
    public List<Toewijzing> lopend() {
        return wie().lopend();
    }

    /** Of a case that ended: of these, who did it until then. */
    List<Toewijzing> deden(Set<Long> wie) {
        return wie().totHetEinde(wie);
    }

    /** Somebody of the pair of this moment, who said yes. */
    public boolean doet(long medewerkerId) {
        return wie().lopend(medewerkerId).filter(Toewijzing::isAangenomen).isPresent();
    }

    /** Both said yes. */
    boolean isHeelAangenomen() {
        return wie().isHeelAangenomen();
    }

    public boolean isOoitToegewezen() {
        return !toewijzingen.isEmpty();
    }

    public Partij eersteBuur() {
        return partijen.get(0);
    }

    public Optional<Partij> tweedeBuur() {
        return partijen.stream()
                .filter(partij -> partij.rol() == Rolpartij.TWEEDE_BUUR)
                .findFirst();
    }

    /** Made when nothing was known of him yet. */
    private Partij tweedeBuurOfNieuw(Instant op) {
        return tweedeBuur().orElseGet(() -> {
            Partijgegevens leeg = new Partijgegevens(null, null, null, null, Partijgegevens.TAAL_ONBEKEND, null);
            Partij partij = new Partij(this, Rolpartij.TWEEDE_BUUR, leeg, op);
            partijen.add(partij);
            return partij;
        });
    }

    /** One of the neighbours is reached there. */
    public boolean isAdresVanBuur(String email) {
        return email != null && partijen.stream().map(Partij::email).anyMatch(email::equalsIgnoreCase);
    }

    public List<Partij> partijen() {
        return List.copyOf(partijen);
    }

    public Long id() {
        return id;
    }

    public String nummer() {
        return nummer;
    }

    public Status status() {
        return status;
    }

    public Instant aangemeldOp() {
        return aanleiding.aangemeldOp();
    }

    public Kanaal kanaal() {
        return aanleiding.kanaal();
    }

    public Verwijzer verwijzer() {
        return aanleiding.verwijzer();
    }

    public Aard hoofdaard() {
        return aanleiding.hoofdaard();
    }

    /** What it is about, as the organisation called that when somebody chose it. */
    public Codewoord aardwoord() {
        return aanleiding.aardwoord();
    }

    /** Who brought it, as the organisation called that when the case came in. */
    public String verwijzerwoord() {
        return aanleiding.verwijzerwoord().woord();
    }

    /** Whether the other neighbour knew that we were asked, as whoever brought the case said; null when it was not asked. */
    public Buurweet buurWeet() {
        return aanleiding.buurWeet();
    }

    public Set<Aard> aarden() {
        return aanleiding.aarden();
    }

    public String buurtCode() {
        return buurtCode;
    }

    public Adresbron adresbron() {
        return adresbron;
    }

    public Weging weging() {
        return weging;
    }

    public Wacht wacht() {
        return wacht;
    }

    public boolean isInDeWacht() {
        return wacht.isBezig();
    }

    public Afloop afloop() {
        return afloop;
    }

    public Set<Mijlpaal> mijlpalen() {
        return CodeSet.read(Mijlpaal.class, mijlpalen);
    }

    String mijlpalenAlsTekst() {
        return mijlpalen;
    }

    /** Times the second neighbour was not reached. */
    public int pogingen() {
        return pogingen;
    }

    public int nazorgPogingen() {
        return afloop.nazorgPogingen();
    }

    /** The date the case waits for; null when it waits for a person. */
    public LocalDate wachtTot() {
        return wachtTot;
    }

    /** Times the case was opened again. */
    public int keerHeropend() {
        return heropend;
    }

    /** Id of the case that this one is treated with, or of which it is a double. */
    public Optional<Long> samenMet() {
        return Optional.ofNullable(samenMet);
    }

    public Instant gewijzigdOp() {
        return gewijzigdOp;
    }

    public String gewijzigdDoor() {
        return gewijzigdDoor;
    }

    public int versie() {
        return versie;
    }
}
