package nl.buurtregie.loket.vraag.web;

import nl.buurtregie.platform.RuleViolation;

/** What is answered to one question. */
public interface Gegeven {

    /** @throws RuleViolation at the field that has to change */
    default void keur() {}
}
