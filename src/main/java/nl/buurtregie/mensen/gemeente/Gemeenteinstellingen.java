package nl.buurtregie.mensen.gemeente;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.medewerker.Inlogwijze;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.settings.OwnRules;
import nl.buurtregie.platform.settings.Rule;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.settings.Settings;
import nl.buurtregie.platform.settings.Texts;
import org.eclipse.microprofile.config.Config;

/** Where the provider is and who we are there (environment), and which of its groups is which role (set by the beheerder). */
@ApplicationScoped
class Gemeenteinstellingen implements OwnRules, SettingGroup {

    @Inject
    private Config omgeving;

    @Inject
    private Settings instellingen;

    @Inject
    private Groepsgevolg gevolg;

    /** "https://login.gemeente.example/realms/stad"; empty when people log in here only. */
    Optional<String> uitgever() {
        return tekst("uitgever");
    }

    String client() {
        return tekst("client").orElse("buurtregie");
    }

    /** Empty for a client that has none and proves itself by its question alone (PKCE). */
    Optional<String> geheim() {
        return tekst("geheim");
    }

    /** Where in the token the groups are, with dots between the parts: "realm_access.roles". */
    String plekVanRollen() {
        return tekst("rollen").orElse("groups");
    }

    /** The roles that these groups stand for. */
    Set<Rol> rollen(Set<String> groepen) {
        return Arrays.stream(Rol.values())
                .filter(rol -> groepen.contains(instellingen.text(groep(rol))))
                .collect(Collectors.toSet());
    }

    /** The words of the provider (acr, amr) that mean two steps; empty when it was agreed that there always are. */
    List<String> tweeStappen() {
        return Arrays.stream(tekst("tweestappen").orElse("").split("[\\s,]+"))
                .filter(woord -> !woord.isEmpty())
                .toList();
    }

    /** @param hoe what it says of how somebody logged in there */
    Inlogwijze wijze(Set<String> hoe) {
        List<String> twee = tweeStappen();
        return twee.isEmpty() || twee.stream().anyMatch(hoe::contains) ? Inlogwijze.GEMEENTE : Inlogwijze.GEMEENTE_EEN;
    }

    /** Empty without a provider. */
    Optional<String> naam() {
        return uitgever().map(adres -> tekst("naam").orElse("de gemeente"));
    }

    @Override
    public String title() {
        return "Inloggen via de gemeente";
    }

    @Override
    public List<Setting> settings() {
        return Stream.of(Rol.values()).map(Gemeenteinstellingen::groep).toList();
    }

    @Override
    public String consequence(Setting setting) {
        return Stream.of(Rol.values())
                .filter(rol -> groep(rol).equals(setting))
                .findFirst()
                .map(gevolg::van)
                .orElseThrow();
    }

    @Override
    public List<Rule> rules() {
        return List.of(
                Rule.provider("buurtregie.gemeentelogin.uitgever"),
                Rule.text("buurtregie.gemeentelogin.client"),
                Rule.text("buurtregie.gemeentelogin.geheim"),
                Rule.text("buurtregie.gemeentelogin.naam"),
                Rule.text("buurtregie.gemeentelogin.tweestappen"),
                Rule.text("buurtregie.gemeentelogin.rollen"));
    }

    private static Setting groep(Rol rol) {
        return Setting.words(
                "buurtregie.gemeentelogin.groep." + rol.code(),
                "De groep bij de gemeente die " + rol.woord() + " is",
                "buurtregie-" + rol.code(),
                100);
    }

    private Optional<String> tekst(String naam) {
        return new Texts(omgeving, "buurtregie.gemeentelogin.").find(naam);
    }
}
