package nl.buurtregie.platform.web.body;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.buurtregie.platform.web.error.Errors;
import nl.buurtregie.platform.web.form.Upload;
import nl.buurtregie.platform.web.form.UploadedFile;
import nl.buurtregie.platform.web.page.BrowserSession;
import nl.buurtregie.platform.web.page.WhoAmI;
import nl.buurtregie.platform.web.security.Access;

/** Reads a form with a file as any other form, on the routes that ask for it and for those who may use them. */
@Provider
public class UploadControl implements DynamicFeature {

    /** How many bytes {@link RequestBody} lets through; absent on all other routes. */
    static final String LIMIT = "upload.limit";

    /** The same, as a person is told it. */
    static final String MEGABYTES = "upload.megabytes";

    @Inject
    private BodyReader bodies;

    @Inject
    private BrowserSession browser;

    @Inject
    private WhoAmI caller;

    private static final String HEX = "0123456789ABCDEF";

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Upload upload = route.getResourceMethod().getAnnotation(Upload.class);
        if (upload != null) {
            Access access = Access.of(route.getResourceMethod());
            int limit = upload.megabytes() * 1024 * 1024;
            context.register(
                    new Reader(limit, access, upload.bytes(), bodies, browser, caller),
                    Priorities.AUTHENTICATION - 150);
        }
    }

    private record Reader(
            int limit, Access access, boolean bytes, BodyReader bodies, BrowserSession browser, WhoAmI caller)
            implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            MediaType type = request.getMediaType();
            boolean file = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
            if (!HttpMethod.POST.equals(request.getMethod()) || !file) {
                return;
            }
            if (!mayUse(request)) {
                toLogin(request);
                return;
            }
            byte[] body = bodies.read(request.getEntityStream(), limit, BodyReader.FILE);
            int most = bytes ? RequestBody.LIMIT : limit * 3; // written as a plain form one letter may take three
            request.setProperty(LIMIT, most);
            request.setProperty(MEGABYTES, limit / 1024 / 1024);
            byte[] form = body.length > limit ? new byte[most + 1] : asForm(body, type.toString(), request, most);
            request.setEntityStream(new ByteArrayInputStream(form));
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
            request.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(form.length));
        }

        /** On a route for everybody the token of the form is judged after this. */
        private boolean mayUse(ContainerRequestContext request) {
            if (ProgramControl.isFor(request)) {
                return true;
            }
            if (access.open()) {
                return browser.isBegun();
            }
            return caller.shown() != null && access.allows(caller);
        }

        /** Of a stranger, or of whoever was away too long, no file is read; the other refusals come after this. */
        private void toLogin(ContainerRequestContext request) {
            if (!access.open() && !ProgramControl.isFor(request) && caller.shown() == null) {
                request.abortWith(Errors.sessionExpired(request, ""));
            }
        }

        private byte[] asForm(byte[] body, String type, ContainerRequestContext request, int most) throws IOException {
            ByteArrayOutputStream form = new ByteArrayOutputStream();
            if (PartCount.isTooMuch(body, type)) {
                return new byte[0];
            }
            try {
                MimeMultipart parts = new MimeMultipart(new ByteArrayDataSource(body, type));
                List<byte[]> files = new ArrayList<>();
                for (int i = 0; i < parts.getCount() && form.size() <= most; i++) {
                    read(parts.getBodyPart(i), form, files, request, most);
                }
            } catch (MessagingException broken) {
                return new byte[0]; // without its token the form is refused
            }
            return form.toByteArray();
        }

        private void read(
                BodyPart part,
                ByteArrayOutputStream form,
                List<byte[]> files,
                ContainerRequestContext request,
                int most)
                throws IOException, MessagingException {
            String[] header = part.getHeader("Content-Disposition");
            ContentDisposition disposition = header == null ? null : new ContentDisposition(header[0]);
            String name = disposition == null ? null : disposition.getParameter("name");
            if (name == null) {
                return;
            }
            byte[] content = part.getInputStream().readAllBytes();
            boolean isFile = disposition.getParameter("filename") != null;
            if (bytes && isFile) {
                files.add(content);
                request.setProperty(UploadedFile.BYTES, files);
                return;
            }
            if (form.size() > 0) {
                form.write('&');
            }
            encode(name.getBytes(StandardCharsets.UTF_8), form, most);
            form.write('=');
            encode(isFile ? TextBytes.utf8(content) : content, form, most);
        }

        /** Byte by byte: by way of texts a table of 24 MB takes ten times as much. What is too long is refused after this: it need not be whole. */
        private static void encode(byte[] plain, ByteArrayOutputStream form, int most) {
            for (byte one : plain) {
                if (form.size() > most) {
                    return;
                }
                if (one < ' ' || "%&+=".indexOf(one) >= 0) { // below zero: not ASCII
                    form.write('%');
                    form.write(HEX.charAt(one >> 4 & 15));
                    form.write(HEX.charAt(one & 15));
                } else {
                    form.write(one);
                }
            }
        }
    }
}
