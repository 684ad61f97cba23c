package nl.buurtregie.open311.web;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.buurtregie.platform.NotFound;
import nl.buurtregie.platform.RuleViolation;

/** Answers and errors in the form that was asked for, as the specification writes them. */
enum Vorm {
    XML("text/xml"),
    JSON("application/json");

    private final String soort;

    Vorm(String soort) {
        this.soort = soort;
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
            return antwoord(status, werk.get());
        } catch (RuleViolation fout) {
            return fout(fout.field().equals("api_key") ? 403 : 400, fout.getMessage());
        } catch (NotFound weg) {
            return fout(404, "service_code or service_request_id was not found");
        } catch (PersistenceException stuk) {
            return fout(500, "try again later");
        }
    }

    Response fout(int status, String zin) {
        Map<String, Object> fout = Boom.leeg();
        fout.put("code", Integer.toString(status));
        fout.put("description", zin);
        return antwoord(status, new Boom("errors", "error", List.of(fout)));
    }

    private Response antwoord(int status, Boom boom) {
        return Response.status(status)
                .type(MediaType.valueOf(soort).withCharset("utf-8"))
                .header("Cache-Control", "no-store")
                .entity(this == XML ? boom.xml() : boom.json())
                .build();
    }
}
