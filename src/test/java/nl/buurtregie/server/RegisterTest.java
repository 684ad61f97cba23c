package nl.buurtregie.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.buurtregie.Functie;
import nl.buurtregie.Klassen;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.privacy.bewaren.Bewaarsoort;
import nl.buurtregie.privacy.bewaren.Ontvanger;
import nl.buurtregie.privacy.bewaren.Ontvangeradres;
import nl.buurtregie.privacy.bewaren.Verwerking;
import org.junit.jupiter.api.Test;

/** What the register of processing says is what the code does: read from the classes, so that a new kind cannot be left out. */
@Functie("PRI-13")
class RegisterTest {

    private static final List<Bewaarsoort> SOORTEN = alle(Bewaarsoort.class);

    /** Where a resident reads of what the register says of cases. */
    private static final Map<String, List<String>> VERTELD = Map.of(
            "naam, adres, telefoon en e-mail", List.of("privacy.wat.1"),
            "taal en soort woning", List.of("privacy.wat.1"),
            "waar het over gaat en hoe het verder ging",
                    List.of("privacy.wat.2", "privacy.wat.3", "privacy.wat.intake"),
            "gesprekken, brieven en berichten", List.of("privacy.wat.berichten"),
            "documenten en foto’s die erbij bewaard zijn", List.of("privacy.wat.documenten"),
            "naam, organisatie, e-mail en telefoon van wie verwees", List.of("privacy.wat.verwijzer"),
            "adres", List.of("privacy.wat.waarschuwing"),
            "waar iemand op moet letten, in vrije tekst", List.of("privacy.wat.waarschuwing"));

    @Test
    void elke_soort_zegt_van_wie_wat_en_hoeveel() {
        assertThat(SOORTEN).hasSizeGreaterThan(10);
        for (Bewaarsoort soort : SOORTEN) {
            Verwerking wat = soort.verwerking();
            String wie = soort.getClass().getSimpleName();
            assertThat(wat.van()).as(wie).isNotEmpty();
            assertThat(wat.gegevens()).as(wie).isNotEmpty().allMatch(een -> !een.isBlank());
            assertThat(wat.telling()).as(wie).startsWith("select count(");
            assertThat(wat.eenheid()).as(wie).isNotBlank();
            assertThat(soort.velden()).as(wie).isNotEmpty().containsAll(wat.vrij());
        }
    }

    @Test
    @Functie("PRI-08")
    void de_verklaring_voor_bewoners_noemt_elke_soort_gegevens_van_een_zaak() throws java.io.IOException {
        String pagina = java.nio.file.Files.readString(java.nio.file.Path.of("src/main/jte/loket/privacy.jte"));
        Set<String> gegevens = SOORTEN.stream()
                .filter(soort -> Set.of("Zaakbewaring", "Adreswaarschuwingopruiming")
                        .contains(soort.getClass().getSimpleName()))
                .flatMap(soort -> soort.verwerking().gegevens().stream())
                .collect(Collectors.toSet());
        assertThat(gegevens)
                .as("nieuwe gegevens: vertel het de bewoner, in zes talen")
                .isEqualTo(VERTELD.keySet());
        assertThat(VERTELD.values())
                .allSatisfy(zinnen -> assertThat(zinnen).allMatch(zin -> pagina.contains("text(\"" + zin + "\"")));
    }

    @Test
    void wie_het_ziet_is_wie_de_paginas_binnenlaten() {
        Map<String, Set<String>> deuren = Route.alle().stream()
                .filter(route -> route.methode().equals("GET"))
                .collect(Collectors.toMap(Route::pad, Route::rollen, (een, ander) -> een));
        for (Bewaarsoort soort : SOORTEN) {
            String wie = soort.getClass().getSimpleName();
            var kijkers = soort.verwerking().kijkers();
            assertThat(kijkers.woorden()).as(wie).isNotBlank();
            assertThat(deuren.keySet()).as(wie).containsAll(kijkers.paden());
            Set<String> binnen = kijkers.paden().stream()
                    .flatMap(pad -> deuren.get(pad).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> gezegd =
                    kijkers.rollen().stream().map(Rol::code).collect(Collectors.toCollection(TreeSet::new));
            assertThat(gezegd).as(wie).isEqualTo(binnen);
        }
    }

    @Test
    void elke_ontvanger_heeft_een_plek_en_krijgt_iets() {
        List<Ontvanger> plekken = alle(Ontvangeradres.class).stream()
                .map(Ontvangeradres::ontvanger)
                .toList();
        assertThat(plekken).containsExactlyInAnyOrder(Ontvanger.values());
        Set<Ontvanger> genoemd = EnumSet.noneOf(Ontvanger.class);
        SOORTEN.forEach(soort -> genoemd.addAll(soort.verwerking().ontvangers()));
        assertThat(genoemd).containsExactlyInAnyOrder(Ontvanger.values());
    }

    /** A server of others has its address in a setting: whoever adds one names a receiver. */
    @Test
    void elk_adres_van_een_ander_in_een_instelling_is_een_ontvanger() throws java.io.IOException {
        String instellingen = java.nio.file.Files.readString(java.nio.file.Path.of("deploy/instellingen.md"));
        List<String> adressen = new ArrayList<>();
        instellingen
                .lines()
                .filter(regel -> regel.startsWith("| `BUURTREGIE_"))
                .map(regel -> regel.split("`")[1])
                .filter(naam -> naam.matches(".*_(HOST|ADRES|UITGEVER|TEGELS|SYSLOG|URL|SLEUTEL|ENDPOINT|SERVER)"))
                .forEach(adressen::add);
        assertThat(adressen)
                .as("nieuw adres: is daar een ontvanger? zie Ontvanger")
                .containsExactlyInAnyOrder(
                        "BUURTREGIE_HOST", // where we listen
                        "BUURTREGIE_DB_URL", // our own database
                        "BUURTREGIE_DB_SLEUTEL", // and its key
                        "BUURTREGIE_BACKUP_SLEUTEL", // the key of its backups, which stay where we put them
                        "BUURTREGIE_GEZOND_SLEUTEL", // of who asks us
                        "BUURTREGIE_ADRES", // our own site
                        "BUURTREGIE_ORGANISATIE_ADRES", // our own post
                        "BUURTREGIE_MAIL_HOST",
                        "BUURTREGIE_POSTBUS_HOST",
                        "BUURTREGIE_POSTBUS_TOKEN_ADRES",
                        "BUURTREGIE_S3_ADRES",
                        "BUURTREGIE_SMS_SLEUTEL",
                        "BUURTREGIE_SMS_ADRES",
                        "BUURTREGIE_SIGNALEN_ADRES",
                        "BUURTREGIE_SYSLOG",
                        "BUURTREGIE_KAART_TEGELS",
                        "BUURTREGIE_GEMEENTELOGIN_UITGEVER");
    }

    private static <T> List<T> alle(Class<T> soort) {
        return Klassen.programma().stream()
                .filter(klasse -> klasse.isAssignableTo(soort) && !klasse.isInterface())
                .filter(klasse -> !klasse.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(RegisterTest::maak)
                .map(soort::cast)
                .toList();
    }

    private static Object maak(JavaClass klasse) {
        try {
            Constructor<?> maker = Arrays.stream(klasse.reflect().getDeclaredConstructors())
                    .filter(een -> een.getParameterCount() == 0)
                    .findFirst()
                    .orElseThrow();
            maker.setAccessible(true);
            return maker.newInstance();
        } catch (ReflectiveOperationException fout) {
            throw new IllegalStateException(klasse.getName(), fout);
        }
    }
}
