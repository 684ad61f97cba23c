package nl.buurtregie.open311.web;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Answers and errors in the form that was asked for, as the specification writes them. */
enum Vorm {
    XML("text", "xml"),
    JSON("application", "json");

    private static final Logger LOG = Logger.getLogger(Vorm.class.getName());

    private final MediaType soort;

    Vorm(String hoofd, String sub) {
        this.soort = new MediaType(hoofd, sub, "utf-8");
    }

    MediaType soort() {
        return soort;
    }

    /** @throws NotFound for another ending than xml or json */
    static Vorm van(String einde) {
        return switch (einde) {
            case "xml" -> XML;
            case "json" -> JSON;
            default -> throw new NotFound();
        };
    }

    /** Whatever is refused becomes an answer in the words of the specification. */
    Response beantwoord(int status, Supplier<Boom> werk) {
        try {
            return antwoord(status, woorden(werk.get()));
        } catch (RuleViolation fout) {
            return fout(status(fout), fout.getMessage());
        } catch (NotFound weg) {
            return fout(404, "service_code or service_request_id was not found");
        } catch (PersistenceException stuk) {
            LOG.log(Level.SEVERE, "Open311 antwoordt 500", stuk);
            return fout(500, "try again later");
        }
    }

    /** A jurisdiction that is not ours was "not found", says the specification. */
    private static int status(RuleViolation fout) {
        return switch (fout.rule()) {
            case "X1.1", "X1.12" -> 403;
            case "X1.5" -> 404;
            default -> 400;
        };
    }

    private Response fout(int status, String zin) {
        return antwoord(status, foutwoorden(status, zin));
    }

    /** What went wrong, as the specification writes it. */
    String foutwoorden(int status, String zin) {
        return woorden(foutboom(status, zin));
    }

    private static Boom foutboom(int status, String zin) {
        Map<String, Object> fout = Boom.leeg();
        fout.put("code", Integer.toString(status));
        fout.put("description", zin);
        return new Boom("errors", "error", List.of(fout));
    }

    private String woorden(Boom boom) {
        return this == XML ? boom.xml() : boom.json();
    }

    private Response antwoord(int status, String woorden) {
        return Response.status(status)
                .type(soort)
                .header("Cache-Control", "no-store")
                .entity(woorden)
                .build();
    }
}
