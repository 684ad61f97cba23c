package nl.buurtregie.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.buurtregie.platform.log.RequestMark;
import nl.buurtregie.platform.web.address.Proxies;

/** Gives every request its mark, and times the answer; unless it was asked how we are: that is nobody who waits for a page. */
@WebFilter("/*")
public class Measured extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String HEALTH = "/" + HealthResource.PATH + "/";

    @Inject
    private transient Metrics metrics;

    @Inject
    private transient Proxies proxies;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long start = System.nanoTime();
        response.setHeader(RequestMark.HEADER, RequestMark.begin(proxies.mark(request)));
        try {
            chain.doFilter(request, response);
        } finally {
            RequestMark.end();
        }
        if (!request.getRequestURI().startsWith(request.getContextPath() + HEALTH)) {
            metrics.answered(response.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
