package nl.buurtregie.platform.web.page;

/** The pages for people without an account; one capability says which paths they are and whom to call. */
public interface PublicCounter {

    /** Whether this path is a page for everybody, with the public header and without the menu. */
    boolean covers(String path);

    /** Whether the page of this path is in several languages: what residents read. */
    boolean speaks(String path);

    /** Whether the path itself is a secret: never in a log, never sent along to another site, never indexed. */
    boolean isSecret(String path);

    /** Where a resident begins anew, of the page of this path; known without the database. */
    String home(String path);

    /** Who speaks on the page of this path: not all public pages are of the same organisation. */
    Counter shown(String path);
}
