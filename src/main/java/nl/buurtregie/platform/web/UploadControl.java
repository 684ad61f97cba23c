package nl.buurtregie.platform.web;

import jakarta.enterprise.inject.spi.CDI;
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
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Reads a form with a file as any other form, on the routes that ask for it and for those who may use them. */
@Provider
public class UploadControl implements DynamicFeature {

    /** How many bytes {@link RequestBody} lets through; absent on all other routes. */
    static final String LIMIT = "upload.limit";

    @Override
    public void configure(ResourceInfo route, FeatureContext context) {
        Upload upload = route.getResourceMethod().getAnnotation(Upload.class);
        if (upload != null) {
            ForRoles allowed = route.getResourceMethod().getAnnotation(ForRoles.class);
            int limit = upload.megabytes() * 1024 * 1024;
            context.register(new Reader(limit, Set.of(allowed.value())), Priorities.AUTHENTICATION - 150);
        }
    }

    private record Reader(int limit, Set<String> roles) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) throws IOException {
            MediaType type = request.getMediaType();
            boolean file = type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
            WhoAmI caller = CDI.current().select(WhoAmI.class).get();
            if (!HttpMethod.POST.equals(request.getMethod())
                    || !file
                    || caller.shown() == null
                    || roles.stream().noneMatch(caller::hasRole)) {
                return;
            }
            byte[] body = request.getEntityStream().readNBytes(limit + 1);
            request.setProperty(LIMIT, limit * 3); // written as a plain form one letter may take three
            byte[] form = body.length > limit ? new byte[limit * 3 + 1] : asForm(body, type.toString());
            request.setEntityStream(new ByteArrayInputStream(form));
            request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED);
            request.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, Integer.toString(form.length));
        }

        private static byte[] asForm(byte[] body, String type) throws IOException {
            StringBuilder form = new StringBuilder();
            try {
                MimeMultipart parts = new MimeMultipart(new ByteArrayDataSource(body, type));
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart part = parts.getBodyPart(i);
                    String[] disposition = part.getHeader("Content-Disposition");
                    String name =
                            disposition == null ? null : new ContentDisposition(disposition[0]).getParameter("name");
                    if (name != null) {
                        String text = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                        form.append(form.isEmpty() ? "" : "&")
                                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                                .append('=')
                                .append(URLEncoder.encode(text, StandardCharsets.UTF_8));
                    }
                }
            } catch (MessagingException broken) {
                return new byte[0]; // without its token the form is refused
            }
            return form.toString().getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
