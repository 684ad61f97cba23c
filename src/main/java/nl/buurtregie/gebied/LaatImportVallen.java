package nl.buurtregie.gebied;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The no: the file that waits goes away, and nothing has changed. */
@ApplicationScoped
@Transactional
public class LaatImportVallen {

    @Inject
    private Importvoorstellen voorstellen;

    public void laatVallen() {
        voorstellen.wis();
    }
}
