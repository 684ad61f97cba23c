package nl.buurtregie.post;

/** One file that goes along: its name as the reader sees it, its kind (MIME) and its content. */
record Bijlage(String naam, String soort, byte[] inhoud) {}
