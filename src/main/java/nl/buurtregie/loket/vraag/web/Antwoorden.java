package nl.buurtregie.loket.vraag.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.buurtregie.loket.Geheim;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.Forms;

/** The answers at one moment; another click in the same browser does not change them halfway. */
record Antwoorden(Map<String, List<String>> waarden) {

    static final String SLEUTEL = "sleutel";
    static final String GEHEIM = "geheim";
    static final String BEGONNEN = "begonnen";
    static final String NAGEKEKEN = "nagekeken";

    boolean isLeeg() {
        return waarden.isEmpty();
    }

    boolean isNagekeken() {
        return een(NAGEKEKEN).isPresent();
    }

    UUID sleutel() {
        return UUID.fromString(een(SLEUTEL).orElseThrow());
    }

    Geheim geheim() {
        return een(GEHEIM).flatMap(Geheim::van).orElseThrow();
    }

    Instant begonnen() {
        return een(BEGONNEN).map(Instant::parse).orElse(null);
    }

    /** To show them again. */
    Form form() {
        return Form.of(waarden);
    }

    /** The first question that still needs an answer; empty when everything is there. */
    Optional<Vraag> ontbreekt(Forms forms) {
        for (Vraag vraag : Vraag.values()) {
            if (vraag != Vraag.CONTROLE && !isGoed(vraag, forms)) {
                return Optional.of(vraag);
            }
        }
        return Optional.empty();
    }

    /** Only when nothing is missing. */
    Hulpvraag hulpvraag(Forms forms) {
        Form form = form();
        return new Hulpvraag(
                forms.read(form, Antwoord.Onderwerp.class),
                forms.read(form, Antwoord.UwAdres.class),
                forms.read(form, Antwoord.AnderAdres.class),
                forms.read(form, Antwoord.Contact.class),
                forms.read(form, Antwoord.Toelichting.class));
    }

    static Class<? extends Record> soort(Vraag vraag) {
        return switch (vraag) {
            case ONDERWERP -> Antwoord.Onderwerp.class;
            case UW_ADRES -> Antwoord.UwAdres.class;
            case ANDER_ADRES -> Antwoord.AnderAdres.class;
            case CONTACT -> Antwoord.Contact.class;
            case TOELICHTING -> Antwoord.Toelichting.class;
            case CONTROLE -> throw new IllegalArgumentException("nothing is answered there");
        };
    }

    private boolean isGoed(Vraag vraag, Forms forms) {
        Form form = form();
        Antwoord antwoord = (Antwoord) forms.read(form, soort(vraag));
        if (!form.isValid()) {
            return false;
        }
        try {
            antwoord.keur();
            return true;
        } catch (RuleViolation fout) {
            return false;
        }
    }

    private Optional<String> een(String naam) {
        return waarden.getOrDefault(naam, List.of()).stream().findFirst();
    }
}
