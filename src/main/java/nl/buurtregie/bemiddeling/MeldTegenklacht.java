package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Kanaal;
import nl.buurtregie.bemiddeling.begrip.Koppelsoort;
import nl.buurtregie.bemiddeling.begrip.Verwijzer;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.MailAddress;

/**
 * The complaint of the second neighbour becomes a case of his own, linked to the first; nothing of the first goes along but to
 * whom it is closed: the new one tells who it is about as well.
 */
@ApplicationScoped
class MeldTegenklacht {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Koppelingen koppelingen;

    @Inject
    private MeldAan meldAan;

    @Inject
    private Dossierschrift schrift;

    @Inject
    private Terugwegen terugwegen;

    @Inject
    private Clock clock;

    void bij(Ik ik, String nummer, Tegenklacht klacht) {
        Bemiddeling zaak = bemiddelingen.get(ik, nummer);
        Partij tweede = zaak.tweedeBuur().orElseThrow(zaak::nietNu);
        String tegen = meldAan.meldAan(
                ik,
                new Aanmelding(
                        UUID.randomUUID(),
                        Kanaal.DOORVERWIJZING,
                        Verwijzer.ZELFMELDER,
                        klacht.aard().aard(),
                        Set.of(),
                        zaak.buurtCode(),
                        melder(klacht, tweede),
                        null,
                        true,
                        false,
                        null,
                        true,
                        klacht.aard(),
                        null,
                        null));
        Bemiddeling nieuw = bemiddelingen.getVoorProces(tegen);
        koppelingen.add(new Koppeling(zaak.id(), nieuw.id(), Koppelsoort.TEGENMELDING, clock.instant(), ik.naam()));
        terugwegen.laatste(zaak).ifPresent(weg -> weg.gaf(tegen));
        schrift.vermeld(zaak, ik, Handeling.KOPPELING, "zaak " + tegen);
        schrift.vermeld(nieuw, ik, Handeling.KOPPELING, "zaak " + nummer);
        schermAfZoals(zaak, nieuw, ik);
    }

    private void schermAfZoals(Bemiddeling zaak, Bemiddeling nieuw, Ik ik) {
        if (zaak.isAfgeschermd()) {
            nieuw.schermAf(zaak.genoemd(), zaak.afgeschermdOmdat(), ik, clock.instant());
            schrift.vermeld(nieuw, ik, Handeling.AFGESCHERMD, null);
        }
    }

    private static Partijgegevens melder(Tegenklacht klacht, Partij tweede) {
        return new Partijgegevens(
                klacht.naam(),
                klacht.telefoon(),
                Optional.ofNullable(tweede.email())
                        .filter(MailAddress::isPossible) // no form here asks for another one
                        .orElse(null),
                tweede.adres().orElse(null),
                tweede.taal(),
                tweede.woonsituatie().orElse(null));
    }
}
