package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * A screen that is locked.
 *
 * @param wie whose it is
 * @param wachtwoord false for whoever comes in through the gemeente
 * @param passkey whether this person has one
 * @param gemeente the other program by which one can log in; null without one
 * @param terugNaar where it goes on; null for where everybody begins
 */
public record SlotView(
        FormView form, String wie, boolean wachtwoord, boolean passkey, String gemeente, String terugNaar) {}
