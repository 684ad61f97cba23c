package nl.buurtregie.start;

import java.util.ArrayList;
import java.util.List;

/** The last thing the launcher says: where it is, and who one can be there. */
final class Welcome {

    private static final String PASSWORD = "Demo-stad-Groningen-1";

    private static final String[][] ACCOUNTS = {
        {"coordinator", "all mediation cases, the volunteers"},
        {"bemiddelaar", "the cases that she mediates"},
        {"bemiddelaar2", "the cases that he mediates"},
        {"concierge", "nuisance in the streets"},
        {"teamleider", "all nuisance"},
        {"manager", "figures only"},
        {"analist", "figures and publications"},
        {"beheerder", "users and settings"},
        {"privacy", "the access log, requests of residents"},
    };

    private Welcome() {}

    /** @param wayIn what the people of a real installation have to know first */
    static List<String> lines(Options options, List<String> wayIn) {
        List<String> lines = new ArrayList<>(List.of("", "  Buurtregie is open at  " + options.url() + "/", ""));
        if (!options.empty()) {
            lines.add("  Demo accounts, all with the password  " + PASSWORD);
            for (String[] account : ACCOUNTS) {
                lines.add(String.format("    %-13s %s", account[0], account[1]));
            }
            lines.add("");
        }
        lines.addAll(wayIn);
        lines.add("  Ctrl-C stops it; the data stays in " + options.data());
        return lines;
    }
}
