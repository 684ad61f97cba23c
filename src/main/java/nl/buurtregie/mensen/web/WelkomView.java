package nl.buurtregie.mensen.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** Making the own account, with what the link tells. */
public record WelkomView(String actie, String rollen, List<String> regels, FormView form) {}
