package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * The second step.
 *
 * @param terugNaar null when nowhere in particular
 * @param codeapp whether this person has an app that makes codes
 * @param passkey whether this person has a passkey that can work here
 * @param elders of which address another passkey is; null when there is none
 */
public record CodeView(FormView form, String terugNaar, boolean codeapp, boolean passkey, String elders) {}
