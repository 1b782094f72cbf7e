package com.example.boot;

import io.github.crossfact.FactExtractor;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** One extractor, built once and shared by all that want facts. */
@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication application = new SpringApplication(Application.class);
        application.setLogStartupInfo(false);
        application.run(args);
    }

    @Bean
    FactExtractor factExtractor() {
        return FactExtractor.ofInstalledLanguages();
    }

    @Bean
    CommandLineRunner facts(FactPrinter printer) {
        return args -> printer.print();
    }
}
