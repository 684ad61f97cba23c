package nl.buurtregie.platform.web.language;

import gg.jte.support.LocalizationSupport;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buurtregie.platform.Language;

/**
 * The sentences of one language: {@code woorden/bewoners_nl.properties} and its translations, read once. Parts are written as
 * {0}. No sentence counts things with a noun beside the number: some languages have six plurals.
 */
final class Words implements LocalizationSupport {

    private static final String BUNDLE = "woorden/bewoners";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final Map<Language, Words> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toMap(
                    Function.identity(), Words::read, (one, other) -> one, () -> new EnumMap<>(Language.class)));

    private final Map<String, String> sentences;

    private Words(Map<String, String> sentences) {
        this.sentences = sentences;
    }

    static Words of(Language language) {
        return ALL.get(language);
    }

    private static Words read(Language language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getClassLoader(), NO_OTHER_LANGUAGE);
        return new Words(
                bundle.keySet().stream().collect(Collectors.toUnmodifiableMap(Function.identity(), bundle::getString)));
    }

    boolean knows(String key) {
        return sentences.containsKey(key);
    }

    @Override
    public String lookup(String key) {
        String sentence = sentences.get(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return sentence;
    }
}
