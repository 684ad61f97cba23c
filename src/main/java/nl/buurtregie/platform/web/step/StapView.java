package nl.buurtregie.platform.web.step;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buurtregie.platform.web.form.FormView;
import nl.buurtregie.platform.web.form.Ingevuld;
import nl.buurtregie.platform.web.page.Link;
import nl.buurtregie.platform.web.page.Option;

/**
 * A form that records one step of a case: known answers first, then the questions, then what follows.
 *
 * @param bellen whom it is about; null when the form is about nobody in particular
 * @param uitklap questions that nobody has to answer; null for none
 */
public record StapView(
        Link zaak,
        String kop,
        String inleiding,
        String letOp,
        ZaakView.Bellen bellen,
        Link hulp,
        String actie,
        String versie,
        List<Bekend> bekend,
        List<Vraag> vragen,
        Uitklap uitklap,
        boolean notitie,
        String daarna,
        String knop,
        boolean stopt,
        FormView form)
        implements Ingevuld {

    /** The same form, with whom it is about on top. */
    public StapView over(ZaakView.Bellen wie) {
        return new StapView(
                zaak, kop, inleiding, letOp, wie, hulp, actie, versie, bekend, vragen, uitklap, notitie, daarna, knop,
                stopt, form);
    }

    /** The number in front of a question, counted from the known answers on; 0 for none. */
    public int nummer(Vraag vraag) {
        List<Vraag> genummerd = vragen.stream().filter(Vraag::genummerd).toList();
        boolean alleen = genummerd.size() + bekend.size() == 1;
        return alleen || !vraag.genummerd() ? 0 : bekend.size() + genummerd.indexOf(vraag) + 1;
    }

    @Override
    public String ingevuld() {
        Stream<Vraag> alle = Stream.concat(vragen.stream(), uitklap == null ? Stream.of() : uitklap.vragen().stream());
        Stream<String> antwoorden =
                alle.flatMap(vraag -> form.values(vraag.veld()).stream().map(vraag::inWoorden));
        return Stream.concat(antwoorden, Stream.of(form.value("notitie")))
                .filter(woorden -> !woorden.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** Questions folded to one line. */
    public record Uitklap(String kop, List<Vraag> vragen) {

        /** Something was typed in it: it stays open. */
        public boolean isOpen(FormView form) {
            return vragen.stream()
                    .anyMatch(vraag -> form.invalid(vraag.veld())
                            || !form.value(vraag.veld()).isBlank());
        }
    }

    /** An answer that is known already, folded to one line; without an address it cannot be changed here. */
    public record Bekend(String label, String waarde, String wijzig) {}

    /**
     * One question. Soort is keuze, vinkjes, lijst, tekst, tekstvak, datum, tijd or vinkje.
     *
     * @param alleenBij "veld=WAARDE,WAARDE": only asked with one of these answers; null means always
     */
    public record Vraag(String soort, String veld, String label, String uitleg, List<Option> opties, String alleenBij) {

        public static Vraag keuze(String veld, String label, List<Option> opties) {
            return new Vraag("keuze", veld, label, null, opties, null);
        }

        public static Vraag vinkjes(String veld, String label, String uitleg, List<Option> opties) {
            return new Vraag("vinkjes", veld, label, uitleg, opties, null);
        }

        public static Vraag lijst(String veld, String label, String uitleg, List<Option> opties) {
            return new Vraag("lijst", veld, label, uitleg, opties, null);
        }

        public static Vraag tekst(String veld, String label, String uitleg) {
            return new Vraag("tekst", veld, label, uitleg, List.of(), null);
        }

        public static Vraag datum(String veld, String label, String uitleg) {
            return new Vraag("datum", veld, label, uitleg, List.of(), null);
        }

        public static Vraag tijd(String veld, String label) {
            return new Vraag("tijd", veld, label, null, List.of(), null);
        }

        public static Vraag vinkje(String veld, String label, String uitleg) {
            return new Vraag("vinkje", veld, label, uitleg, List.of(), null);
        }

        /** A box that says yes to one thing only; sent of another, it was not said. */
        public static Vraag bevestiging(String veld, String waarvan, String label) {
            return new Vraag("vinkje", veld, label, null, List.of(Option.of(waarvan, label)), null);
        }

        /** What a box sends when it is ticked. */
        public String waarde() {
            return opties.isEmpty() ? "ja" : opties.get(0).value();
        }

        /** Each of these fills the field with one click. */
        public Vraag metZinnen(List<String> zinnen) {
            return new Vraag(
                    soort,
                    veld,
                    label,
                    uitleg,
                    zinnen.stream().map(zin -> Option.of(zin, zin)).toList(),
                    alleenBij);
        }

        boolean genummerd() {
            return alleenBij == null && (soort.equals("keuze") || soort.equals("vinkjes"));
        }

        String inWoorden(String waarde) {
            return switch (soort) {
                case "vinkje" -> label;
                case "datum" -> waarde.replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3-$2-$1");
                default ->
                    opties.stream()
                            .filter(optie -> optie.value().equals(waarde))
                            .map(Option::label)
                            .findFirst()
                            .orElse(waarde);
            };
        }

        /** @param antwoorden of another question: with one of these this one is asked */
        public Vraag alleenBij(String ander, Enum<?>... antwoorden) {
            return alleenBij(ander, Stream.of(antwoorden).map(Enum::name).collect(Collectors.joining(",")));
        }

        public Vraag alleenBij(String ander, String antwoord) {
            return new Vraag(soort, veld, label, uitleg, opties, ander + "=" + antwoord);
        }
    }
}
