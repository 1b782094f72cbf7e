package io.github.crossfact.cli.input;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The ids of text files: the file's name without {@code .txt}, and with its folder before it where several of the files are named alike. Immutable.
 */
final class TextNames {

    static final String SUFFIX = ".txt";

    private final Set<String> shared;

    private TextNames(Set<String> shared) {
        this.shared = Set.copyOf(shared);
    }

    /** @param files all files of the job, as the user names them */
    static TextNames among(Collection<String> files) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (String file : files) {
            try {
                String name = String.valueOf(Path.of(file).getFileName());
                if (!seen.add(name)) {
                    shared.add(name);
                }
            } catch (InvalidPathException reportedWhenOpened) {
                continue;
            }
        }
        return new TextNames(shared);
    }

    /** The id of the document in a text file. */
    String id(Path file) {
        String name = String.valueOf(file.getFileName());
        String id = name.substring(0, name.length() - SUFFIX.length());
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (!shared.contains(name) || folder == null || folder.getFileName() == null) {
            return id;
        }
        return folder.getFileName() + "/" + id;
    }
}
