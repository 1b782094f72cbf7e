package com.example.closed;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs {@link Facts} in a closed world: {@code Main FOLDER JAR NEEDS} takes the jars of a folder and one more, and writes what was asked for to a
 * file. What is not announced is not there, so that the facts come out right only if the metadata in Crossfact's jars is enough.
 */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        List<Path> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            files.filter(file -> file.toString().endsWith(".jar")).sorted().forEach(jars::add);
        }
        jars.add(Path.of(args[1]));
        List<URL> urls = new ArrayList<>();
        for (Path jar : jars) {
            urls.add(jar.toUri().toURL());
        }
        try (ClosedWorld world = new ClosedWorld(urls, Metadata.of(jars))) {
            Thread.currentThread().setContextClassLoader(world);
            try {
                world.loadClass("com.example.closed.Facts").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
            } finally {
                Files.write(Path.of(args[2]), world.needs());
            }
        }
    }
}
