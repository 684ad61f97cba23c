package nl.buurtregie.platform.web.form;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.buurtregie.platform.PhoneNumber;

/** A telephone number as people type it, {@link PhoneNumber#FORM}; empty is not refused. */
@Documented
@Target({FIELD, METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = PhoneNumber.FORM)
public @interface PhoneField {

    /** What is told of something that is no number. */
    @OverridesAttribute(constraint = Pattern.class, name = "message")
    String form() default "Vul het telefoonnummer zo in: 06 12345678.";

    /** Of the composition; what is told is the sentence of its part. */
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
