package nl.buurtregie.correspondentie;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buurtregie.bemiddeling.Adres;
import nl.buurtregie.bemiddeling.Bemiddeling;
import nl.buurtregie.bemiddeling.Partij;

/** Looks in the text for one reader for what belongs to another: name, address, e-mail, phone number. */
final class Andermans {

    private static final int KORTSTE_NAAM = 3;
    private static final int KORTSTE_NUMMER = 6;

    private Andermans() {}

    /** @return what was found, in words for the one who writes */
    static Optional<String> gevonden(Bemiddeling zaak, Brieflezer lezer, String tekst) {
        return gevonden(zaak, lezer.partij(zaak), tekst);
    }

    /** The same for one party. */
    static Optional<String> gevonden(Bemiddeling zaak, Partij lezer, String tekst) {
        return gevonden(zaak, Optional.of(lezer), tekst);
    }

    /** His or her neighbours may have the same role. */
    private static Optional<String> gevonden(Bemiddeling zaak, Optional<Partij> eigen, String tekst) {
        return zaak.partijen().stream()
                .filter(partij -> eigen.filter(partij::equals).isEmpty())
                .flatMap(ander -> in(tekst, ander, eigen).stream())
                .findFirst();
    }

    private static List<String> in(String tekst, Partij ander, Optional<Partij> zelf) {
        List<String> gevonden = new ArrayList<>();
        String wie = "van de " + ander.rol().woord().toLowerCase(Locale.ROOT);
        if (staatErin(tekst, achternaam(ander), zelf.map(Partij::naam).orElse(""))) {
            gevonden.add("de naam " + wie);
        }
        if (bevat(
                klein(tekst),
                klein(ander.email()),
                klein(zelf.map(Partij::email).orElse("")))) {
            gevonden.add("het e-mailadres " + wie);
        }
        if (bevat(
                kaal(tekst),
                nummer(ander.telefoon()),
                nummer(zelf.map(Partij::telefoon).orElse("")))) {
            gevonden.add("het telefoonnummer " + wie);
        }
        if (ander.adres()
                .filter(adres -> adresIn(tekst, adres, zelf.flatMap(Partij::adres)))
                .isPresent()) {
            gevonden.add("het adres " + wie);
        }
        return gevonden;
    }

    /** The last word of the name: "Zandloper" of "Mevr. P. Zandloper". */
    private static String achternaam(Partij partij) {
        String naam = partij.naam() == null ? "" : partij.naam().strip();
        return naam.substring(naam.lastIndexOf(' ') + 1);
    }

    private static boolean staatErin(String tekst, String naam, String eigenNaam) {
        if (naam.length() < KORTSTE_NAAM) {
            return false;
        }
        Pattern woord = Pattern.compile("(?U)\\b" + Pattern.quote(naam) + "\\b", Pattern.CASE_INSENSITIVE);
        return woord.matcher(tekst).find() && !woord.matcher(eigenNaam).find();
    }

    private static boolean bevat(String tekst, String wat, String eigen) {
        return !wat.isEmpty() && !wat.equals(eigen) && tekst.contains(wat);
    }

    /** Neighbours may share street and postcode: the house number makes it somebody's. */
    private static boolean adresIn(String tekst, Adres ander, Optional<Adres> eigen) {
        boolean zelfdePostcode =
                eigen.filter(adres -> adres.postcode().equals(ander.postcode())).isPresent();
        String zonderSpaties = Adres.netjes(tekst);
        if (!zelfdePostcode && zonderSpaties.contains(ander.postcode())) {
            return true;
        }
        boolean zelfdeNummer = zelfdePostcode
                && eigen.filter(adres -> adres.huisnummer() == ander.huisnummer())
                        .isPresent();
        return ander.straat() != null
                && !zelfdeNummer
                && Pattern.compile("(?iU)\\b" + Pattern.quote(ander.straat()) + "\\s+" + ander.huisnummer() + "\\b")
                        .matcher(tekst)
                        .find();
    }

    private static String klein(String tekst) {
        return tekst == null ? "" : tekst.toLowerCase(Locale.ROOT);
    }

    /** Without what people put between the digits. */
    private static String kaal(String tekst) {
        return tekst.replaceAll("[\\s()/-]", "");
    }

    /** Without the beginning: 06 and +31 6 are one number. */
    private static String nummer(String telefoon) {
        String cijfers = telefoon == null ? "" : kaal(telefoon).replaceFirst("^(\\+31|0031|0)0?", "");
        return cijfers.length() < KORTSTE_NUMMER ? "" : cijfers;
    }
}
