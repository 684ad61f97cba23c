package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * The second step.
 *
 * @param terugNaar null when nowhere in particular
 * @param codeapp whether this person has an app that makes codes
 * @param passkey whether this person has a passkey
 */
public record CodeView(FormView form, String terugNaar, boolean codeapp, boolean passkey) {}
