package nl.buurtregie.overlast;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Locale;
import nl.buurtregie.platform.Changed;
import nl.buurtregie.platform.MailAddress;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.post.Postkamer;

/** Partners are data: the beheerder names them, says how they are reached and how long they have. */
@ApplicationScoped
@Transactional
public class WijzigPartner {

    private static final int LANGSTE_CODE = 30;

    @Inject
    private Partners partners;

    @Inject
    private Overdrachten overdrachten;

    @Inject
    private Postkamer postkamer;

    @Inject
    private Clock clock;

    /**
     * What did not arrive at the address of before goes to the new one: the link to answer stands nowhere else.
     *
     * @param gezien version that was on the form; null when it was not told
     * @throws Changed when somebody else was first, with something else
     */
    public void wijzig(String code, Integer gezien, Partner.Gegevens gegevens) {
        Partner partner = partners.get(code);
        if (partner.is(gegevens)) {
            return;
        }
        if (!Integer.valueOf(partner.versie()).equals(gezien)) {
            throw Changed.bySomebody(clock.instant());
        }
        String adres = partner.email();
        partner.wijzig(keur(gegevens));
        if (partner.email() != null) {
            overdrachten.bij(partner).forEach(nummer -> postkamer.verhuis(nummer, adres, partner.email()));
        }
    }

    /** The code is made of the name and never changes: routering.dmn may use it. */
    public String voegToe(Partner.Gegevens gegevens) {
        String code = Normalizer.normalize(keur(gegevens).naam(), Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        if (partners.alle().stream().anyMatch(een -> een.naam().equalsIgnoreCase(gegevens.naam()))) {
            throw new RuleViolation("O8.5", "naam", "Er is al een partner met deze naam. Kies een andere naam.");
        }
        String vrij = vrij(code.isEmpty() ? "PARTNER" : code);
        partners.add(new Partner(vrij, gegevens));
        return vrij;
    }

    /** The first that nobody has: of two long names the beginning may be alike. */
    private String vrij(String code) {
        String kort = code.substring(0, Math.min(code.length(), LANGSTE_CODE));
        String vrij = kort;
        for (int volgende = 2; partners.find(vrij).isPresent(); volgende++) {
            String staart = "_" + volgende;
            vrij = kort.substring(0, Math.min(kort.length(), LANGSTE_CODE - staart.length())) + staart;
        }
        return vrij;
    }

    private Partner.Gegevens keur(Partner.Gegevens gegevens) {
        if (gegevens.actief() && gegevens.weg() == Partner.Weg.SIGNALEN && !partners.heeftSignalen()) {
            throw new RuleViolation(
                    "O8.8",
                    "weg",
                    "Er is nog geen adres van Signalen ingesteld. Kies een andere weg, of zet ‘In gebruik’ uit.");
        }
        if (gegevens.actief() && gegevens.weg() == Partner.Weg.MAIL && !MailAddress.isPossible(gegevens.email())) {
            throw new RuleViolation("O8.6", "email", "Vul een e-mailadres in zoals naam@voorbeeld.nl.");
        }
        if (gegevens.termijn() < 1 || gegevens.termijn() > 200) {
            throw new RuleViolation("O8.7", "termijn", "Vul een termijn in van 1 tot en met 200 werkdagen.");
        }
        return gegevens;
    }
}
