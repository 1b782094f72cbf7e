package io.github.crossfact.bench;

import de.unihd.dbs.heideltime.standalone.Config;
import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.heideltime.standalone.exceptions.DocumentCreationTimeMissingException;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * HeidelTime as a program would use it: documents are news of a known day, dates, times, durations and sets are looked for, the tables are those of its
 * jar. Its own tokenizer stands in for a tagger of parts of speech, which would be another program.
 */
final class HeidelTime {

    /** The names of its tables. Those of Persian it has from a translation by machine. */
    private static final Map<String, String> TABLES =
            Map.of("ar", "arabic", "de", "german", "fa", "auto-persian", "nl", "dutch");

    private static final Instant PUBLISHED = Instant.parse("2023-12-06T00:00:00Z");

    /** Times, one of which at least is found with the tables of each language. */
    private static final String PROBE = "2023-10-12, ۱۰ سال";

    /** It has one configuration for a program, which is a file elsewhere; the tagger's and the tokenizers' paths are left out. */
    private static final Map<String, String> CONFIGURATION = Map.ofEntries(
            Map.entry(Config.CONSIDER_DATE, "true"),
            Map.entry(Config.CONSIDER_TIME, "true"),
            Map.entry(Config.CONSIDER_DURATION, "true"),
            Map.entry(Config.CONSIDER_SET, "true"),
            Map.entry(Config.CONSIDER_TEMPONYM, "false"),
            Map.entry(Config.TYPESYSTEMHOME, "desc/type/HeidelTime_TypeSystem.xml"),
            Map.entry(Config.UIMAVAR_DATE, "Date"),
            Map.entry(Config.UIMAVAR_TIME, "Time"),
            Map.entry(Config.UIMAVAR_DURATION, "Duration"),
            Map.entry(Config.UIMAVAR_SET, "Set"),
            Map.entry(Config.UIMAVAR_TEMPONYM, "Temponym"),
            Map.entry(Config.UIMAVAR_LANGUAGE, "Language"),
            Map.entry(Config.UIMAVAR_TYPETOPROCESS, "Type"));

    /** Times are counted, not written out as XML. */
    private static final ResultFormatter COUNT =
            cas -> Integer.toString(cas.getAnnotationIndex(Timex3.type).size());

    private final HeidelTimeStandalone heidelTime;
    private final Complaints complaints;

    private HeidelTime(HeidelTimeStandalone heidelTime, Complaints complaints) {
        this.heidelTime = heidelTime;
        this.complaints = complaints;
    }

    /** @throws IllegalStateException when it does not work */
    static HeidelTime of(String language) {
        Properties configuration = new Properties();
        configuration.putAll(CONFIGURATION);
        Config.setProps(configuration);
        Complaints complaints = Complaints.listen();
        HeidelTime reader = new HeidelTime(
                new HeidelTimeStandalone(
                        Language.getLanguageFromString(TABLES.get(language)),
                        DocumentType.NEWS,
                        OutputType.TIMEML,
                        null,
                        POSTagger.NO),
                complaints);
        if (reader.count(PROBE) == 0) {
            throw new IllegalStateException("HeidelTime finds no time in " + PROBE);
        }
        return reader;
    }

    /**
     * How many times there are in a text.
     *
     * @throws IllegalStateException when HeidelTime fails
     */
    int count(String text) {
        try {
            int times = Integer.parseInt(heidelTime.process(text, Date.from(PUBLISHED), COUNT));
            complaints.check();
            return times;
        } catch (DocumentCreationTimeMissingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** HeidelTime logs each of its steps, and its failures, which nobody else hears of. */
    private static final class Complaints extends Handler {

        private static final Logger LOGGER = Logger.getLogger("HeidelTimeStandalone");

        private final StringBuilder complaints = new StringBuilder();

        static Complaints listen() {
            Complaints complaints = new Complaints();
            LOGGER.setLevel(Level.WARNING);
            LOGGER.addHandler(complaints);
            return complaints;
        }

        @Override
        public synchronized void publish(LogRecord complaint) {
            complaints.append(complaint.getMessage()).append('\n');
        }

        synchronized void check() {
            if (complaints.length() > 0) {
                throw new IllegalStateException("HeidelTime: " + complaints);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
