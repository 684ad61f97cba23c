package nl.buurtregie.platform.web.page;

/** One entry of the main menu; the count is left out when it is null. */
public record NavItem(String label, String href, String icon, Integer count, boolean current) {

    /** On a wide screen the search box stands in its place. */
    boolean isSearch() {
        return href.equals("/zoeken");
    }

    public String kind() {
        return isSearch() ? "zoek" : "pagina";
    }
}
