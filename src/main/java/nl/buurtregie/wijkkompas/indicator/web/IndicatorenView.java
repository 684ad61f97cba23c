package nl.buurtregie.wijkkompas.indicator.web;

import java.util.List;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.page.Filter;
import nl.buurtregie.platform.web.page.Option;
import nl.buurtregie.wijkkompas.web.Lijngrafiek;

/** All definitions. */
public record IndicatorenView(List<Regel> regels) {

    /** @param kleinste smallest area and period it is shown for */
    public record Regel(String code, String naam, String definitie, String kleinste, int versie) {}

    /**
     * One definition with its series.
     *
     * @param telt what is divided by what, in words
     * @param bron of the series: which publication; null when nothing was published
     * @param beeld null without a series
     * @param waarschuwing about a break, or null
     */
    public record Een(
            Regel regel,
            String telt,
            String richting,
            String bron,
            List<Versie> versies,
            boolean herzien,
            List<Filter> filters,
            String publicatie,
            String bestand,
            Lijngrafiek beeld,
            List<Rij> rijen,
            String waarschuwing) {}

    /** @param sinds first day it holds, or "vanaf het begin" */
    public record Versie(
            int nummer, String sinds, boolean breuk, String naam, String definitie, String reden, String door) {}

    /** One period of one area: the figure in words, "–" with the reason when there is none. */
    public record Rij(String periode, String gebied, String waarde, String marge, String noemer, String reden) {}

    /** The form for the next version. */
    public record Nieuw(
            String code,
            String naam,
            FormView form,
            List<Option> richtingen,
            List<Option> gebieden,
            List<Option> perioden) {}
}
