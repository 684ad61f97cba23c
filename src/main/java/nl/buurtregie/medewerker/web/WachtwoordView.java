package nl.buurtregie.medewerker.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;

/** Changing one's own password, with the rules in words. */
public record WachtwoordView(FormView form, List<String> regels, boolean verplicht) {}
