package nl.buurtregie.open311.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.aanbod.Aanbod;
import nl.buurtregie.aanbod.Deel;
import nl.buurtregie.loket.Loketinstellingen;
import nl.buurtregie.open311.Verzoek;
import nl.buurtregie.overlast.Categorie;
import nl.buurtregie.overlast.Categorieen;
import nl.buurtregie.overlast.Concierges;
import nl.buurtregie.overlast.Melding;
import nl.buurtregie.overlast.Open311inzage;
import nl.buurtregie.overlast.Probleem;
import nl.buurtregie.overlast.Standwissel;
import nl.buurtregie.overlast.begrip.Stand;
import nl.buurtregie.overlast.begrip.Uitkomst;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.time.SharedClock;
import nl.buurtregie.platform.time.WorkingDays;
import org.eclipse.microprofile.config.Config;

/** What other programs get to see, in the fields of the specification. */
@ApplicationScoped
class Open311beeld {

    private static final String GEOREPORT = "http://wiki.open311.org/GeoReport_v2";
    private static final String SINDS = "2026-11-24T00:00:00+01:00";

    @Inject
    private Categorieen categorieen;

    @Inject
    private Aanbod aanbod;

    @Inject
    private Loketinstellingen loket;

    @Inject
    private WorkingDays werkdagen;

    @Inject
    private Concierges concierges;

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

    /** What is taken now. Neighbours among themselves are not for other programs. */
    private Stream<Categorie> soorten() {
        return aanbod.doet(Deel.STRAAT)
                ? categorieen.perGroep().values().stream().flatMap(List::stream).filter(een -> !een.isTussenBuren())
                : Stream.empty();
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

    /** @param programma who asks, or null for anybody */
    Boom requests(List<Open311inzage.Regel> regels, Long programma) {
        Set<String> belopen = concierges.belopen();
        return new Boom(
                "service_requests",
                "request",
                regels.stream().map(regel -> request(regel, programma, belopen)).toList());
    }

    private Map<String, Object> request(Open311inzage.Regel regel, Long programma, Set<String> belopen) {
        Melding melding = regel.melding();
        Probleem probleem = regel.probleem();
        Map<String, Object> een = Boom.leeg();
        een.put("service_request_id", melding.nummer());
        een.put("status", probleem.stand().isOpen() ? "open" : "closed");
        een.put("status_notes", noot(probleem.stand(), probleem.uitkomst(), belopen.contains(probleem.buurtCode())));
        een.put("service_name", categorieen.naam(melding.categorie()));
        een.put("service_code", code(melding.categorie()));
        een.put("agency_responsible", regel.partner() == null ? "Buurtconciërges" : regel.partner());
        een.put("requested_datetime", moment(melding.ontvangenOp()));
        een.put("updated_datetime", moment(probleem.gewijzigdOp()));
        een.put("expected_datetime", probleem.stand().isOpen() ? verwacht(melding) : "");
        een.put("lat", melding.plaats().lat());
        een.put("long", melding.plaats().lon());
        if (melding.isVanProgramma(programma)) {
            eigen(een, melding, probleem);
        }
        return een;
    }

    /** Its own words, for the program that sent them; the place in words only when nobody else chose them. */
    private static void eigen(Map<String, Object> een, Melding melding, Probleem probleem) {
        List<String> regels = melding.notitie() == null
                ? List.of()
                : melding.notitie().lines().toList();
        een.put(
                "description",
                regels.stream().filter(regel -> !regel.startsWith(Verzoek.FOTO)).collect(Collectors.joining("\n")));
        een.put("address", probleem.meldingen() == 1 ? probleem.plek() : "");
        een.put(
                "media_url",
                regels.stream()
                        .filter(regel -> regel.startsWith(Verzoek.FOTO))
                        .map(regel -> regel.substring(Verzoek.FOTO.length()))
                        .findFirst()
                        .orElse(""));
    }

    /** By the handling term of its kind; nothing for a kind without one. */
    private String verwacht(Melding melding) {
        LocalDate van = LocalDate.ofInstant(melding.ontvangenOp(), SharedClock.ZONE);
        return categorieen
                .find(melding.categorie())
                .filter(een -> een.dagen() > 0)
                .map(een -> een.inWerkdagen() ? werkdagen.plus(van, een.dagen()) : van.plusDays(een.dagen()))
                .map(dag -> moment(dag.atTime(17, 0).atZone(SharedClock.ZONE).toInstant()))
                .orElse("");
    }

    Boom updates(List<Open311inzage.Bericht> berichten) {
        Set<String> belopen = concierges.belopen();
        return new Boom(
                "service_request_updates",
                "request_update",
                berichten.stream().map(een -> update(een, belopen)).toList());
    }

    private Map<String, Object> update(Open311inzage.Bericht bericht, Set<String> belopen) {
        Standwissel wissel = bericht.wissel();
        Map<String, Object> een = Boom.leeg();
        een.put("update_id", bericht.melding().nummer() + "-" + wissel.id());
        een.put("service_request_id", bericht.melding().nummer());
        een.put(
                "status",
                uitgebreid() ? FixMyStreetstand.van(wissel) : wissel.stand().isOpen() ? "OPEN" : "CLOSED");
        een.put("updated_datetime", moment(wissel.op()));
        een.put(
                "description",
                noot(
                        wissel.stand(),
                        wissel.uitkomst(),
                        belopen.contains(bericht.melding().buurtCode())));
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

    private static String code(String slug) {
        return slug.replaceFirst("/", ".");
    }

    private static String noot(Stand stand, Uitkomst uitkomst, boolean looptIemand) {
        if (stand.isOpen()) {
            return stand.voorMelder(looptIemand);
        }
        return uitkomst == null ? "" : uitkomst.voorMelder();
    }

    private static String moment(Instant op) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                op.atZone(SharedClock.ZONE).withNano(0)); // always with seconds
    }
}
