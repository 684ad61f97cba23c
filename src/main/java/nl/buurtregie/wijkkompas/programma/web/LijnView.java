package nl.buurtregie.wijkkompas.programma.web;

import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;

/**
 * One line of the programme, to fill in.
 *
 * @param code null for a new line, of which it is asked
 * @param urenhulp what volunteers wrote themselves, to fill in or not; null when nothing is known
 * @param laatst who changed it when; null for a new line
 */
public record LijnView(
        String kop, String actie, Link terug, String code, String urenhulp, String laatst, FormView form) {}
