package io.github.crossfact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What users compile and link against is what {@code src/test/api.txt} records: every exported type, its members as the virtual machine links them, and
 * where null may be. {@code -Dcrossfact.api.update=true} records anew; the diff shows what would break them.
 */
@Tag("exhaustive")
class PublicApiTest {

    private static final Path RECORD = Path.of("src", "test", "api.txt");
    private static final Set<String> KOTLIN_WORDS =
            Set.of("as", "fun", "in", "is", "object", "typealias", "typeof", "val", "var", "when");

    @Test
    void thePublicApiIsTheOneRecorded() throws IOException {
        List<String> lines =
                types().stream().flatMap(type -> lines(type).stream()).toList();
        if (Boolean.getBoolean("crossfact.api.update")) {
            Files.write(RECORD, lines);
        }
        assertThat(lines)
                .as("the public API; if it is meant to change, record it by -Dcrossfact.api.update=true")
                .containsExactlyElementsOf(Files.readAllLines(RECORD));
    }

    @Test
    void nothingPublicShowsAnInternalType() {
        assertThat(types().stream().flatMap(type -> lines(type).stream()))
                .noneMatch(line -> line.contains(".internal."));
    }

    @Test
    void namesNeedNoBackticksInKotlin() {
        for (Class<?> type : types()) {
            List<String> names = Stream.concat(
                            Arrays.stream(type.getDeclaredMethods())
                                    .filter(PublicApiTest::isSeen)
                                    .map(Method::getName),
                            Arrays.stream(type.getDeclaredFields())
                                    .filter(PublicApiTest::isSeen)
                                    .map(Field::getName))
                    .toList();
            assertThat(names).as(type.getName()).doesNotContainAnyElementsOf(KOTLIN_WORDS);
        }
    }

    /** The public types of the packages that the module exports. */
    private static List<Class<?>> types() {
        Set<String> exported = FactExtractor.class.getModule().getDescriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Class<?>> types = new ArrayList<>();
        for (String name : exported) {
            for (String file : classFiles(name)) {
                Class<?> type = load(name + "." + file);
                if (isSeen(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    private static boolean isSeen(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && (type.getDeclaringClass() == null || isSeen(type.getDeclaringClass()))
                && !type.getSimpleName().isEmpty()
                && !type.isAnonymousClass();
    }

    private static boolean isSeen(Member member) {
        return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0 && !member.isSynthetic();
    }

    private static List<String> classFiles(String name) {
        try (Stream<Path> files = Files.list(Path.of(FactExtractor.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve(name.replace('.', '/')))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static List<String> lines(Class<?> type) {
        List<String> members = new ArrayList<>();
        Arrays.stream(type.getDeclaredFields())
                .filter(PublicApiTest::isSeen)
                .map(PublicApiTest::field)
                .forEach(members::add);
        Arrays.stream(type.getDeclaredConstructors())
                .filter(PublicApiTest::isSeen)
                .map(PublicApiTest::constructor)
                .forEach(members::add);
        Arrays.stream(type.getDeclaredMethods())
                .filter(PublicApiTest::isSeen)
                .map(PublicApiTest::method)
                .forEach(members::add);
        members.sort(null);
        List<String> lines = new ArrayList<>();
        lines.add(header(type));
        members.forEach(member -> lines.add("    " + member));
        return lines;
    }

    private static String header(Class<?> type) {
        String kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        List<String> above = new ArrayList<>();
        if (type.getSuperclass() != null
                && !Set.of(Object.class, Record.class, Enum.class).contains(type.getSuperclass())) {
            above.add(type.getSuperclass().getName());
        }
        Arrays.stream(type.getGenericInterfaces()).map(Type::getTypeName).forEach(above::add);
        return modifiers(type.getModifiers() & ~Modifier.INTERFACE & ~Modifier.PUBLIC & ~Modifier.STATIC)
                + (type.isSealed() ? "sealed " : "") + kind + " " + type.getName()
                + (above.isEmpty() ? "" : " : " + String.join(", ", above));
    }

    private static String field(Field field) {
        return modifiers(field.getModifiers() & ~Modifier.PUBLIC) + shown(field.getAnnotatedType(), field) + " "
                + field.getName();
    }

    private static String constructor(Constructor<?> constructor) {
        return modifiers(constructor.getModifiers() & ~Modifier.PUBLIC) + "new" + parameters(constructor);
    }

    private static String method(Method method) {
        return modifiers(method.getModifiers() & ~Modifier.PUBLIC) + shown(method.getAnnotatedReturnType(), method)
                + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable executable) {
        String thrown = Arrays.stream(executable.getExceptionTypes())
                .map(Class::getName)
                .collect(Collectors.joining(", "));
        return Arrays.stream(executable.getParameters())
                        .map(PublicApiTest::parameter)
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    /** With its name: it is a named argument in Kotlin, and the classes are compiled to keep it. */
    private static String parameter(Parameter parameter) {
        return shown(parameter.getAnnotatedType(), parameter) + " " + parameter.getName();
    }

    /** A type, with a question mark where it may be null. */
    private static String shown(AnnotatedType type, AnnotatedElement element) {
        boolean nullable = type.isAnnotationPresent(Nullable.class) || element.isAnnotationPresent(Nullable.class);
        return type.getType().getTypeName() + (nullable ? "?" : "");
    }

    private static String modifiers(int modifiers) {
        String text = Modifier.toString(
                modifiers & (Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT));
        return text.isEmpty() ? "" : text + " ";
    }
}
