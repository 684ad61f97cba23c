package nl.buurtregie.wijkkompas.kompas.web;

/** On the page for everybody each cell leads to the words about it, further down. */
record Openbarewegen() implements Kompaswegen {

    @Override
    public String thema() {
        return "";
    }

    @Override
    public String vak() {
        return "";
    }

    @Override
    public boolean isThema() {
        return false;
    }

    @Override
    public String naarGeheel() {
        return "#cijfers";
    }

    @Override
    public String naarThema(String code) {
        return "#" + code;
    }

    @Override
    public String naarIndicator(String code) {
        return "#" + code;
    }
}
