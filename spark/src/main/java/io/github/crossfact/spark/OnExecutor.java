package io.github.crossfact.spark;

import io.github.crossfact.FactExtractor;
import io.github.crossfact.job.Defaults;
import io.github.crossfact.job.DocumentExtractor;
import io.github.crossfact.job.DocumentWork;
import io.github.crossfact.job.Languages;
import io.github.crossfact.job.Limits;
import io.github.crossfact.job.detect.Detection;
import io.github.crossfact.job.detect.LanguageDetector;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a Java process of a cluster has once, for all its tasks: the extractor with its compiled tables, and for each settings that it has met
 * the work on a document. Built when the first task needs it; nothing of it is ever sent.
 */
final class OnExecutor {

    private static final FactExtractor EXTRACTOR = ofInstalledLanguages();

    private static final String TRIAL = "a b c";

    /** There are as many as jobs with other settings in one application: few. */
    private static final Map<Settings, DocumentWork> WORK = new ConcurrentHashMap<>();

    private OnExecutor() {}

    /** Languages are found by the class loader of a thread, which need not be one of Spark's. */
    private static FactExtractor ofInstalledLanguages() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(OnExecutor.class.getClassLoader());
        try {
            return FactExtractor.ofInstalledLanguages();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static FactExtractor extractor() {
        return EXTRACTOR;
    }

    static DocumentWork work(Settings settings) {
        return WORK.computeIfAbsent(settings, OnExecutor::build);
    }

    /**
     * Whether these settings can be carried out.
     *
     * @throws IllegalArgumentException if they name a language that is not installed
     */
    static void check(Settings settings) {
        language(settings, wanted(settings));
    }

    private static DocumentWork build(Settings settings) {
        Languages languages = wanted(settings);
        LanguageDetector detector = LanguageDetector.among(languages.tags());
        if (settings.language() == null) {
            // Loads the model: where it is missing, the job is to fail and not to bring every document to quarantine.
            Detection unused = detector.detect(TRIAL);
        }
        Defaults defaults =
                new Defaults(languages, detector::detect, language(settings, languages), settings.published());
        return new DocumentWork(defaults, new DocumentExtractor(EXTRACTOR), new Limits(settings.maxChars()));
    }

    private static Languages wanted(Settings settings) {
        Languages installed = new Languages(new TreeSet<>(EXTRACTOR.languages()));
        if (settings.languages().isEmpty()) {
            return installed;
        }
        SortedSet<String> wanted = new TreeSet<>();
        settings.languages().forEach(tag -> wanted.add(installed(installed, tag)));
        return new Languages(wanted);
    }

    private static @Nullable String language(Settings settings, Languages languages) {
        return settings.language() == null ? null : installed(languages, settings.language());
    }

    private static String installed(Languages languages, String tag) {
        return languages.installed(tag).orElseThrow(() -> new IllegalArgumentException(languages.notInstalled(tag)));
    }
}
