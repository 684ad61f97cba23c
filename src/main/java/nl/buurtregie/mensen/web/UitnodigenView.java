package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Option;

/**
 * Asking somebody to come.
 *
 * @param mailserver whether a mail can leave
 */
public record UitnodigenView(List<Option> rollen, boolean mailserver, FormView form) {}
