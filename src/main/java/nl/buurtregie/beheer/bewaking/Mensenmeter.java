package nl.buurtregie.beheer.bewaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buurtregie.medewerker.Bezetting;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.watch.Condition;
import nl.buurtregie.platform.watch.Reading;
import nl.buurtregie.platform.watch.Vital;

/** Whether open work has somebody who can do it. Nobody notices when the last one of a role goes: the work waits, and says nothing. */
@ApplicationScoped
class Mensenmeter implements Vital {

    /** Who may do the steps of another role too. */
    private static final Map<Rol, Rol> OOK_DOOR =
            Map.of(Rol.BEMIDDELAAR, Rol.COORDINATOR, Rol.CONCIERGE, Rol.TEAMLEIDER);

    @Inject
    private OpenStappen stappen;

    @Inject
    private Bezetting bezetting;

    @Override
    public String name() {
        return "Mensen";
    }

    @Override
    public int order() {
        return 65;
    }

    @Override
    public Optional<String> page() {
        return Optional.of("/beheer/mensen");
    }

    @Override
    public Optional<Reading> read() {
        String zonder = stappen.perRol().entrySet().stream()
                .filter(een -> !isIemand(een.getKey()))
                .map(een -> zin(een.getKey(), een.getValue()))
                .collect(Collectors.joining(" "));
        return Optional.of(
                zonder.isEmpty()
                        ? Reading.of(Condition.GOOD, "Voor al het open werk is er iemand.")
                        : Reading.of(Condition.BROKEN, zonder + " Geef die rol aan iemand die kan inloggen."));
    }

    private boolean isIemand(Rol rol) {
        Rol ook = OOK_DOOR.get(rol);
        return bezetting.is(rol) || ook != null && bezetting.is(ook);
    }

    private static String zin(Rol rol, int aantal) {
        String wacht = aantal == 1 ? "1 stap wacht" : aantal + " stappen wachten";
        return "Niemand is " + rol.woord() + ", en " + wacht + " op een " + rol.woord() + ".";
    }
}
