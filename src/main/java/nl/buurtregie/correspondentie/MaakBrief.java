package nl.buurtregie.correspondentie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Bemiddelingen;
import nl.buurtregie.bemiddeling.NoteerBrief;
import nl.buurtregie.bemiddeling.Partij;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Bericht;
import nl.buurtregie.post.Postkamer;

/** Somebody makes a letter: kept with the case, in its history, and on its way when it goes by e-mail. */
@ApplicationScoped
@Transactional
public class MaakBrief {

    @Inject
    private Bemiddelingen bemiddelingen;

    @Inject
    private Brieven brieven;

    @Inject
    private Briefkeuring keuring;

    @Inject
    private Postkamer postkamer;

    @Inject
    private NoteerBrief noteerBrief;

    @Inject
    private Clock clock;

    /** @return the letter; sent twice with the same key it is one letter */
    public Brief maak(Ik ik, Briefverzoek verzoek) {
        Bemiddeling zaak = bemiddelingen.get(ik, verzoek.nummer());
        Optional<Brief> eerder = brieven.find(verzoek.sleutel()).filter(brief -> brief.bemiddelingId() == zaak.id());
        if (eerder.isPresent()) {
            return eerder.get();
        }
        Briefopsteller.Concept concept = keuring.gekeurd(ik, zaak, verzoek);
        Brief brief = new Brief(verzoek, zaak.id(), concept);
        brief.gemaakt(clock.instant(), ik.naam(), ik.id());
        if (verzoek.kanaal() == Briefkanaal.EMAIL) {
            brief.opDePost(postkamer.verstuur(Bericht.overZaak(
                    verzoek.soort().woord(),
                    zaak.nummer(),
                    email(ik, zaak, verzoek),
                    Brieftekst.plat(concept.tekst()))));
        }
        brieven.add(brief);
        noteer(ik, zaak, verzoek);
        return brief;
    }

    private void noteer(Ik ik, Bemiddeling zaak, Briefverzoek verzoek) {
        String wat = verzoek.soort().woord() + ", " + naar(verzoek);
        noteerBrief.noteer(ik, zaak.nummer(), wat);
    }

    private static String naar(Briefverzoek verzoek) {
        return verzoek.kanaal().woord() + " aan de " + verzoek.aan().woord();
    }

    private static String email(Ik ik, Bemiddeling zaak, Briefverzoek verzoek) {
        if (!ik.is(Rol.COORDINATOR)) {
            throw new RuleViolation("C2.1", "Versturen per e-mail doet de coördinator. Maak een PDF om te printen.");
        }
        boolean verwijzer = verzoek.aan().isVerwijzer();
        String adres = verwijzer
                ? verzoek.email()
                : verzoek.aan().partij(zaak).map(Partij::email).orElse(null);
        if (adres == null) {
            String waar = verwijzer
                    ? "Vul het e-mailadres van de verwijzer in, of maak een PDF om te printen."
                    : "Van deze buur is geen e-mailadres bekend. Maak een PDF om te printen.";
            throw new RuleViolation("C2.5", verwijzer ? "email" : "", waar);
        }
        return adres;
    }
}
