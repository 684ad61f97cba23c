package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.bemiddeling.begrip.Status;
import nl.buurtregie.bemiddeling.begrip.Terugkoppeling;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.post.vanzelf.Berichtsoort;
import nl.buurtregie.post.vanzelf.Berichtveld;
import nl.buurtregie.post.vanzelf.Bestemming;
import nl.buurtregie.post.vanzelf.Vanzelf;
import nl.buurtregie.privacy.verzoek.Beperkingen;

/** Tells a verwijzer by mail how a case ended, and does the step with it: only that, and only with the consent of the neighbour. What was corrected is told once more. */
@ApplicationScoped
@Transactional
class VertelVerwijzer {

    /** Sees what every coördinator sees: a case that is closed to colleagues is told by hand. */
    private static final Ik VANZELF = new Ik(0, "Buurtregie", Set.of(Rol.COORDINATOR));

    /** After something was told and taken back: by mail, or by somebody who then found that it was a slip. */
    private static final String VERBETERING =
            "Hoorde u hierover eerder iets anders van ons? Dat klopte niet, dit is een verbetering. ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private KoppelTerug koppelTerug;

    @Inject
    private Vanzelf vanzelf;

    @Inject
    private Clock clock;

    /** Cases that ended before today: on the day itself somebody may find that it was a slip. */
    List<String> wacht() {
        Set<String> stil = beperkingen.nummers();
        return em.createQuery(
                        "select t.nummer from Taak t where t.status = :stap and t.stil = false and t.begin < :vandaag"
                                + " order by t.einde, t.id",
                        String.class)
                .setParameter("stap", Status.TERUGKOPPELEN)
                .setParameter("vandaag", LocalDate.now(clock))
                .getResultStream()
                .filter(nummer -> !stil.contains(nummer))
                .toList();
    }

    public void vertel(String nummer) {
        bemiddelingen
                .find(VANZELF, nummer)
                .filter(zaak -> !zaak.isAfgeschermd() && zaak.isTerugkoppelingNodig())
                .ifPresent(zaak -> bemiddelingen
                        .verwijzercontact(zaak)
                        .map(Verwijzercontact::email)
                        .ifPresent(email -> vertel(zaak, email)));
    }

    private void vertel(Bemiddeling zaak, String email) {
        Bestemming aan = Bestemming.mail(email);
        if (!vanzelf.bereikt(Berichtsoort.AFLOOP_VERWIJZER, aan)) {
            return;
        }
        List<Historieregel> verteld = bemiddelingen.verteldAanVerwijzer(zaak);
        boolean wistHet =
                verteld.stream().findFirst().filter(regel -> isZo(regel, zaak)).isPresent();
        if (!wistHet) {
            String keer = verteld.isEmpty() ? "" : "-" + verteld.size();
            vanzelf.stuur(
                    Berichtsoort.AFLOOP_VERWIJZER,
                    zaak.id() + "-" + zaak.keerHeropend() + keer,
                    zaak.nummer(),
                    aan,
                    Map.of(
                            Berichtveld.ZAAKNUMMER,
                            zaak.nummer(),
                            Berichtveld.AFLOOP,
                            (verteld.isEmpty() ? "" : VERBETERING)
                                    + zin(zaak.afloop().resultaat().terugkoppeling())));
        }
        koppelTerug.koppelTerug(
                VANZELF, new Stap(zaak.nummer(), zaak.versie(), null), wistHet ? ", dat wist de verwijzer al" : "");
    }

    /** He got a mail that says what is so now. */
    private static boolean isZo(Historieregel regel, Bemiddeling zaak) {
        return regel.door().equals(VANZELF.naam())
                && regel.toelichting() != null
                && regel.toelichting()
                        .startsWith(zaak.afloop().resultaat().terugkoppeling().woord());
    }

    private static String zin(Terugkoppeling terugkoppeling) {
        return switch (terugkoppeling) {
            case MET_GOED_GEVOLG, ZONDER_GEVOLG -> "Wij sloten hem af " + terugkoppeling.woord();
            case NIET_IN_BEHANDELING -> "Wij namen hem niet in behandeling";
        };
    }
}
