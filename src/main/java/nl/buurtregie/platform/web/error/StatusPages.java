package nl.buurtregie.platform.web.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import nl.buurtregie.platform.web.page.PublicCounter;

/** What a status of HTTP says to whoever asked: a resident, a colleague, or a program. */
@ApplicationScoped
class StatusPages {

    @Inject
    private PublicCounter counter;

    /** @param ourScript our own script asks, and wants to read why */
    Response of(int status, String path, boolean ourScript) {
        return answer(status, view(status), path, ourScript);
    }

    /** @param view for a colleague; a resident gets words of his own */
    Response answer(int status, ErrorView view, String path, boolean ourScript) {
        if (counter.covers(path)) {
            return PublicErrors.page(status, counter.shown(path), null, view.reference());
        }
        if (!isProgram(path, ourScript)) {
            return Errors.page(status, view);
        }
        return status == 404 && ProgramErrors.isPublicApi(path)
                ? ProgramErrors.problem(status, path, "Niet gevonden", "Dit bestaat niet, of het is niet gepubliceerd.")
                : ProgramErrors.problem(status, path, view.heading(), view.text());
    }

    /** The database is not there: whether something that was sent arrived is known only when it is back. */
    Response away(String method, String path, boolean ourScript) {
        boolean sent = !method.equals("GET") && !method.equals("HEAD");
        return isProgram(path, ourScript) || !counter.covers(path)
                ? answer(503, ErrorView.away(sent, Errors.HOME), path, ourScript)
                : PublicErrors.away(sent, sent ? counter.home(path) : path);
    }

    static boolean isProgram(String path, boolean ourScript) {
        return path.startsWith("/api/") || ourScript;
    }

    private static ErrorView view(int status) {
        return switch (status) {
            case 404, 405, 406 -> ErrorView.pageNotFound(Errors.HOME);
            case 403 -> Errors.notYours();
            case 408 ->
                ErrorView.refused("Het duurde te lang voordat alles binnen was. Probeer het opnieuw.", Errors.HOME);
            case 429 -> ErrorView.tooMany(Errors.HOME);
            case 503 -> ErrorView.busy("Wacht een halve minuut en probeer het dan opnieuw.", Errors.HOME);
            default ->
                status < 500
                        ? ErrorView.refused("De browser stuurde iets wat wij niet begrijpen.", Errors.HOME)
                        : ErrorView.broken(null, true, Errors.HOME);
        };
    }
}
