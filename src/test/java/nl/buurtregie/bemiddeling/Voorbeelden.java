package nl.buurtregie.bemiddeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Cases by intent. Each came where it is through the methods that the program uses too. */
final class Voorbeelden {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);
    static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    static final List<Long> PAAR = List.of(11L, 12L);
    static final int POGINGEN = 3;

    private Voorbeelden() {}

    static Adres adres() {
        return new Adres("Windroosweg", "9799 ZX", 7, null);
    }

    static Partijgegevens melder() {
        return new Partijgegevens("Mevr. P. Zandloper", "0600112233", null, adres(), "Nederlands", Woonsituatie.KOOP);
    }

    static Partijgegevens anderebuur() {
        Adres adres = new Adres("Windroosweg", "9799 ZX", 9, "a");
        return new Partijgegevens("Dhr. Q. Korenblom", null, null, adres, "Nederlands", null);
    }

    static Aanmelding aanmelding() {
        return aanmelding(Verwijzer.ZELFMELDER, false);
    }

    static Aanmelding aanmelding(Verwijzer verwijzer, boolean magTerugkoppelen) {
        return aanmelding(verwijzer, magTerugkoppelen, anderebuur());
    }

    static Aanmelding aanmelding(Verwijzer verwijzer, boolean magTerugkoppelen, Partijgegevens tweedeBuur) {
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
    static Aanmelding aanmelding(int verderop) {
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

    static Bemiddeling zaak(Aanmelding aanmelding) {
        return new Bemiddeling("2026-0361", aanmelding, 7L, NU, "Marjan Visser");
    }

    static Bemiddeling aangemeld() {
        return zaak(aanmelding());
    }

    static Bemiddeling aangemeldDoorPolitie(boolean magTerugkoppelen) {
        return zaak(aanmelding(Verwijzer.POLITIE, magTerugkoppelen));
    }

    static Intake geschikt() {
        return new Intake(Besluit.GESCHIKT, Set.of(), Set.of(), null, null);
    }

    static Intake adviesWasGenoeg() {
        return new Intake(Besluit.ADVIES, Set.of(), Set.of(), null, null);
    }

    static Bemiddelgesprek afsprakenGemaakt() {
        return new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.MONDELING, VANDAAG);
    }

    static Bemiddelgesprek nogEenGesprek() {
        return new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.NOG_EEN_GESPREK, null, VANDAAG);
    }

    static Bemiddeling opDeWachtlijst() {
        return op(Status.WACHTLIJST);
    }

    static Bemiddeling bijDeEersteBuur() {
        return op(Status.GESPREK_EERSTE_BUUR);
    }

    static Bemiddeling inBedenktijd() {
        return op(Status.BEDENKTIJD);
    }

    static Bemiddeling bijDeTweedeBuur() {
        return op(Status.CONTACT_TWEEDE_BUUR);
    }

    static Bemiddeling inBemiddeling() {
        return op(Status.BEMIDDELEN);
    }

    static Bemiddeling inNazorg() {
        return op(Status.NAZORG);
    }

    static Bemiddeling afTeSluiten() {
        return op(Status.AFSLUITEN);
    }

    static Bemiddeling terugTeKoppelen() {
        return op(Status.TERUGKOPPELEN);
    }

    static Bemiddeling afgesloten() {
        return op(Status.AFGESLOTEN);
    }

    /** A case of the police that may hear the outcome, brought to this status by the shortest way. */
    static Bemiddeling op(Status status) {
        return breng(aangemeldDoorPolitie(true), status);
    }

    /** The same for a case that is still at its intake. */
    static Bemiddeling breng(Bemiddeling zaak, Status status) {
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

    static String eersteBuur(Bemiddeling zaak, EersteBuurZegt antwoord) {
        return zaak.eersteBuurZegt(antwoord, NU, "Ineke Wolters", VANDAAG.plusWeeks(1));
    }

    static String tweedeBuur(Bemiddeling zaak, TweedeBuurZegt antwoord) {
        return zaak.tweedeBuurZegt(antwoord, true, NU, POGINGEN);
    }

    static String nazorg(Bemiddeling zaak, NazorgUitkomst uitkomst) {
        return zaak.nazorgGedaan(uitkomst, VANDAAG.plusDays(3), POGINGEN);
    }
}
