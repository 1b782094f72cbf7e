/** The crossfact command. */
module io.github.crossfact.cli {
    requires com.fasterxml.jackson.annotation;
    requires info.picocli;
    requires io.github.crossfact.job;
    requires me.tongfei.progressbar;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.jspecify;
    requires org.jsoup;

    opens io.github.crossfact.cli to
            info.picocli;
    opens io.github.crossfact.cli.batch to
            tools.jackson.databind;
    opens io.github.crossfact.cli.record to
            tools.jackson.databind;
}
