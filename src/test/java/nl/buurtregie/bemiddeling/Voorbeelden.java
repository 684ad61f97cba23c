package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Stapuitkomst;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.bemiddeling.begrip.Woonsituatie;

/** Cases by intent. Each came where it is through the methods that the program uses too. */
public final class Voorbeelden {

    public static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    public static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    public static final List<Long> PAAR = List.of(11L, 12L);
    public static final int POGINGEN = 3;

    private Voorbeelden() {}

    public static Adres adres() {
        return new Adres("Windroosweg", "9799 ZX", 7, null);
    }

    public static Partijgegevens melder() {
        return new Partijgegevens("Mevr. P. Zandloper", "0600112233", null, adres(), "Nederlands", Woonsituatie.KOOP);
    }

    public static Partijgegevens anderebuur() {
        Adres adres = new Adres("Windroosweg", "9799 ZX", 9, "a");
        return new Partijgegevens("Dhr. Q. Korenblom", null, null, adres, "Nederlands", null);
    }

    public static Aanmelding aanmelding() {
        return aanmelding(Verwijzer.ZELFMELDER, false);
    }

    public static Aanmelding aanmelding(Verwijzer verwijzer, boolean magTerugkoppelen) {
        return aanmelding(verwijzer, magTerugkoppelen, anderebuur());
    }

    public static Aanmelding aanmelding(Verwijzer verwijzer, boolean magTerugkoppelen, Partijgegevens tweedeBuur) {
        return new Aanmelding(
                UUID.randomUUID(),
                Kanaal.TELEFOON,
                verwijzer,
                Aard.GELUID_PERSONEN,
                Set.of(),
                "BU00140000",
                melder(),
                tweedeBuur,
                verwijzer.isDerde(),
                magTerugkoppelen,
                null);
    }

    /** The same complaint of other people, so many house numbers on. */
    public static Aanmelding aanmelding(int verderop) {
        return new Aanmelding(
                UUID.randomUUID(),
                Kanaal.TELEFOON,
                Verwijzer.POLITIE,
                Aard.GELUID_PERSONEN,
                Set.of(),
                "BU00140000",
                verhuisd(melder(), verderop),
                verhuisd(anderebuur(), verderop),
                true,
                true,
                null);
    }

    private static Partijgegevens verhuisd(Partijgegevens wie, int verderop) {
        Adres adres = wie.adres();
        return new Partijgegevens(
                wie.naam(),
                wie.telefoon(),
                wie.email(),
                new Adres(adres.straat(), adres.postcode(), adres.huisnummer() + verderop, adres.toevoeging()),
                wie.taal(),
                wie.woonsituatie());
    }

    public static Bemiddeling zaak(Aanmelding aanmelding) {
        return new Bemiddeling("2026-0361", aanmelding, 7L, NU, "Marjan Visser");
    }

    public static Bemiddeling aangemeld() {
        return zaak(aanmelding());
    }

    public static Bemiddeling aangemeldDoorPolitie(boolean magTerugkoppelen) {
        return zaak(aanmelding(Verwijzer.POLITIE, magTerugkoppelen));
    }

    public static Intake geschikt() {
        return new Intake(Besluit.GESCHIKT, Set.of(), Set.of(), null, null);
    }

    public static Intake adviesWasGenoeg() {
        return new Intake(Besluit.ADVIES, Set.of(), Set.of(), null, null);
    }

    public static Bemiddelgesprek afsprakenGemaakt() {
        return new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.MONDELING, VANDAAG);
    }

    public static Bemiddelgesprek nogEenGesprek() {
        return new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.NOG_EEN_GESPREK, null, VANDAAG);
    }

    public static Bemiddeling opDeWachtlijst() {
        return op(Status.WACHTLIJST);
    }

    public static Bemiddeling bijDeEersteBuur() {
        return op(Status.GESPREK_EERSTE_BUUR);
    }

    public static Bemiddeling inBedenktijd() {
        return op(Status.BEDENKTIJD);
    }

    public static Bemiddeling bijDeTweedeBuur() {
        return op(Status.CONTACT_TWEEDE_BUUR);
    }

    public static Bemiddeling inBemiddeling() {
        return op(Status.BEMIDDELEN);
    }

    public static Bemiddeling inNazorg() {
        return op(Status.NAZORG);
    }

    public static Bemiddeling afTeSluiten() {
        return op(Status.AFSLUITEN);
    }

    public static Bemiddeling terugTeKoppelen() {
        return op(Status.TERUGKOPPELEN);
    }

    public static Bemiddeling afgesloten() {
        return op(Status.AFGESLOTEN);
    }

    /** A case of the police that may hear the outcome, brought to this status by the shortest way. */
    public static Bemiddeling op(Status status) {
        return breng(aangemeldDoorPolitie(true), status);
    }

    /** The same for a case that is still at its intake. */
    public static Bemiddeling breng(Bemiddeling zaak, Status status) {
        switch (status) {
            case INTAKE -> {}
            case WACHTLIJST -> zaak.intakeGedaan(geschikt(), NU);
            case GESPREK_EERSTE_BUUR -> breng(zaak, Status.WACHTLIJST).toegewezenAan(PAAR, NU);
            case BEDENKTIJD -> eersteBuur(breng(zaak, Status.GESPREK_EERSTE_BUUR), EersteBuurZegt.DENKT_NA);
            case CONTACT_TWEEDE_BUUR -> eersteBuur(breng(zaak, Status.GESPREK_EERSTE_BUUR), EersteBuurZegt.GAAT_DOOR);
            case COACHEN -> tweedeBuur(breng(zaak, Status.CONTACT_TWEEDE_BUUR), TweedeBuurZegt.WEIGERT_COACHING);
            case WACHT_OP_ANDERE_ZAAK -> zaak.gaatSamen(geschikt(), aangemeld());
            case BEMIDDELEN ->
                breng(zaak, Status.CONTACT_TWEEDE_BUUR).tweedeBuurZegt(TweedeBuurZegt.DOET_MEE, true, NU, POGINGEN);
            case WACHT_OP_NAZORG -> breng(zaak, Status.BEMIDDELEN).bemiddeld(afsprakenGemaakt(), VANDAAG.plusWeeks(6));
            case NAZORG -> breng(zaak, Status.WACHT_OP_NAZORG).weerAanDeBeurt(Status.NAZORG);
            case AFSLUITEN -> nazorg(breng(zaak, Status.NAZORG), NazorgUitkomst.VERBETERD);
            case TERUGKOPPELEN -> breng(zaak, Status.AFSLUITEN).afgesloten(Resultaat.VERBETERD, NU);
            case AFGESLOTEN -> breng(zaak, Status.TERUGKOPPELEN).teruggekoppeld(NU);
        }
        if (zaak.status() != status) {
            throw new AssertionError(zaak.status() + " in plaats van " + status);
        }
        return zaak;
    }

    public static Stapuitkomst eersteBuur(Bemiddeling zaak, EersteBuurZegt antwoord) {
        return zaak.eersteBuurZegt(antwoord, NU, "Ineke Wolters", VANDAAG.plusWeeks(1));
    }

    public static Stapuitkomst tweedeBuur(Bemiddeling zaak, TweedeBuurZegt antwoord) {
        return zaak.tweedeBuurZegt(antwoord, true, NU, POGINGEN);
    }

    public static Stapuitkomst nazorg(Bemiddeling zaak, NazorgUitkomst uitkomst) {
        return zaak.nazorgGedaan(uitkomst, VANDAAG.plusDays(3), POGINGEN);
    }
}
