package nl.buurtregie.mensen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.buurtregie.medewerker.Rol;
import nl.buurtregie.platform.RuleViolation;
import nl.buurtregie.platform.Separator;
import nl.buurtregie.platform.Typed;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of volunteers: name, e-mail address, and perhaps the role. Each line is judged by itself. */
@ApplicationScoped
class Lijstlezer {

    private static final int MEEST = 500;

    private static final Pattern KOP = Pattern.compile("(?iu).*naam|e?-?mail.*");

    /** Who comes on a list is a volunteer; other roles are given one by one. */
    private static final Set<Rol> ROLLEN = Set.of(Rol.BEMIDDELAAR, Rol.CONCIERGE);

    @Inject
    private Uitnodigingsregels uitnodiging;

    /** @throws RuleViolation when this is no list at all */
    List<Lijstregel> lees(String tekst) {
        eisLeesbaar(tekst);
        String schoon = tekst.replace("\uFEFF", "");
        CSVFormat vorm = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(Separator.of(schoon))
                .setIgnoreEmptyLines(true)
                .get();
        List<Lijstregel> regels = new ArrayList<>();
        Set<String> adressen = new HashSet<>();
        try (CSVParser rijen = CSVParser.parse(new StringReader(schoon), vorm)) {
            for (CSVRecord rij : rijen) {
                List<String> cellen = rij.stream().map(Typed::text).toList();
                if (!isKop(rij, cellen) && !cellen.stream().allMatch(String::isEmpty)) {
                    regels.add(lees(Math.max(1, rijen.getCurrentLineNumber()), cellen, adressen));
                }
                if (regels.size() > MEEST) {
                    throw new RuleViolation(
                            "M21", "bestand", "Dit zijn meer dan " + MEEST + " mensen. Maak er twee lijsten van.");
                }
            }
        } catch (IOException | UncheckedIOException onleesbaar) {
            throw new RuleViolation("M21", "bestand", "Dit is geen CSV. Kijk of elk aanhalingsteken ook sluit.");
        }
        if (regels.isEmpty()) {
            throw new RuleViolation("M21", "bestand", "Kies een bestand met minstens één naam erin.");
        }
        return regels;
    }

    private static void eisLeesbaar(String tekst) {
        if (tekst.indexOf('\uFFFD') >= 0 || tekst.indexOf('\0') >= 0) {
            throw new RuleViolation(
                    "M38",
                    "bestand",
                    "Dit bestand is geen CSV, of er zijn letters in kwijt. Sla het op als CSV UTF-8, en kies het opnieuw.");
        }
    }

    /** Somebody whose address was forgotten is no heading. */
    private static boolean isKop(CSVRecord rij, List<String> cellen) {
        return rij.getRecordNumber() == 1
                && cellen.stream().noneMatch(cel -> cel.contains("@"))
                && cellen.stream().anyMatch(cel -> KOP.matcher(cel).matches());
    }

    private Lijstregel lees(long regel, List<String> cellen, Set<String> adressen) {
        String naam = cel(cellen, 0);
        String email = cel(cellen, 1);
        Rol rol = rol(cel(cellen, 2));
        return new Lijstregel(regel, naam, email, rol, waarom(naam, email, rol, adressen));
    }

    private String waarom(String naam, String email, Rol rol, Set<String> adressen) {
        if (rol == null) {
            return "De rol is bemiddelaar of buurtconciërge. Andere rollen geef je een voor een.";
        }
        try {
            uitnodiging.keur(naam, email, Set.of(rol));
        } catch (RuleViolation nee) {
            return nee.getMessage();
        }
        return adressen.add(email.toLowerCase(Locale.ROOT)) ? null : "Dit e-mailadres staat twee keer in de lijst.";
    }

    /** Null when it is no role of a volunteer. */
    private static Rol rol(String woord) {
        if (woord.isEmpty()) {
            return Rol.BEMIDDELAAR;
        }
        return ROLLEN.stream()
                .filter(rol -> rol.woord().equalsIgnoreCase(woord) || rol.code().equalsIgnoreCase(woord))
                .findFirst()
                .orElse(null);
    }

    private static String cel(List<String> cellen, int plaats) {
        return cellen.size() > plaats ? cellen.get(plaats) : "";
    }
}
