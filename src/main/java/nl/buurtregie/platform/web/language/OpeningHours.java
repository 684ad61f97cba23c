package nl.buurtregie.platform.web.language;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.buurtregie.platform.Language;

/**
 * When the phone is answered, read from how an organisation typed it in Dutch ("ma tot en met do, 9 tot 13 uur; vr 9.30–12 uur")
 * and said in the language of the page. What cannot be read whole stays as it was typed.
 */
public final class OpeningHours {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final String DAY =
            "\\b(?:ma(?:andag)?|di(?:nsdag)?|wo(?:ensdag)?|do(?:nderdag)?|vr(?:ijdag)?|za(?:terdag)?|zo(?:ndag)?)\\b[.]?";
    private static final String THROUGH = "(?:tot en met|t/m|-|–)";
    private static final String SPAN = DAY + "(?:\\s*" + THROUGH + "\\s*" + DAY + ")?";
    private static final String TIME = "[0-9]{1,2}(?:[.:][0-9]{2})?";
    private static final String RANGE = TIME + "(?:\\s*uur)?\\s*(?:tot|-|–)\\s*" + TIME + "(?:\\s*uur)?";
    private static final String MORE = "(?:\\s*,\\s*(?:en\\s+)?|\\s+en\\s+)";
    private static final String PERIOD = "(?:van\\s+|op\\s+)?(?<days>" + SPAN + "(?:" + MORE + SPAN
            + ")*)\\s*[,:]?\\s*(?:van\\s+)?" + "(?<times>" + RANGE + "(?:" + MORE + RANGE + ")*)";

    private static final Pattern NEXT = Pattern.compile("\\G" + PERIOD + "(?:\\s*;\\s*|" + MORE + "|\\s*[.]?$)");
    private static final Pattern ONE_SPAN = Pattern.compile(SPAN);
    private static final Pattern ONE_DAY = Pattern.compile(DAY);
    private static final Pattern ONE_RANGE = Pattern.compile(RANGE);
    private static final Pattern ONE_TIME = Pattern.compile("([0-9]{1,2})(?:[.:]([0-9]{2}))?");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private OpeningHours() {}

    /** In the language of the page; empty when these words cannot be read, or when the page is in Dutch. */
    public static Optional<String> spoken(String typed) {
        return Spoken.language().isDutch() ? Optional.empty() : in(Spoken.language(), typed);
    }

    private static Optional<String> in(Language language, String typed) {
        String words = typed.strip().toLowerCase(Locale.ROOT);
        List<String> periods = new ArrayList<>();
        Matcher next = NEXT.matcher(words);
        int until = 0;
        while (next.find()) {
            Optional<String> times = all(ONE_RANGE, next.group("times"), OpeningHours::range);
            if (times.isEmpty()) {
                return Optional.empty(); // no time of the day
            }
            String days = all(ONE_SPAN, next.group("days"), span -> Optional.of(days(language, span)))
                    .orElseThrow();
            periods.add(Spoken.text("vorm.rij", days, times.get()));
            until = next.end();
        }
        return until == words.length() && until > 0 ? Optional.of(String.join(" · ", periods)) : Optional.empty();
    }

    /** Each found one, said; empty when one of them cannot be. */
    private static Optional<String> all(Pattern what, String words, Function<String, Optional<String>> said) {
        List<Optional<String>> found =
                what.matcher(words).results().map(MatchResult::group).map(said).toList();
        return found.stream().allMatch(Optional::isPresent)
                ? Optional.of(found.stream()
                        .map(Optional::get)
                        .reduce((one, more) -> Spoken.text("vorm.rij", one, more))
                        .orElseThrow())
                : Optional.empty();
    }

    private static String days(Language language, String span) {
        return ONE_DAY.matcher(span)
                .results()
                .map(day -> DayOfWeek.of(DAYS.indexOf(day.group().substring(0, 2)) + 1))
                .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .collect(Collectors.joining("–"));
    }

    private static Optional<String> range(String words) {
        List<Optional<String>> times =
                ONE_TIME.matcher(words).results().map(OpeningHours::time).toList();
        return times.stream().allMatch(Optional::isPresent)
                ? Optional.of(times.stream().map(Optional::get).collect(Collectors.joining("–")))
                : Optional.empty();
    }

    private static Optional<String> time(MatchResult typed) {
        int hour = Integer.parseInt(typed.group(1));
        int minute = typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2));
        return hour < 24 && minute < 60 ? Optional.of(CLOCK.format(LocalTime.of(hour, minute))) : Optional.empty();
    }
}
