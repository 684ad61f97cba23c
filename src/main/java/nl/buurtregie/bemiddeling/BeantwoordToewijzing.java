package nl.buurtregie.bemiddeling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import nl.buurtregie.bemiddeling.begrip.Handeling;
import nl.buurtregie.bemiddeling.begrip.Paarantwoord;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Medewerker;
import nl.buurtregie.medewerker.Medewerkers;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** A mediator takes the case or does not. Before the yes, and after a no, he or she sees nothing of it. */
@ApplicationScoped
@Transactional
public class BeantwoordToewijzing {

    @Inject
    private Vastleggen vastleggen;

    @Inject
    private Paarvragen vragen;

    @Inject
    private Kandidaten kandidaten;

    @Inject
    private Paarvraagpost post;

    @Inject
    private Medewerkers medewerkers;

    @Inject
    private Clock clock;

    /**
     * On the own page. A second yes of the same person changes nothing.
     *
     * @return the number of the case
     */
    public String antwoord(Ik ik, long vraag, Paarantwoord antwoord) {
        Toewijzing gevraagd = vragen.get(ik, vraag);
        eis(gevraagd, EnumSet.of(Vraagstand.OPEN, Vraagstand.VERLOPEN, Vraagstand.AANGENOMEN));
        if (antwoord != Paarantwoord.JA || !gevraagd.isAangenomen()) {
            leg(ik, null, gevraagd, antwoord, null);
        }
        return gevraagd.bemiddeling().nummer();
    }

    /** With the link of a mail, that nobody has but who was asked; it logs nobody in. */
    public void perLink(String geheim, Paarantwoord antwoord) {
        Toewijzing gevraagd = vragen.find(geheim).orElseThrow(NotFound::new);
        eis(gevraagd, EnumSet.of(Vraagstand.OPEN));
        Ik wie = medewerkers.get(gevraagd.medewerkerId()).ik();
        leg(new Ik(wie.id(), wie.naam(), Set.of(Rol.BEMIDDELAAR)), null, gevraagd, antwoord, null);
    }

    /** Where it stands for whoever was asked: nobody answers who does not mediate any more, or of a case that is only kept. */
    public Vraagstand stand(Toewijzing gevraagd) {
        Vraagstand stand = gevraagd.stand(clock.instant());
        if (stand != Vraagstand.OPEN && stand != Vraagstand.VERLOPEN) {
            return stand;
        }
        if (!medewerkers.get(gevraagd.medewerkerId()).werktAls(Rol.BEMIDDELAAR)) {
            return Vraagstand.GEEN_BEMIDDELAAR;
        }
        return vragen.isStil(gevraagd) ? Vraagstand.STIL : stand;
    }

    /** Told to the coördinator, who may find the case. */
    public void namens(Ik coordinator, Stap stap, long wie, Paarantwoord antwoord) {
        Bemiddeling zaak = vastleggen.openen(coordinator, stap);
        Toewijzing gevraagd = zaak.lopend().stream()
                .filter(een -> een.medewerkerId() == wie)
                .findFirst()
                .orElseThrow(NotFound::new);
        leg(
                coordinator,
                stap.notitie(),
                gevraagd,
                antwoord,
                "namens " + medewerkers.get(wie).naam());
    }

    /** Sees the names, and knows one of them. */
    public void kentPartij(Ik ik, Stap stap) {
        vastleggen.wissel(
                vastleggen.openen(ik, stap), ik, stap, Handeling.AFGESLAGEN, open -> kent(open, ik.id()), null);
    }

    private void leg(Ik ik, String notitie, Toewijzing gevraagd, Paarantwoord antwoord, String uitleg) {
        long wie = gevraagd.medewerkerId();
        Bemiddeling zaak = gevraagd.bemiddeling();
        Stap stap = new Stap(zaak.nummer(), zaak.versie(), notitie);
        if (antwoord == Paarantwoord.JA) {
            eisBemiddelaar(wie);
            vastleggen.antwoord(
                    zaak, ik, stap, Handeling.AANGENOMEN, open -> open.neemtAan(wie, clock.instant()), uitleg);
            return;
        }
        Consumer<Bemiddeling> nee = antwoord == Paarantwoord.KEN_PARTIJ
                ? open -> kent(open, wie)
                : open -> open.slaatAf(wie, clock.instant());
        vastleggen.wissel(zaak, ik, stap, Handeling.AFGESLAGEN, nee, uitleg);
        post.bedank(gevraagd);
    }

    private void kent(Bemiddeling zaak, long wie) {
        zaak.kentPartij(wie, clock.instant());
        kandidaten.kentPartij(wie, zaak);
    }

    /** Also when a coördinator says it for somebody. */
    private void eisBemiddelaar(long wie) {
        Medewerker gevraagd = medewerkers.get(wie);
        if (!gevraagd.werktAls(Rol.BEMIDDELAAR)) {
            throw new RuleViolation("B4.14", gevraagd.naam() + " is nu geen bemiddelaar. Vraag iemand anders.");
        }
    }

    private void eis(Toewijzing gevraagd, Set<Vraagstand> mag) {
        Vraagstand stand = stand(gevraagd);
        if (!mag.contains(stand)) {
            throw stand.weigering();
        }
    }
}
