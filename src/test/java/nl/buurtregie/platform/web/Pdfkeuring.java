package nl.buurtregie.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A judge we did not write: veraPDF. */
public final class Pdfkeuring {

    private Pdfkeuring() {}

    /** What is wrong with it; nothing when it can be read aloud. */
    public static List<String> fouten(byte[] pdf) {
        return fouten(pdf, PDFAFlavour.PDFUA_1);
    }

    /** What is wrong with it; nothing when it can be kept (PDF/A-2a). */
    public static List<String> foutenAlsArchief(byte[] pdf) {
        return fouten(pdf, PDFAFlavour.PDFA_2_A);
    }

    private static List<String> fouten(byte[] pdf, PDFAFlavour soort) {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser lezer = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), soort);
                PDFAValidator keuring = Foundries.defaultInstance().createValidator(soort, false)) {
            ValidationResult uitslag = keuring.validate(lezer);
            List<String> fouten = uitslag.getTestAssertions().stream()
                    .filter(bewering -> bewering.getStatus() == TestAssertion.Status.FAILED)
                    .map(bewering -> bewering.getRuleId() + " " + bewering.getMessage())
                    .distinct()
                    .collect(Collectors.toList());
            assertThat(uitslag.isCompliant()).isEqualTo(fouten.isEmpty());
            return fouten;
        } catch (Exception kapot) {
            throw new IllegalStateException(kapot);
        }
    }
}
