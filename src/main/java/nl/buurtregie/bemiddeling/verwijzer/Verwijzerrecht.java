package nl.buurtregie.bemiddeling.verwijzer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.bemiddeling.Verwijspersoon;
import nl.buurtregie.bemiddeling.VerwijzerOpVerzoek;
import nl.buurtregie.bemiddeling.Verwijzercontact;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.privacy.verzoek.Beperkingen;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Uitvoering;

/** What was decided about the data of a verwijzer. The cases stay: they are of the neighbours. */
@ApplicationScoped
@Transactional
class Verwijzerrecht implements Uitvoering {

    private static final String NAAM = "verwijzernaam";
    private static final String ORGANISATIE = "organisatie";
    private static final String MAIL = "verwijzermail";
    private static final String TELEFOON = "verwijzertelefoon";

    @Inject
    private Verwezen verwezen;

    @Inject
    private VerwijzerOpVerzoek opVerzoek;

    @Inject
    private Beperkingen beperkingen;

    @Inject
    private Verwijzerwisser wisser;

    @Override
    public Betrokkene.Soort soort() {
        return Betrokkene.Soort.VERWIJZER;
    }

    @Override
    public List<Veld> velden(Betrokkene wie) {
        return gegevens(wie)
                .map(nu -> List.of(
                        veld(NAAM, "Naam", nu.naam()),
                        veld(ORGANISATIE, "Organisatie", nu.organisatie()),
                        veld(MAIL, "E-mailadres", nu.email()),
                        veld(TELEFOON, "Telefoonnummer", nu.telefoon())))
                .orElse(List.of());
    }

    private static Veld veld(String code, String label, String waarde) {
        return new Veld(code, label, waarde == null ? "" : waarde);
    }

    /** As he or she stands in the book; else on the case. */
    private Optional<Verwijzercontact.Gegevens> gegevens(Betrokkene wie) {
        return verwezen.persoon(wie)
                .map(Verwijspersoon::gegevens)
                .or(() -> verwezen.contacten(wie).stream().findFirst().map(Verwijzercontact::gegevens));
    }

    @Override
    public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
        String email = woord(nieuw, MAIL, MailAddress.LONGEST);
        if (email != null && !MailAddress.isPossible(email)) {
            throw new RuleViolation("P5.8", MAIL, "Vul een e-mailadres in zoals naam@voorbeeld.nl.");
        }
        Verwijzercontact.Gegevens dan = new Verwijzercontact.Gegevens(
                woord(nieuw, NAAM, 80), woord(nieuw, ORGANISATIE, 80), email, woord(nieuw, TELEFOON, 20));
        List<Verwijzercontact> op = verwezen.contacten(wie);
        verwezen.persoon(wie)
                .ifPresentOrElse(
                        persoon -> opVerzoek.verbeter(ik, persoon, op, dan),
                        () -> opVerzoek.verbeter(ik, op.stream().findFirst().orElseThrow(NotFound::new), dan));
    }

    private static String woord(Map<String, String> nieuw, String code, int hoogstens) {
        String tekst = nieuw.getOrDefault(code, "").strip();
        if (tekst.length() > hoogstens) {
            throw new RuleViolation("P5.8", code, "Maak dit korter: hooguit " + hoogstens + " tekens.");
        }
        return tekst.isEmpty() ? null : tekst;
    }

    @Override
    public Optional<String> waaromNietWissen(Betrokkene wie) {
        if (gegevens(wie).isEmpty()) {
            return Optional.of("Wij weten al niet meer wie deze verwijzer was.");
        }
        return isBeschermd(wie)
                ? Optional.of(
                        "Deze gegevens mogen wij nu niet wissen: zij worden bewaard om een recht te beschermen (AVG"
                                + " artikel 17, lid 3, onder e).")
                : Optional.empty();
    }

    /** Also when a case is held that this person referred: he or she is part of it. */
    private boolean isBeschermd(Betrokkene wie) {
        return beperkingen.isBeschermd(wie)
                || verwezen.zaken(wie).stream()
                        .map(een -> een.zaak().nummer())
                        .anyMatch(zaak ->
                                beperkingen.isBeschermd(new Betrokkene(wie.soort(), wie.sleutel(), zaak, "", "")));
    }

    @Override
    public void wis(Ik ik, Betrokkene wie) {
        wisser.wis(ik, wie);
    }

    @Override
    public boolean kanBeperken() {
        return false;
    }

    @Override
    public boolean kanBezwaar(Betrokkene wie) {
        return waaromNietWissen(wie).isEmpty();
    }

    /** We have the data for one thing only, to tell how it ended: without that there is no ground to keep them (AVG, article 17, 1 c). */
    @Override
    public void staatStil(Ik ik, Betrokkene wie) {
        wis(ik, wie);
    }

    @Override
    public String waaromNietBeperken() {
        return "Wij gebruiken uw gegevens alleen om u te vertellen hoe het afliep met wie u naar ons verwees. Wilt u dat niet,"
                + " dan kunt u ons vragen om ze te wissen.";
    }
}
