package nl.buurtregie;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.watch.Vital;
import nl.buurtregie.platform.web.security.AskAgain;
import nl.buurtregie.platform.web.security.ForRoles;
import nl.buurtregie.platform.web.security.ForStaff;
import org.junit.jupiter.api.Test;

class BouwregelsRoutesTest {

    private static final Pattern SLEUTEL = Pattern.compile("@Path\\(\"([a-z-]+)/\\{geheim");

    /** Whoever adds one here opens a door to the whole world. */
    private static final List<String> VOOR_IEDEREEN = List.of(
            "BeginPagina.begin",
            "Bestanden.cijfers",
            "Bestanden.jsonStat",
            "Bestanden.kaart",
            "Bestanden.metadata",
            "Bestanden.swing",
            "Bestanden.swingMetadata",
            "BuurtResource.bijAdres",
            "BuurtResource.bijPlek",
            "BuurtResource.vlakken",
            "BuurtResource.zoek",
            "CijferApi.cijfers",
            "CijferApi.indicator",
            "CijferApi.indicatoren",
            "CijferApi.publicatie",
            "CijferApi.publicaties",
            "CodePagina.probeer",
            "CodePagina.toon",
            "DemobrievenbusPagina.toon",
            "EnquetePagina.antwoord",
            "EnquetePagina.bedankt",
            "EnquetePagina.toon",
            "GemeentePagina.afmelding",
            "GemeentePagina.begin",
            "GemeentePagina.heen",
            "GemeentePagina.terug",
            "HealthResource.alive",
            "HealthResource.metrics",
            "HealthResource.ready",
            "HealthResource.started",
            "HulpvraagPagina.antwoord",
            "HulpvraagPagina.begin",
            "HulpvraagPagina.kijkNa",
            "HulpvraagPagina.klaar",
            "HulpvraagPagina.toon",
            "HulpvraagPagina.verstuur",
            "HulpvraagPagina.wis",
            "InlogPagina.login",
            "InlogPagina.logout",
            "InlogPagina.toon",
            "KalenderPagina.toon",
            "MeldPagina.antwoord",
            "MeldPagina.begin",
            "MeldPagina.kijkNa",
            "MeldPagina.klaar",
            "MeldPagina.toon",
            "MeldPagina.verstuur",
            "MeldPagina.wis",
            "MeldingToevoegenPagina.toon",
            "MeldingToevoegenPagina.voegToe",
            "Open311Resource.discovery",
            "Open311Resource.meld",
            "Open311Resource.request",
            "Open311Resource.requests",
            "Open311Resource.service",
            "Open311Resource.services",
            "Open311Resource.token",
            "Open311Resource.updates",
            "Open311Resource.vulAan",
            "OpenApiResource.beschrijving",
            "OphaalPagina.haalOp",
            "OphaalPagina.toon",
            "PartnerPagina.antwoord",
            "PartnerPagina.foto",
            "PartnerPagina.toon",
            "PasskeyPagina.logIn",
            "PasskeyPagina.vraag",
            "RechtPagina.toon",
            "RechtPagina.vraag",
            "SecurityTxtResource.tekst",
            "SleutelPagina.maak",
            "SleutelPagina.stelIn",
            "SleutelPagina.toon",
            "SleutelPagina.toonCodeapp",
            "SleutelPagina.vraag",
            "SlotPagina.open",
            "SlotPagina.toon",
            "VergetenPagina.kies",
            "VergetenPagina.toon",
            "VergetenPagina.toonKeuze",
            "VergetenPagina.vraag",
            "VerklaringPagina.privacy",
            "VerklaringPagina.toegankelijkheid",
            "VerstuurdPagina.klaar",
            "VerwezenPagina.klaar",
            "VerwijsPagina.toon",
            "VerwijsPagina.toonBekend",
            "VerwijsPagina.verwijs",
            "VolgMeldingPagina.foto",
            "VolgMeldingPagina.fotoUitFormulier",
            "VolgMeldingPagina.toon",
            "VolgMeldingPagina.trekIn",
            "VolgMeldingPagina.vraag",
            "VolgPagina.bel",
            "VolgPagina.stop",
            "VolgPagina.toon",
            "VolgPagina.toonAanvulling",
            "VolgPagina.toonBellen",
            "VolgPagina.toonStoppen",
            "VolgPagina.vulAan",
            "VraagPagina.antwoord",
            "VraagPagina.toon",
            "WelkomPagina.maak",
            "WelkomPagina.toon",
            "WijkPagina.lijst",
            "WijkPagina.toon");

    private static final JavaClasses KLASSEN = Klassen.programma();

    @Test
    void een_route_zonder_recht_bestaat_niet() {
        assertThat(routes()).hasSizeGreaterThan(30).allSatisfy(route -> assertThat(
                        Stream.of(ForRoles.class, ForStaff.class, PermitAll.class)
                                .filter(route::isAnnotatedWith))
                .as(naam(route) + " zegt wie er mag komen, op één manier")
                .hasSize(1));
    }

    /** Where mail goes is a key too: a new password is sent there. */
    @Test
    void wat_een_account_opent_vraagt_opnieuw() {
        assertThat(routes().stream()
                        .filter(route -> route.isAnnotatedWith(AskAgain.class))
                        .map(BouwregelsRoutesTest::naam))
                .contains(
                        "AccountPagina.wijzig",
                        "MijnGegevensPagina.wijzig",
                        "IemandPagina.wijzigGegevens",
                        "IemandPagina.wijzigRollen",
                        "IemandActies.codeappWeg",
                        "IemandActies.passkeyWeg",
                        "EigenSleutels.codeappWeg",
                        "EigenSleutels.nieuweHerstelcodes",
                        "EigenSleutels.passkeyWeg",
                        "SleutelPagina.maak",
                        "SleutelPagina.stelIn");
    }

    @Test
    void alleen_deze_routes_zijn_voor_iedereen() {
        assertThat(KLASSEN.stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Path.class))
                        .flatMap(klasse -> klasse.getAllMethods().stream()
                                .filter(route -> Bouwregels.isRoute(route) && route.isAnnotatedWith(PermitAll.class))
                                .map(route -> klasse.getSimpleName() + "." + route.getName()))
                        .sorted())
                .containsExactlyElementsOf(VOOR_IEDEREEN);
    }

    @Test
    void een_recht_op_een_hele_klasse_telt_niet() {
        assertThat(KLASSEN).allSatisfy(klasse -> {
            assertThat(klasse.isAnnotatedWith(PermitAll.class)).isFalse();
            assertThat(klasse.isAnnotatedWith(ForRoles.class)).isFalse();
            assertThat(klasse.isAnnotatedWith(ForStaff.class)).isFalse();
        });
    }

    @Test
    void elk_recht_is_een_rol_die_bestaat() {
        List<String> rollen = Arrays.stream(Rol.values()).map(Rol::code).toList();
        assertThat(routes().stream()
                        .filter(route -> route.isAnnotatedWith(ForRoles.class))
                        .flatMap(route -> Arrays.stream(
                                route.getAnnotationOfType(ForRoles.class).value())))
                .isSubsetOf(rollen);
    }

    /** On the page that says how it goes with the installation. */
    @Test
    @Functie("BEH-09")
    void waar_een_meter_heen_wijst_is_een_pagina_van_de_beheerder() {
        List<Vital> meters = KLASSEN.stream()
                .filter(klasse -> klasse.isAssignableTo(Vital.class) && !klasse.isInterface())
                .map(BouwregelsRoutesTest::meter)
                .toList();
        assertThat(meters).hasSizeGreaterThan(12);
        assertThat(meters.stream().flatMap(meter -> meter.page().stream()))
                .hasSizeGreaterThan(4)
                .isSubsetOf(paginasVanDeBeheerder());
    }

    private static Vital meter(JavaClass klasse) {
        try {
            Constructor<?> maker = klasse.reflect().getDeclaredConstructor();
            maker.setAccessible(true);
            return (Vital) maker.newInstance();
        } catch (ReflectiveOperationException anders) {
            throw new AssertionError(klasse.getName() + " is gemaakt zonder iets mee te krijgen", anders);
        }
    }

    private static List<String> paginasVanDeBeheerder() {
        return routes().stream()
                .filter(route -> route.isAnnotatedWith(GET.class))
                .filter(route -> route.isAnnotatedWith(ForStaff.class)
                        || route.isAnnotatedWith(ForRoles.class)
                                && List.of(route.getAnnotationOfType(ForRoles.class)
                                                .value())
                                        .contains(Rol.BEHEERDER.code()))
                .map(route -> Stream.of(
                                route.getOwner().tryGetAnnotationOfType(Path.class),
                                route.tryGetAnnotationOfType(Path.class))
                        .flatMap(Optional::stream)
                        .map(deel -> "/" + deel.value())
                        .collect(Collectors.joining()))
                .toList();
    }

    private static List<JavaMethod> routes() {
        return KLASSEN.stream()
                .flatMap(klasse -> klasse.getMethods().stream())
                .filter(Bouwregels::isRoute)
                .toList();
    }

    private static String naam(JavaMethod route) {
        return route.getOwner().getSimpleName() + "." + route.getName();
    }

    /** A key in an address would be in the log of the proxy, for whoever reads it. */
    @Test
    void het_voorbeeld_van_nginx_laat_elke_sleutel_uit_het_log() throws IOException {
        String voorbeeld = Files.readString(java.nio.file.Path.of("deploy/nginx/buurtregie.conf"));
        String lijst = voorbeeld.replaceAll("(?s).*<first>([a-z|-]+)\\).*", "$1");
        assertThat(Broncode.java(".java"))
                .flatExtracting(bestand -> SLEUTEL.matcher(Broncode.lees(bestand))
                        .results()
                        .map(een -> een.group(1))
                        .toList())
                .hasSizeGreaterThan(5)
                .isSubsetOf(lijst.split("\\|"));
    }
}
