package io.github.crossfact.spi;

/** Announces a language to {@link java.util.ServiceLoader}. Every language module has one, with a public constructor without arguments. */
public interface LanguageProvider {

    /** The language; the same object each time. */
    Language get();
}
