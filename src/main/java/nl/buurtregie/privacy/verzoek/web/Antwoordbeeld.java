package nl.buurtregie.privacy.verzoek.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.time.DutchDates;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.privacy.verzoek.Antwoordpost;
import nl.buurtregie.privacy.verzoek.Beantwoord;
import nl.buurtregie.privacy.verzoek.Ophaling;
import nl.buurtregie.privacy.verzoek.Verzoek;
import nl.buurtregie.privacy.verzoek.Verzoekstap;

/** The letter: proposed, or as it was sent. */
@ApplicationScoped
class Antwoordbeeld {

    @Inject
    private Beantwoord beantwoord;

    @Inject
    private Antwoordpost post;

    @Inject
    private Clock clock;

    /** Null before all was decided. */
    VerzoekView.Antwoord van(Verzoek verzoek, Form form) {
        if (verzoek.stap() != Verzoekstap.VERSTUREN && verzoek.stap() != Verzoekstap.KLAAR) {
            return null;
        }
        String email = verzoek.vrager().email();
        if (verzoek.stap() == Verzoekstap.VERSTUREN) {
            form.propose("tekst", beantwoord.voorstel(verzoek, email != null));
        }
        boolean pakket = verzoek.recht().isPakket() && verzoek.uitkomst().isJa();
        return new VerzoekView.Antwoord(email, pakket, brief(verzoek), stand(verzoek), opnieuw(verzoek));
    }

    private static String brief(Verzoek verzoek) {
        return verzoek.brief() == null ? null : Beantwoord.zonderLink(verzoek.brief());
    }

    private String stand(Verzoek verzoek) {
        String stand = Stream.concat(
                        post.stand(verzoek).map(Antwoordpost.Stand::woorden).stream(),
                        verzoek.ophaling().map(this::stand).stream())
                .collect(Collectors.joining(" "));
        return stand.isEmpty() ? null : stand;
    }

    private String opnieuw(Verzoek verzoek) {
        boolean kan = verzoek.kanOpnieuw()
                && post.stand(verzoek).filter(Antwoordpost.Stand::isOnderweg).isEmpty();
        String woorden = verzoek.ophaling().isPresent() ? "Stuur opnieuw, met een nieuwe link" : "Stuur opnieuw";
        return kan ? woorden : null;
    }

    private String stand(Ophaling link) {
        if (link.op() != null) {
            return "De gegevens zijn opgehaald op " + DutchDates.moment(link.op(), clock)
                    + ". De link werkt niet meer.";
        }
        return !link.isOpen() || LocalDate.now(clock).isAfter(link.tot())
                ? "De gegevens zijn niet opgehaald. De link werkt niet meer. Stuur een nieuwe, print ze, of laat iemand langskomen."
                : "De gegevens zijn nog niet opgehaald. De link werkt tot en met " + DutchDates.day(link.tot()) + ".";
    }
}
