package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * A screen that is locked.
 *
 * @param melding what went wrong; null when nothing did, or when it stands at its field
 * @param wie whose it is
 * @param wachtwoord false for whoever comes in through the gemeente
 * @param passkey whether this person has one
 * @param gemeente the other program by which one can log in; null without one
 * @param telefoon whom to call when no way works
 * @param terugNaar where it goes on; null for where everybody begins
 */
public record SlotView(
        FormView form,
        String melding,
        String wie,
        boolean wachtwoord,
        boolean passkey,
        String gemeente,
        String telefoon,
        String terugNaar) {}
