package nl.buurtregie.loket.vraag.web;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.language.Spoken;

/**
 * A form for everybody, one question a page, looked over and then sent: what differs from one to the other. The
 * {@link Wizard} does what is the same.
 *
 * @param <V> its questions, an enum
 */
public interface Vragenlijst<V extends Vragenlijst.Stap> {

    /** One question, on a page of its own. */
    interface Stap {

        String name();

        Tekst tekst();

        /** The last part of the address of its page. */
        default String deel() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether sending waits for it. */
        default boolean isNodig() {
            return true;
        }
    }

    /**
     * A question in words.
     *
     * @param soort of the answer: a record that is a {@link Gegeven}
     * @param zin the key of the question; its explanation is below it
     */
    record Tekst(Class<? extends Record> soort, String zin) {

        /** In the language of the page. */
        public String kop() {
            return Spoken.text(zin);
        }

        /** In the language of the page. */
        String uitleg() {
            return Spoken.text(zin + ".uitleg");
        }
    }

    /** The address of the first page; all others are below it. */
    String pad();

    /** In their order. */
    List<V> vragen();

    /** @throws RuleViolation when it is good by itself, and not in this city; may complete what was filled in */
    void keur(Gegeven antwoord, Form form);

    /** The answers after this one: what another answer made doubtful is left out. */
    default Concept bij(V vraag, Concept concept) {
        return concept;
    }

    /** The next question; empty when everything can be looked over. */
    Optional<V> na(V vraag, Concept concept);

    /** The page of a question that somebody opens. */
    Response toon(V vraag, Concept concept);

    /** The page of a question, as filled in. */
    Response toon(int status, V vraag, Form form, Concept concept);

    /** Everything together; nothing is missing. */
    Response controle(Concept concept);

    /** Does it, and gives what the page after it tells. */
    Map<String, String> verstuur(Concept concept);

    /** The page after it. */
    Response klaar(Map<String, String> verstuurd);

    default String pad(V vraag) {
        return pad() + "/" + vraag.deel();
    }
}
