package io.github.crossfact.cli;

import io.github.crossfact.cli.batch.Progress;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar that moves, for a person at a terminal: how much of the input is read, how fast, and for how long yet. */
final class BarProgress implements Progress {

    private static final long KIB = 1_024;
    private static final int EVERY_MILLIS = 250;
    private static final int SOME = 32;

    private final PrintStream terminal;
    private @Nullable ProgressBar bar;

    BarProgress(OutputStream terminal) {
        this.terminal = new PrintStream(terminal, true, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(long documents, long bytes) {
        bar = new ProgressBarBuilder()
                .setTaskName("crossfact")
                .setStyle(ProgressBarStyle.ASCII)
                .setUnit(" KiB", KIB)
                .setInitialMax(bytes == 0 ? -1 : bytes)
                .setUpdateIntervalMillis(EVERY_MILLIS)
                .showSpeed()
                .setConsumer(new ConsoleProgressBarConsumer(terminal))
                .build();
    }

    @Override
    public void advance(long documents, long quarantine, long bytes) {
        ProgressBar shown = bar;
        if (shown != null && (documents < SOME || documents % SOME == 0)) {
            shown.stepTo(bytes);
            shown.setExtraMessage(
                    String.format(Locale.ROOT, " %,d documents, %,d in quarantine", documents, quarantine));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
