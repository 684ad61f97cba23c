package nl.buurtregie;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a template far enough to find the words that stand in it: between the tags, and as an argument that is shown. */
final class Bewonersjabloon {

    /** Pages for whoever works with us, or with published figures: in Dutch. The page of a fault is for everybody. */
    private static final Pattern NEDERLANDS = Pattern.compile(
            "loket/verwez.*|loket/verwijz.*|overlast/partner.*|kompas/.*|wijkkompas/.*|stap/.*|bemiddeling/.*|platform/fout.*");

    private static final Pattern ANDER = Pattern.compile("@template[.]([a-z_.]+)\\(");
    /** Arguments that nobody reads. */
    private static final Pattern ONLEESBAAR = Pattern.compile(
            "(naam|href|klasse|soort|icoon|type|autocomplete|inputmode|maxlength|zoek|bijAdres|actie|id|vorm|maat|rol|voor)\\s*=\\s*$");

    private static final Pattern LEESBAAR_ATTRIBUUT =
            Pattern.compile("(?:aria-label|title|alt|placeholder)=\"([^\"$]*\\p{L}[^\"]*)\"");
    /** The notebook is for whoever works here. */
    private static final Set<String> ALLEEN_BINNEN = Set.of("Ga verder", "Gooi weg");

    private static final Pattern WOORD = Pattern.compile("\\p{L}{2,}[^<]*");

    private final String bron;
    private final List<String> woorden = new ArrayList<>();
    private int hier;

    Bewonersjabloon(String bron) {
        this.bron = bron.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param).*$", "");
    }

    /** The pages in several languages, and all they are made of. */
    static Set<Path> alle() {
        Set<Path> gezien = new TreeSet<>();
        Queue<Path> teGaan = new ArrayDeque<>(Broncode.bestanden(Broncode.JTE, ".jte").stream()
                .filter(pad -> Broncode.lees(pad).contains("@template.layout.openbaar("))
                .filter(pad -> !NEDERLANDS
                        .matcher(Broncode.JTE.relativize(pad).toString())
                        .matches())
                .toList());
        while (!teGaan.isEmpty()) {
            Path pad = teGaan.remove();
            if (gezien.add(pad)) {
                ANDER.matcher(Broncode.lees(pad))
                        .results()
                        .forEach(een ->
                                teGaan.add(Broncode.JTE.resolve(een.group(1).replace('.', '/') + ".jte")));
            }
        }
        return gezien;
    }

    List<String> woorden() {
        inhoud('\0');
        woorden.removeAll(ALLEEN_BINNEN);
        return woorden;
    }

    /** HTML, until a backtick or the end. */
    private void inhoud(char einde) {
        StringBuilder tekst = new StringBuilder();
        while (hier < bron.length() && bron.charAt(hier) != einde) {
            if (bron.startsWith("${", hier) || bron.startsWith("!{", hier)) {
                hier += 1;
                code('{', '}', false);
            } else if (opdracht().lookingAt()) {
                hier += opdracht(true);
                code('(', ')', true);
            } else if (bron.charAt(hier) == '@') {
                hier += 1;
                sla("[a-z]*");
            } else {
                tekst.append(bron.charAt(hier++));
            }
        }
        LEESBAAR_ATTRIBUUT.matcher(tekst).results().forEach(een -> woorden.add(een.group(1)));
        WOORD.matcher(tekst.toString().replaceAll("(?s)<(script|style)\\b.*?</\\1>|<[^>]*>|&[a-z]+;", "<"))
                .results()
                .map(een -> een.group().strip())
                .forEach(woorden::add);
    }

    private Matcher opdracht() {
        return Pattern.compile("@(template[.][a-z_.]+|if|elseif|for)(?=\\()")
                .matcher(bron)
                .region(hier, bron.length());
    }

    private int opdracht(boolean lang) {
        Matcher gevonden = opdracht();
        return gevonden.lookingAt() && lang ? gevonden.end() - hier : 0;
    }

    private void sla(String wat) {
        Matcher gevonden = Pattern.compile(wat).matcher(bron).region(hier, bron.length());
        hier += gevonden.lookingAt() ? gevonden.end() - hier : 0;
    }

    /** Java, from its opening to its closing sign; a text in it is read by somebody when its argument says so. */
    private void code(char open, char dicht, boolean argumenten) {
        int begin = hier;
        int diepte = 0;
        do {
            char teken = bron.charAt(hier);
            if (teken == '"') {
                tekst(begin, argumenten && diepte == 1);
            } else if (bron.startsWith("@`", hier)) {
                hier += 2;
                inhoud('`');
                hier++;
            } else {
                diepte += teken == open ? 1 : teken == dicht ? -1 : 0;
                hier++;
            }
        } while (diepte > 0);
    }

    private void tekst(int begin, boolean argument) {
        int eind = bron.indexOf('"', hier + 1);
        String tekst = bron.substring(hier + 1, eind);
        boolean leesbaar =
                argument && !ONLEESBAAR.matcher(bron.substring(begin, hier)).find();
        if (leesbaar && tekst.matches("(?s)[^/#].*") && !tekst.contains("--")
                || tekst.matches("\\p{Lu}\\p{Ll}+( .*)?")) {
            woorden.add(tekst);
        }
        hier = eind + 1;
    }
}
