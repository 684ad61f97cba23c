package nl.buurtregie.platform.web.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The form of this route may carry a file (multipart), and may be this large. A text file is one of its fields, also when it
 * was saved as Windows-1252 or UTF-16; another
 * file is found in {@link UploadedFile}. On a route for everybody the session of the form is what lets it in.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Upload {

    int megabytes();

    /** The file is no text. */
    boolean bytes() default false;
}
