package nl.buurtregie.platform.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The file that came with the form of a route with {@link Upload#bytes()}. */
@RequestScoped
public class UploadedFile {

    public static final String BYTES = "upload.bytes";

    @Inject
    private HttpServletRequest request;

    /** Nothing when no file was chosen. */
    public byte[] bytes() {
        return all().stream().findFirst().map(byte[]::clone).orElse(new byte[0]);
    }

    /** All of them, in the order in which they came. */
    @SuppressWarnings("unchecked") // only UploadControl writes it
    public List<byte[]> all() {
        return request.getAttribute(BYTES) instanceof List<?> files ? (List<byte[]>) files : List.of();
    }
}
