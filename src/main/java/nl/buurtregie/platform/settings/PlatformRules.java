package nl.buurtregie.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The settings of the platform itself. */
@ApplicationScoped
class PlatformRules implements OwnRules {

    @Override
    public List<Rule> rules() {
        return Stream.concat(
                        brakes(),
                        Stream.of(
                                Rule.text("buurtregie.db.url"),
                                Rule.text("buurtregie.db.user"),
                                Rule.text("buurtregie.db.password"),
                                Rule.text("buurtregie.db.migratie-user"),
                                Rule.text("buurtregie.db.migratie-password"),
                                Rule.flag("buurtregie.hsts.subdomeinen"),
                                Rule.text("buurtregie.db.sleutel"),
                                Rule.text("buurtregie.db.sleutel-vorige"),
                                Rule.flag("buurtregie.bevrijdingsdag.vrij"),
                                Rule.flag("buurtregie.gezond.open"),
                                Rule.key("buurtregie.gezond.sleutel"),
                                Rule.oneOf("buurtregie.log", "regels", "json"),
                                Rule.durations("buurtregie.taken.herhaling"),
                                Rule.web("buurtregie.adres"),
                                Rule.networks("buurtregie.proxy.vertrouwd"),
                                Rule.text("buurtregie.kaart.tegels"),
                                Rule.text("buurtregie.kaart.bron"),
                                Rule.networks("buurtregie.eigen.netwerk")))
                .toList();
    }

    private static Stream<Rule> brakes() {
        return Stream.of(
                Rule.times("buurtregie.drempel.versturen"),
                Rule.times("buurtregie.drempel.versturen-samen"),
                Rule.times("buurtregie.drempel.stap"),
                Rule.times("buurtregie.drempel.stap-samen"),
                Rule.times("buurtregie.drempel.kijken"),
                Rule.times("buurtregie.drempel.kijken-samen"),
                Rule.times("buurtregie.drempel.openbaar"),
                Rule.times("buurtregie.drempel.openbaar-samen"),
                Rule.times("buurtregie.drempel.weigering"),
                Rule.times("buurtregie.drempel.weigering-samen"));
    }
}
