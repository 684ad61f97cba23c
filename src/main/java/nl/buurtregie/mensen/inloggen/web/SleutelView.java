package nl.buurtregie.mensen.inloggen.web;

import nl.buurtregie.platform.web.form.FormView;

/**
 * The choice between a passkey and an app.
 *
 * @param moet whether nothing opens before there is one
 * @param terugNaar null when nowhere in particular
 * @param codeapp the page of the other choice
 */
public record SleutelView(FormView form, String naam, boolean moet, String terugNaar, String codeapp) {}
