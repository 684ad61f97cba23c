package nl.buurtregie.platform.web.error;

import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.buurtregie.platform.web.language.OpeningHours;
import nl.buurtregie.platform.web.language.Spoken;
import nl.buurtregie.platform.web.page.Counter;
import nl.buurtregie.platform.web.page.Link;

/** Why something did not work, in words for a resident: calm, and always with a phone number. */
public final class PublicErrors {

    private PublicErrors() {}

    /** @param again the page to try again, or null to begin anew */
    public static Response page(int status, Counter counter, String again, String reference) {
        return page(words(status), status, counter, again, reference);
    }

    /** Something broke after it was sent: whether it arrived nobody knows for certain. */
    static Response perhapsSent(Counter counter, String reference) {
        return page(new Words("storing", "fout.aangekomen", "fout.aangekomen.tekst"), 500, counter, null, reference);
    }

    /**
     * Without the phone number of the counter: it would have to be asked for, and nobody answers now.
     *
     * @param again the same page; after something was sent the beginning of the counter
     */
    static Response away(boolean sent, String again) {
        Words words = new Words("storing", "fout.weg", sent ? "fout.weg.verstuurd" : "fout.weg.tekst");
        return Errors.page(503, view(words, words.text(), new Link(Spoken.text("fout.opnieuw"), again), null));
    }

    /**
     * It came too often, or from a form that was open too long, and was not read further: nothing was sent.
     *
     * @param typed what was in the form, so that it can be taken along; may be empty
     */
    public static Response notSent(int status, Counter counter, String again, String typed) {
        Words words = status == 429 ? new Words("te-vaak", "fout.vaak", "fout.vaak.verstuurd") : words(status);
        List<ErrorView.Difference> kept = typed.isEmpty()
                ? List.of()
                : List.of(new ErrorView.Difference(Spoken.text("fout.getypt"), typed, Spoken.text("fout.getypt.niet")));
        Link way = new Link(Spoken.text("fout.opnieuw"), again);
        return Errors.page(
                status,
                new ErrorView(
                        words.kind(),
                        Spoken.text(words.heading()),
                        words.text() + " " + call(counter),
                        way,
                        kept,
                        null));
    }

    /** What the link led to is done, or its time is over. @param sentence the key of the heading; the text is below it */
    public static Response over(Counter counter, String sentence) {
        return page(new Words("niet-gevonden", sentence, sentence + ".tekst"), 404, counter, null, null);
    }

    private static Response page(Words words, int status, Counter counter, String again, String reference) {
        Link way = again == null
                ? new Link(Spoken.text("fout.begin"), counter.home())
                : new Link(Spoken.text("fout.opnieuw"), again);
        return Errors.page(status, view(words, words.text() + " " + call(counter), way, reference));
    }

    private static String call(Counter counter) {
        String phone =
                Spoken.language().isDutch() ? counter.phone() : counter.phone().replace(' ', '\u00a0');
        String hours = OpeningHours.spoken(counter.hours()).orElse(counter.hours());
        return Spoken.text("fout.bel", Spoken.apart(phone), Spoken.apart(hours));
    }

    /** The same friendly page for every robot; for a person it works the second time. */
    public static Response tooFast(String again) {
        Words words = new Words("geweigerd", "fout.snel", "fout.snel.tekst");
        return Errors.page(422, view(words, words.text(), new Link(Spoken.text("fout.opnieuw"), again), null));
    }

    private static ErrorView view(Words words, String text, Link way, String reference) {
        return new ErrorView(words.kind(), Spoken.text(words.heading()), text, way, List.of(), reference);
    }

    private static Words words(int status) {
        return switch (status) {
            case 403 -> new Words("verlopen", "fout.verlopen", "fout.verlopen.tekst");
            case 404, 405, 406 -> new Words("niet-gevonden", "fout.weggegaan", "fout.weggegaan.tekst");
            case 409, 422 -> new Words("geweigerd", "fout.nietnu", "fout.verlopen.tekst");
            case 413, 415 -> new Words("geweigerd", "fout.nietzo", "fout.groot.tekst");
            case 408 -> new Words("geweigerd", "fout.lang", "fout.lang.tekst");
            case 429 -> new Words("te-vaak", "fout.vaak", "fout.vaak.tekst");
            case 503 -> new Words("te-vaak", "fout.druk", "fout.weg.tekst");
            case 400 -> new Words("geweigerd", "fout.nietzo", "fout.beginopnieuw");
            default -> new Words("storing", "fout.aangekomen", "fout.storing.tekst");
        };
    }

    /** Kind of page, and the keys of its heading and of its text. */
    private record Words(String kind, String heading, String sentence) {

        String text() {
            return Spoken.text(sentence);
        }
    }
}
