package nl.buurtregie.correspondentie.web;

import java.util.List;
import nl.buurtregie.platform.web.page.Link;

/**
 * The letters of a case: which can be made now, and which were made.
 *
 * @param zonderHoofd whether of one of these is not known what stood above it
 */
public record BrievenView(Link terug, String nummer, List<Groep> mogelijk, List<Regel> brieven, boolean zonderHoofd) {

    /** The letters that one reader can get. */
    public record Groep(String lezer, List<Link> brieven) {}

    /** One letter that was made; pdf is null when its text was erased, posten when there is nothing to bring to the post. */
    public record Regel(String wat, String wanneer, String stand, String standSoort, String pdf, String posten) {}
}
