package nl.buurtregie.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import org.junit.jupiter.api.Test;

/** What is a file that somebody takes along, and what only a picture on a page. */
class ExportControlTest {

    private static final MediaType JPEG = new MediaType("image", "jpeg");

    @Test
    void een_foto_om_te_bewaren_is_een_bestand_en_een_foto_op_een_pagina_niet() {
        assertThat(ExportControl.isPhoto("inline; filename=\"foto.jpg\"", JPEG)).isTrue();
        assertThat(ExportControl.isPhoto("attachment; filename=\"zaak-BB-1-2.jpg\"", JPEG))
                .as("photo out of a case file")
                .isFalse();
        assertThat(ExportControl.isPhoto("inline; filename=\"brief.pdf\"", new MediaType("application", "pdf")))
                .isFalse();
        assertThat(ExportControl.isPhoto("inline", null)).isFalse();
    }
}
