package io.github.crossfact.cli.batch;

import java.nio.file.Path;

/**
 * A pattern of file names, such as {@code pages/2023-??/*.txt}: the shell has not expanded it, as it stood in quotes.
 *
 * @param pattern the whole, as {@link java.nio.file.FileSystem#getPathMatcher} takes it
 * @param folder the part before the first wildcard, as a folder
 * @param depth how far below the folder files may lie
 */
record Glob(String pattern, Path folder, int depth) {

    private static final String WILDCARDS = "*?[{";

    static boolean isGlob(String argument) {
        return firstWildcard(argument) < argument.length();
    }

    static Glob of(String argument) {
        int slash = argument.lastIndexOf('/', firstWildcard(argument));
        String rest = argument.substring(slash + 1);
        boolean deep = rest.contains("**") || rest.contains("{");
        int depth = deep
                ? Integer.MAX_VALUE
                : 1 + (int) rest.chars().filter(c -> c == '/').count();
        if (slash < 0) {
            return new Glob("./" + argument, Path.of("."), depth);
        }
        return new Glob(argument, Path.of(argument.substring(0, slash + 1)), depth);
    }

    private static int firstWildcard(String argument) {
        int at = 0;
        while (at < argument.length() && WILDCARDS.indexOf(argument.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
