package nl.buurtregie.aanbod.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Page;

/** What a half that is off would take is not read; the page says whom to call. */
@Provider
public class Aanbodcontrole implements DynamicFeature {

    private static final int NIET_HIER = 410;

    @Inject
    private Aanbod aanbod;

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Alleen alleen = route.getResourceClass().getAnnotation(Alleen.class);
        if (alleen != null) {
            context.register(new Wachter(alleen, aanbod), Priorities.AUTHENTICATION - 100);
        }
    }

    /** One for each route. */
    private record Wachter(Alleen alleen, Aanbod aanbod) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (!aanbod.doet(alleen.value())) {
                String kop = alleen.kop().isEmpty() ? bewoners(alleen.value()) : alleen.kop();
                request.abortWith(Page.of(NIET_HIER, "aanbod/gesloten", kop, new GeslotenView(kop)));
            }
        }

        private static String bewoners(Deel deel) {
            return Spoken.text(deel == Deel.STRAAT ? "gesloten.straat" : "gesloten.buren");
        }
    }
}
