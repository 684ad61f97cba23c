package nl.buurtregie.platform.web.security;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Knows how somebody shows again to be the owner of the account. */
public interface OwnerCheck {

    /**
     * @param path of the act that waits for it, with its query
     * @param form as it was sent, perhaps with an answer to {@link #FIELDS} in it
     * @return the page that asks; empty when it is sure
     */
    Optional<Response> ask(String path, MultivaluedMap<String, String> form);

    /** Fields of the answer begin with this; the act does not see them. */
    String FIELDS = "bevestig-";
}
