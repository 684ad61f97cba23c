package nl.buurtregie.platform.web.form;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.buurtregie.platform.MailAddress;

/** An e-mail address that mail can be sent to, of at most 120 characters; empty is not refused. */
@Documented
@Target({FIELD, METHOD}) // of a record both, as the constraints it is made of
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = MailAddress.FORM)
@Size(max = MailAddress.LONGEST)
public @interface MailField {

    /** What is told of something that is no address. */
    @OverridesAttribute(constraint = Pattern.class, name = "message")
    String form() default "Vul het e-mailadres zo in: naam@voorbeeld.nl.";

    /** What is told of one that is too long. */
    @OverridesAttribute(constraint = Size.class, name = "message")
    String length() default "Maak het e-mailadres korter: hooguit 120 tekens.";

    /** Of the composition; what is told is the sentence of its part. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
