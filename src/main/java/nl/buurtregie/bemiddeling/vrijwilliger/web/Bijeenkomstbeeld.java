package nl.buurtregie.bemiddeling.vrijwilliger.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buurtregie.medewerker.Ik;
import nl.buurtregie.platform.web.form.Form;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomst;
import nl.buurtregie.vrijwilliger.weg.Bijeenkomsten;

/** Puts one meeting into a view. */
@ApplicationScoped
class Bijeenkomstbeeld {

    @Inject
    private Bijeenkomsten bijeenkomsten;

    @Inject
    private Bijeenkomstwoorden woorden;

    @Inject
    private Clock clock;

    Bijeenkomst get(Ik ik, long id) {
        return bijeenkomsten.get(ik, id);
    }

    String gevolg(Ik ik, long id) {
        Bijeenkomst een = get(ik, id);
        return woorden.gevolg(ik, een.genodigden(), een.plan().dag());
    }

    BijeenkomstView van(Ik ik, long id, Form form) {
        Bijeenkomst een = get(ik, id);
        boolean geweest = !een.plan().dag().isAfter(LocalDate.now(clock));
        BijeenkomstView.Fase gehouden = geweest ? BijeenkomstView.Fase.GEWEEST : BijeenkomstView.Fase.KOMT;
        return new BijeenkomstView(
                "/" + BijeenkomstenPagina.PAD + "/" + id,
                woorden.wat(een.plan()),
                woorden.wanneer(een.plan()),
                woorden.chip(een),
                een.isAfgezegd() ? BijeenkomstView.Fase.AFGEZEGD : gehouden,
                !een.isAfgezegd() && !een.isAangevinkt(),
                een.versie(),
                een.isAfgezegd() ? List.of() : woorden.mensen(ik, een),
                ingevuld(een, geweest, form),
                Gespreksvinkje.vraag(form.view()));
    }

    /** As it stands now, while nothing was typed. */
    private static FormView ingevuld(Bijeenkomst een, boolean geweest, Form form) {
        FormView getypt = form.view();
        if (!getypt.values().isEmpty()) {
            return getypt;
        }
        Set<Long> nu = geweest ? een.aanwezigen() : een.genodigden();
        List<String> ids = nu.stream().map(String::valueOf).toList();
        return FormView.of(Map.of(geweest ? "aanwezig" : "genodigden", ids));
    }
}
