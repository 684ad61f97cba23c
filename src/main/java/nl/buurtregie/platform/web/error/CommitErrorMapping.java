package nl.buurtregie.platform.web.error;

import jakarta.annotation.Priority;
import jakarta.transaction.TransactionalException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * What goes wrong when a transaction ends, as a conflict that shows only then. Jersey has a mapper of its own for this exception, which
 * throws it again: the container's bare 500 would be the answer.
 */
@Provider
@Priority(1)
public class CommitErrorMapping implements ExceptionMapper<TransactionalException> {

    @Context
    private Providers providers;

    @Override
    public Response toResponse(TransactionalException error) {
        return providers.getExceptionMapper(Throwable.class).toResponse(error);
    }
}
