package nl.buurtregie.bemiddeling.vrijwilliger.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.platform.web.step.ZaakView;

/**
 * Time and travel of one quarter.
 *
 * @param kwartaal "4e kwartaal 2026"
 * @param volgende null for the quarter of today
 * @param totalen label and figure
 * @param nogTeDoen of one mediator: talks that were held and of which nothing was written yet; of all: earlier quarters of which something
 *     was not paid
 */
public record UrenView(
        String kwartaal,
        String code,
        Link vorige,
        Link volgende,
        List<ZaakView.Gegeven> totalen,
        List<Regel> regels,
        List<Link> nogTeDoen,
        List<Option> soorten,
        List<Option> tijden,
        String tarief,
        FormView form) {

    /**
     * One line, or all of one person.
     *
     * @param wie id of the account, for the button; null where there is none
     * @param bedrag "€ 4,20"
     * @param betaald null as long as it was not paid
     * @param href null when it cannot be changed
     * @param gezien what there was to pay, for the button; null where there is none
     * @param open the same in euros; null where there is none
     */
    public record Regel(
            Long wie,
            String wat,
            String onder,
            String bedrag,
            String betaald,
            String href,
            String gezien,
            String open) {}

    /** One talk, to write the own time of. */
    public record VanGesprek(String actie, String over, List<Option> tijden, FormView form) {}

    /** One line to change. */
    public record Een(
            String actie,
            int versie,
            String over,
            List<Option> soorten,
            List<Option> tijden,
            boolean vast,
            FormView form) {}
}
