package com.example.closed;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A class path in which nothing is found by its name that the metadata of a native image does not announce: no resource, and no class by
 * {@code Class.forName}. Services are left as they are: native images find them by themselves. Keeps a list of what was asked for.
 */
final class ClosedWorld extends URLClassLoader {

    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Metadata metadata;
    private final SortedSet<String> needs = Collections.synchronizedSortedSet(new TreeSet<>());

    ClosedWorld(List<URL> jars, Metadata metadata) {
        super(jars.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        this.metadata = metadata;
    }

    /** What was asked for, a line each: {@code resource io/github/…}, {@code class com.ibm.…}; what was refused has a mark. */
    SortedSet<String> needs() {
        return needs;
    }

    @Override
    public URL findResource(String name) {
        URL found = super.findResource(name);
        return found == null || isOpen(name) ? found : null;
    }

    @Override
    public Enumeration<URL> findResources(String name) throws IOException {
        Enumeration<URL> found = super.findResources(name);
        return !found.hasMoreElements() || isOpen(name) ? found : Collections.emptyEnumeration();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        if (isReflection()) {
            boolean open = metadata.hasType(name);
            needs.add((open ? "class " : "REFUSED class ") + name);
            if (!open) {
                throw new ClassNotFoundException(name + " is not in the closed world");
            }
        }
        return super.findClass(name);
    }

    private boolean isOpen(String resource) {
        if (resource.startsWith("META-INF/services/")) {
            needs.add("service " + resource.substring("META-INF/services/".length()));
            return true;
        }
        boolean open = metadata.hasResource(resource);
        needs.add((open ? "resource " : "REFUSED resource ") + summary(resource));
        return open;
    }

    /** Of Crossfact's many tables the folder is enough. */
    private static String summary(String resource) {
        return resource.startsWith("io/github/crossfact/")
                ? resource.substring(0, resource.lastIndexOf('/')) + "/*"
                : resource;
    }

    /** Whether a class is being looked up by Class.forName, and not by a service loader. */
    private static boolean isReflection() {
        List<StackWalker.StackFrame> named =
                STACK.walk(frames -> frames.dropWhile(ClosedWorld::isLoader).limit(3).toList());
        return named.get(0).getDeclaringClass() == Class.class
                && named.get(0).getMethodName().startsWith("forName")
                && named.stream().noneMatch(frame -> frame.getClassName().startsWith("java.util.ServiceLoader"));
    }

    private static boolean isLoader(StackWalker.StackFrame frame) {
        return ClassLoader.class.isAssignableFrom(frame.getDeclaringClass());
    }
}
