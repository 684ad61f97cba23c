package nl.buurtregie.server.inside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.buurtregie.bemiddeling.Aanmelding;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.Intake;
import nl.buurtregie.bemiddeling.Partijgegevens;
import nl.buurtregie.bemiddeling.Stap;
import nl.buurtregie.bemiddeling.begrip.Aard;
import nl.buurtregie.bemiddeling.begrip.Afspraken;
import nl.buurtregie.bemiddeling.begrip.Bemiddelgesprek;
import nl.buurtregie.bemiddeling.begrip.Besluit;
import nl.buurtregie.bemiddeling.begrip.EersteBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.NazorgUitkomst;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.bemiddeling.begrip.Resultaat;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.TweedeBuurZegt;
import nl.buurtregie.bemiddeling.begrip.Uitkomst;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.bemiddeling.begrip.Vorm;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;

/** Takes a case along the main road, one act at a time, inside the server. */
@ApplicationScoped
public class Hoofdweg {

    /** Every case at an address of its own: who did one case there does no other. */
    private static final AtomicInteger HUIS = new AtomicInteger(20_000);

    @Inject
    private Handelingen doe;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    public Ik ik(String gebruikersnaam) {
        return medewerkers.find(gebruikersnaam).map(Medewerker::ik).orElseThrow();
    }

    public Bemiddeling zaak(String nummer) {
        return bemiddelingen.get(ik("coordinator"), nummer);
    }

    public String meldAan() {
        Adres adres = new Adres("Windroosweg", "9799ZZ", HUIS.incrementAndGet(), null);
        Partijgegevens buur =
                new Partijgegevens("Mevr. T. Proefpersoon", "06 00112233", null, adres, "Nederlands", null);
        return doe.meldAan.meldAan(
                ik("coordinator"),
                new Aanmelding(
                        UUID.randomUUID(),
                        Kanaal.DOORVERWIJZING,
                        Verwijzer.POLITIE,
                        Aard.GELUID_PERSONEN,
                        Set.of(),
                        "BU00140000",
                        buur,
                        null,
                        true,
                        true,
                        "Bel na 18.00 uur."));
    }

    /** Does whatever the case waits for, with the outcome that leads on. */
    public void volgende(String nummer) {
        Bemiddeling zaak = zaak(nummer);
        Stap stap = new Stap(nummer, zaak.versie(), null);
        Ik coordinator = ik("coordinator");
        Ik bemiddelaar = ik("bemiddelaar");
        LocalDate vandaag = LocalDate.now(clock);
        switch (zaak.status()) {
            case INTAKE ->
                doe.voerIntake.voer(coordinator, stap, new Intake(Besluit.GESCHIKT, Set.of(), Set.of(), null, null));
            case WACHTLIJST -> wijsToe(coordinator, stap, List.of(bemiddelaar, ik("bemiddelaar2")));
            case GESPREK_EERSTE_BUUR -> doe.eersteGesprek.legVast(bemiddelaar, stap, EersteBuurZegt.GAAT_DOOR);
            case CONTACT_TWEEDE_BUUR -> doe.contact.legVast(bemiddelaar, stap, TweedeBuurZegt.DOET_MEE, true);
            case BEMIDDELEN ->
                doe.bemiddeling.legVast(
                        bemiddelaar,
                        stap,
                        new Bemiddelgesprek(Vorm.GESPREK, Uitkomst.AFSPRAKEN, Afspraken.MONDELING, vandaag));
            case NAZORG -> doe.nazorg.legVast(bemiddelaar, stap, NazorgUitkomst.OPGELOST);
            case AFSLUITEN -> doe.sluitAf.sluitAf(coordinator, stap, Resultaat.OPGELOST);
            case TERUGKOPPELEN -> doe.koppelTerug.koppelTerug(coordinator, stap, true);
            default -> throw new IllegalStateException(zaak.status().name());
        }
    }

    /** Both are asked, and say yes: until then they see nothing. */
    private void wijsToe(Ik coordinator, Stap stap, List<Ik> paar) {
        doe.wijsToe.wijsToe(coordinator, stap, paar.stream().map(Ik::id).toList());
        for (Ik wie : paar) {
            Stap nu = new Stap(stap.nummer(), zaak(stap.nummer()).versie(), null);
            doe.beantwoord.namens(coordinator, nu, wie.id(), Paarantwoord.JA);
        }
    }

    /** The step is done whole, and then something else in the same transaction fails. */
    @Transactional
    public void volgendeEnDaarnaFout(String nummer) {
        volgende(nummer);
        throw new IllegalStateException("daarna");
    }

    public void trekIn(String nummer) {
        Bemiddeling zaak = zaak(nummer);
        doe.trekIn.trekIn(ik("coordinator"), new Stap(nummer, zaak.versie(), null));
    }

    /** A new case, taken to this step. */
    public String naar(Status status) {
        String nummer = meldAan();
        while (zaak(nummer).status() != status) {
            volgende(nummer);
        }
        return nummer;
    }
}
