package com.example.closed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the files {@code META-INF/native-image/…/reachability-metadata.json} of some jars announce. */
final class Metadata {

    private final List<Pattern> resources = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    static Metadata of(List<Path> jars) throws IOException {
        Metadata metadata = new Metadata();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                for (JarEntry entry : file.stream().toList()) {
                    if (entry.getName().startsWith("META-INF/native-image/")
                            && entry.getName().endsWith("/reachability-metadata.json")) {
                        try (InputStream stream = file.getInputStream(entry)) {
                            metadata.add(JsonMapper.shared().readTree(stream));
                        }
                    }
                }
            }
        }
        return metadata;
    }

    boolean hasResource(String name) {
        return resources.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    boolean hasType(String name) {
        return types.contains(name);
    }

    private void add(JsonNode json) {
        for (JsonNode resource : json.path("resources")) {
            resources.add(pattern(resource.path("glob").stringValue()));
        }
        for (JsonNode type : json.path("reflection")) {
            types.add(type.path("type").stringValue());
        }
    }

    /** Of the globs of GraalVM: one star stays within a folder, two do not. */
    private static Pattern pattern(String glob) {
        return Pattern.compile(("\\Q" + glob + "\\E")
                .replace("**", "\\E.@\\Q")
                .replace("*", "\\E[^/]*\\Q")
                .replace(".@", ".*"));
    }
}
