package nl.buurtregie.beveiliging.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import nl.buurtregie.beveiliging.Logboek;
import nl.buurtregie.platform.DutchNumbers;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.settings.Setting;
import nl.buurtregie.platform.settings.SettingGroup;
import nl.buurtregie.platform.time.DutchDates;

/** One line of the log in words. */
@ApplicationScoped
class Regelwoorden {

    @Inject
    @Any
    private Instance<SettingGroup> instellingen;

    /** @param ik account of whoever reads */
    BeveiligingView.Regel regel(Logboek.Regel een, Map<Long, String> namen, long ik) {
        String keer = een.keer() == 1 ? "" : " · " + DutchNumbers.whole(een.keer()) + " keer";
        return new BeveiligingView.Regel(
                DutchDates.time(een.op()),
                icoon(een.wat()),
                een.wat().words() + keer,
                onder(een),
                toon(een.wat()),
                wie(een, namen),
                wieOnder(een, namen, ik),
                waarvandaan(een.net()));
    }

    private String onder(Logboek.Regel een) {
        return switch (een.wat()) {
            case SETTING_CHANGED -> instelling(een.toelichting());
            case REFUSED, FORGED -> pad(een.waar());
            case NO_BROWSER -> een.waar();
            case EXPORTED -> pad(een.waar()) + " (" + een.toelichting() + ")";
            case WRONG_SIGN_IN -> een.personen() > 1 ? "bij " + een.personen() + " accounts" : een.toelichting();
            case LOCKED_OUT -> een.toelichting() + ", een kwartier";
            default -> een.toelichting() == null ? "" : een.toelichting();
        };
    }

    private static String pad(String waar) {
        return waar == null ? "" : waar.substring(waar.indexOf(' ') + 1);
    }

    /** "buurtregie.sessie.uren: 8" with the words of the page of settings. */
    private String instelling(String toelichting) {
        return instellingen.stream()
                .flatMap(groep -> groep.settings().stream())
                .filter(een -> toelichting.replaceFirst(":.*", "").equals(een.name()))
                .map(Setting::words)
                .findFirst()
                .map(woorden -> woorden + toelichting.replaceFirst("^[^:]*", ""))
                .orElse(toelichting);
    }

    /** Nobody without an address is the program itself. */
    private static String wie(Logboek.Regel een, Map<Long, String> namen) {
        if (een.wie() != null) {
            return namen.getOrDefault(een.wie(), "account " + een.wie());
        }
        return een.net() == null ? "Buurtregie" : "onbekend";
    }

    private static String wieOnder(Logboek.Regel een, Map<Long, String> namen, long ik) {
        if (een.betreft() != null && een.personen() == 1 && !een.betreft().equals(een.wie())) {
            return "account van " + namen.getOrDefault(een.betreft(), "nummer " + een.betreft());
        }
        return een.wie() != null && een.wie() == ik ? "dit ben jij" : "";
    }

    /** "192.0.2.…": the network, since the address itself is not kept. */
    private static String waarvandaan(String net) {
        return net == null ? "server" : net.replaceFirst("\\.0/24$", ".…").replaceFirst("::/48$", ":…");
    }

    private static String toon(AuditEvent wat) {
        return switch (wat) {
            case WRONG_SIGN_IN, WRONG_SECOND_STEP, LOCKED_OUT -> "steen";
            case REFUSED, FORGED, NO_BROWSER, TOO_OFTEN, WRONG_KEY, LOGOUT_REFUSED -> "oker";
            default -> "";
        };
    }

    private static String icoon(AuditEvent wat) {
        return switch (wat) {
            case SIGNED_IN -> "login-2";
            case WRONG_SIGN_IN, WRONG_SECOND_STEP -> "shield-x";
            case LOCKED_OUT -> "lock";
            case UNLOCKED -> "lock-open";
            case SIGNED_OUT, SESSION_ENDED -> "logout";
            case PASSWORD_CHANGED,
                    PASSWORD_LINK_ASKED,
                    PASSWORD_LINK_USED,
                    KEY_MADE,
                    KEY_TAKEN,
                    RECOVERY_USED,
                    EMERGENCY_DOOR -> "key";
            case ADDRESS_STOPPED, REFUSED, FORGED, NO_BROWSER, TOO_OFTEN, WRONG_KEY, LOGOUT_REFUSED -> "hand-stop";
            case ACCOUNT_INVITED, EMAIL_CHANGED -> "mail";
            case ACCOUNT_OPENED, ACCOUNT_REOPENED, ROLE_GIVEN -> "user-plus";
            case ACCOUNT_CLOSED -> "user-off";
            case ROLE_TAKEN, ROLE_TERM -> "users";
            case EXPORTED -> "download";
            case VERSION_PUBLISHED, FIGURES_TAKEN -> "chart-bar";
            case RETENTION_RUN -> "eraser";
            case RESTORED -> "history";
            case OUTGOING_RELEASED -> "send";
            case SETTING_CHANGED -> "adjustments";
            case LOG_READ, READERS_READ, OWN_READING_JUDGED -> "eye";
            case LOG_CHECKED, PATTERN_CLOSED -> "clipboard-check";
        };
    }
}
