package nl.buurtregie.platform.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;

/** Tells {@link Assets} once, when the application starts, which files it has. */
@ApplicationScoped
class AssetFiles {

    /** @param files what a web application is told with when it begins; there is no request yet to ask for it */
    void read(@Observes @Initialized(ApplicationScoped.class) ServletContext files) {
        Assets.useFiles(files);
    }
}
