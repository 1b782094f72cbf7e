package io.github.crossfact.job.detect;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.langdetect.ThreadSafeLanguageDetectorME;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of some languages a page is in, with Apache OpenNLP's character model of 103 languages. Loading the model
 * takes about half a second and is put off until the first text comes; a text then takes about a millisecond. For
 * any number of threads.
 */
public final class LanguageDetector {

    /** In the root of opennlp-models-langdetect, where a class loader finds it on the class path and on the module path. */
    private static final String MODEL = "langdetect-183.bin";

    /** The model keeps apart what the tags do not: pes is the Persian of Iran within fas, arb standard Arabic within ara. */
    private static final Map<String, String> MACROLANGUAGES = Map.of("pes", "fas", "arb", "ara");

    /**
     * A text is taken for one of ours only if no other language is more than this much likelier. Short texts of ours stay
     * below 1.2, as German does against Luxembourgish; texts of 50 letters in another language are above 1.3.
     */
    private static final double LIKELIER = 1.25;

    /** And only if it is this much likelier than a guess among all languages of the model, as words are and digits are not. */
    private static final double BETTER_THAN_CHANCE = 2.0;

    private final Map<String, String> tags;
    private @Nullable ThreadSafeLanguageDetectorME model;

    private LanguageDetector(Map<String, String> tags) {
        this.tags = tags;
    }

    /** Tells these languages apart, given as BCP 47 tags. */
    public static LanguageDetector among(Set<String> tags) {
        Map<String, String> byCode = new HashMap<>();
        tags.forEach(tag -> byCode.put(Locale.forLanguageTag(tag).getISO3Language(), tag));
        return new LanguageDetector(Map.copyOf(byCode));
    }

    private static LanguageDetectorModel loadModel() {
        try (InputStream in = LanguageDetector.class.getClassLoader().getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new IllegalStateException(
                        MODEL + " is not there: add org.apache.opennlp:opennlp-models-langdetect");
            }
            return new LanguageDetectorModel(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + MODEL, e);
        }
    }

    /** Looks at a sample from the middle of the text. */
    public Detection detect(String text) {
        ThreadSafeLanguageDetectorME detector = model();
        Language[] likeliestFirst = detector.predictLanguages(Sample.of(text));
        Language ours = first(likeliestFirst, language -> tag(language).isPresent());
        Language other = first(likeliestFirst, language -> tag(language).isEmpty());
        double certain = BETTER_THAN_CHANCE / detector.getSupportedLanguages().length;
        if (Math.max(ours.getConfidence(), other.getConfidence()) < certain) {
            return new Detection.Unclear();
        }
        if (other.getConfidence() > LIKELIER * ours.getConfidence()) {
            return new Detection.Other(other.getLang());
        }
        return ours.getConfidence() < certain
                ? new Detection.Unclear()
                : new Detection.Installed(tag(ours).orElseThrow());
    }

    private synchronized ThreadSafeLanguageDetectorME model() {
        if (model == null) {
            model = new ThreadSafeLanguageDetectorME(loadModel());
        }
        return model;
    }

    private static Language first(Language[] languages, Predicate<Language> wanted) {
        return Arrays.stream(languages).filter(wanted).findFirst().orElseGet(() -> new Language("und", 0));
    }

    private Optional<String> tag(Language language) {
        String code = language.getLang();
        return Optional.ofNullable(tags.get(MACROLANGUAGES.getOrDefault(code, code)));
    }
}
