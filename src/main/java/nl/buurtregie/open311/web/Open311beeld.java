package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Open311inzage;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import org.eclipse.microprofile.config.Config;

/** What other programs get to see, in the fields of the specification. */
@ApplicationScoped
class Open311beeld {

    private static final String GEOREPORT = "http://wiki.open311.org/GeoReport_v2";
    private static final String SINDS = "2026-11-24T00:00:00+01:00";

    @Inject
    private Categorieen categorieen;

    @Inject
    private Loketinstellingen loket;

    @Inject
    private Config instellingen;

    Boom discovery(String basis) {
        Map<String, Object> eindpunt = Boom.leeg();
        eindpunt.put("specification", GEOREPORT);
        eindpunt.put("url", basis);
        eindpunt.put("changeset", SINDS);
        eindpunt.put("type", "production");
        eindpunt.put("formats", List.of("text/xml", "application/json"));
        Map<String, Object> alles = Boom.leeg();
        alles.put("changeset", SINDS);
        alles.put("contact", loket.email() + ", " + loket.telefoon());
        alles.put("key_service", loket.email());
        alles.put("endpoints", new Boom("endpoints", "endpoint", List.of(eindpunt)));
        return Boom.een("discovery", alles);
    }

    Boom services() {
        return new Boom(
                "services", "service", soorten().map(Open311beeld::service).toList());
    }

    Boom definitie(String code) {
        Categorie soort = soorten()
                .filter(een -> code(een.slug()).equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        Map<String, Object> een = Boom.leeg();
        een.put("service_code", code(soort.slug()));
        een.put("attributes", new Boom("attributes", "attribute", List.of()));
        return Boom.een("service_definition", een);
    }

    /** Neighbours among themselves are not for other programs. */
    private Stream<Categorie> soorten() {
        return categorieen.perGroep().values().stream().flatMap(List::stream).filter(een -> !een.isTussenBuren());
    }

    private static Map<String, Object> service(Categorie soort) {
        Map<String, Object> een = Boom.leeg();
        een.put("service_code", code(soort.slug()));
        een.put("service_name", soort.naam());
        een.put("description", soort.woorden().isEmpty() ? soort.naam() : soort.woorden());
        een.put("metadata", false);
        een.put("type", "realtime");
        een.put("keywords", soort.woorden());
        een.put("group", soort.groepsnaam());
        return een;
    }

    Boom ontvangen(String nummer) {
        Map<String, Object> een = Boom.leeg();
        een.put("service_request_id", nummer);
        een.put("service_notice", "De buurtconciërges kijken wie het oplost.");
        een.put("account_id", "");
        return new Boom("service_requests", "request", List.of(een));
    }

    Boom token(Open311inzage.Regel regel) {
        Map<String, Object> een = Boom.leeg();
        een.put("service_request_id", regel.melding().nummer());
        een.put("token", regel.melding().nummer());
        return new Boom("service_requests", "request", List.of(een));
    }

    Boom requests(List<Open311inzage.Regel> regels) {
        return new Boom(
                "service_requests",
                "request",
                regels.stream().map(this::request).toList());
    }

    private Map<String, Object> request(Open311inzage.Regel regel) {
        Melding melding = regel.melding();
        Probleem probleem = regel.probleem();
        Map<String, Object> een = Boom.leeg();
        een.put("service_request_id", melding.nummer());
        een.put("status", status(regel));
        een.put("status_notes", noot(probleem));
        een.put("service_name", categorieen.naam(melding.categorie()));
        een.put("service_code", code(regel));
        een.put("requested_datetime", moment(melding.ontvangenOp()));
        een.put("updated_datetime", moment(probleem.gewijzigdOp()));
        een.put("lat", melding.plaats().lat());
        een.put("long", melding.plaats().lon());
        return een;
    }

    Boom updates(List<Open311inzage.Regel> regels) {
        return new Boom(
                "service_request_updates",
                "request_update",
                regels.stream().map(this::update).toList());
    }

    private Map<String, Object> update(Open311inzage.Regel regel) {
        Map<String, Object> een = Boom.leeg();
        een.put("update_id", regel.melding().nummer() + "-" + regel.probleem().versie());
        een.put("service_request_id", regel.melding().nummer());
        een.put("status", uitgebreid() ? FixMyStreetstand.van(regel.probleem()) : kortweg(regel));
        een.put("updated_datetime", moment(regel.probleem().gewijzigdOp()));
        een.put("description", noot(regel.probleem()));
        return een;
    }

    Boom aangevuld(String kenmerk) {
        Map<String, Object> een = Boom.leeg();
        een.put("update_id", kenmerk);
        return new Boom("service_request_updates", "request_update", List.of(een));
    }

    private boolean uitgebreid() {
        return instellingen
                .getOptionalValue("buurtregie.open311.uitgebreid", Boolean.class)
                .orElse(true);
    }

    private static String kortweg(Open311inzage.Regel regel) {
        return status(regel).toUpperCase(Locale.ROOT);
    }

    static String status(Open311inzage.Regel regel) {
        return regel.probleem().stand().isOpen() ? "open" : "closed";
    }

    static String code(Open311inzage.Regel regel) {
        return code(regel.melding().categorie());
    }

    private static String code(String slug) {
        return slug.replaceFirst("/", ".");
    }

    private static String noot(Probleem probleem) {
        if (probleem.stand().isOpen()) {
            return probleem.stand().voorMelder();
        }
        return probleem.uitkomst() == null ? "" : probleem.uitkomst().voorMelder();
    }

    private static String moment(Instant op) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                op.atZone(SharedClock.ZONE).withNano(0)); // always with seconds
    }
}
