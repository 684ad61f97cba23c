package nl.buurtregie.platform.web.security;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import nl.buurtregie.platform.audit.AuditEvent;
import nl.buurtregie.platform.audit.AuditLog;
import nl.buurtregie.platform.web.page.WhoAmI;

/**
 * Whoever is logged in and takes a file along is in the security log, whatever the file: a new one by itself. Residents who take
 * open data are nobody's business; a photo on a page is no file.
 */
@Provider
public class ExportControl implements ContainerResponseFilter {

    @Inject
    private AuditLog log;

    @Inject
    private WhoAmI caller;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String file = response.getHeaderString("Content-Disposition");
        if (file == null || response.getStatus() != 200 || isPhoto(file, response.getMediaType())) {
            return;
        }
        Long who = caller.account();
        if (who != null) {
            log.write(AuditEvent.EXPORTED, who, null, ending(file));
        }
    }

    /** Shown on a page: what is given to be saved is a file, also when it is a picture. */
    static boolean isPhoto(String disposition, MediaType type) {
        return disposition.startsWith("inline")
                && type != null
                && type.getType().equals("image");
    }

    /** "csv" of "attachment; filename="resultaten.csv"": the rest of a name may tell of a case. */
    private static String ending(String file) {
        return file.replaceAll("\"", "").replaceFirst("^.*\\.", "");
    }
}
