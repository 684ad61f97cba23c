package nl.buurtregie.overlast.lijst.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.step.StapView.Vraag;

/**
 * One decision over several problems.
 *
 * @param alle numbers of all that were ticked in the list, with a comma between them
 * @param niet why one of them is not among the choices, one sentence each
 * @param vragen empty when there is nothing to decide
 */
public record SamenView(FormView form, String alle, List<String> niet, List<Vraag> vragen) {}
