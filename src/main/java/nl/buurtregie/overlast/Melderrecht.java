package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.PhoneNumber;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Postkamer;
import nl.buurtregie.privacy.bewaren.Bewaarplan;
import nl.buurtregie.privacy.verzoek.Betrokkene;
import nl.buurtregie.privacy.verzoek.Uitvoering;

/** What was decided about the data of whoever made a report. The problem in the street stays: nobody is in it. */
@ApplicationScoped
@Transactional
class Melderrecht implements Uitvoering {

    private static final int NAAM = 80;
    private static final int CONTACT = 120;

    @Inject
    private Meldinginzage meldingen;

    @Inject
    private Melderbewaring melders;

    @Inject
    private Straatnotitiebewaring notities;

    @Inject
    private Bewaarplan plan;

    @Inject
    private Postkamer postkamer;

    @Inject
    private VertelMelders vertel;

    @Override
    public Betrokkene.Soort soort() {
        return Betrokkene.Soort.MELDER;
    }

    @Override
    public List<Veld> velden(Betrokkene wie) {
        Melding melding = get(wie);
        return List.of(
                new Veld("naam", "Naam", of(melding.melderNaam())),
                new Veld("contact", "E-mailadres of telefoonnummer", of(melding.melderContact())));
    }

    @Override
    public void verbeter(Ik ik, Betrokkene wie, Map<String, String> nieuw) {
        Melding melding = get(wie);
        String contact = melding.melderContact();
        melding.melderWordt(woord(nieuw, "naam", NAAM), contact(nieuw));
        postkamer.verhuis(
                melding.nummer(),
                contact,
                MailAddress.isPossible(melding.melderContact()) ? melding.melderContact() : null);
    }

    private static String contact(Map<String, String> nieuw) {
        String contact = PhoneNumber.orAddress(woord(nieuw, "contact", CONTACT));
        if (contact != null && !MailAddress.isPossible(contact) && !contact.matches(PhoneNumber.FORM)) {
            throw new RuleViolation("O1.9", "contact", "Vul een telefoonnummer of een e-mailadres in.");
        }
        return contact;
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
        return meldingen.find(wie).isEmpty()
                ? Optional.of("Wij weten al niet meer wie deze melding deed.")
                : Optional.empty();
    }

    /** It was told with consent: whoever takes that back is not asked why. */
    @Override
    public void wis(Ik ik, Betrokkene wie) {
        melders.wis(wie.sleutel());
        melders.sluit(wie.sleutel(), wie.nummer());
        notities.wis(wie.sleutel());
        plan.opVerzoek("melders", wie.nummer());
    }

    @Override
    public boolean kanBeperken() {
        return false;
    }

    /** Whoever objects hears nothing more; what was reported is of the street. */
    @Override
    public boolean kanBezwaar(Betrokkene wie) {
        return meldingen
                .find(wie)
                .filter(een -> een.melderContact() != null && !een.isIngetrokken())
                .isPresent();
    }

    @Override
    public void staatStil(Ik ik, Betrokkene wie) {
        Melding melding = get(wie);
        if (!melding.isZonderBerichten()) {
            vertel.stopOpVerzoek(melding);
        }
    }

    @Override
    public String waaromNietBeperken() {
        return "Wij gebruiken uw naam en contact alleen om u te vertellen hoe het met uw melding gaat. Wilt u dat niet, dan"
                + " kunnen wij ze wissen. Daarna hoort u niets meer van ons over deze melding.";
    }

    private Melding get(Betrokkene wie) {
        return meldingen.find(wie).orElseThrow(NotFound::new);
    }

    private static String of(String waarde) {
        return waarde == null ? "" : waarde;
    }
}
