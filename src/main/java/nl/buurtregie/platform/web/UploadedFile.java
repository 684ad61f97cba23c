package nl.buurtregie.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The file that came with the form of a route with {@link Upload#bytes()}. */
@RequestScoped
public class UploadedFile {

    static final String BYTES = "upload.bytes";

    @Inject
    private HttpServletRequest request;

    /** Nothing when no file was chosen. */
    public byte[] bytes() {
        return request.getAttribute(BYTES) instanceof byte[] file ? file.clone() : new byte[0];
    }
}
