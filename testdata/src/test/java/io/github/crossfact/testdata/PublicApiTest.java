package io.github.crossfact.testdata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    void allModulesAreRecorded() {
        assertThat(modules())
                .extracting(Module::getName)
                .containsExactly(
                        "io.github.crossfact",
                        "io.github.crossfact.lang.ar",
                        "io.github.crossfact.lang.de",
                        "io.github.crossfact.lang.fa",
                        "io.github.crossfact.lang.nl",
                        "io.github.crossfact.testdata");
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
            // The kit says "in" which language a text is; Kotlin writes that `in`.
            boolean kit = type.getPackageName().equals("io.github.crossfact.testdata");
            assertThat(names)
                    .as(type.getName())
                    .filteredOn(name -> !(kit && name.equals("in")))
                    .doesNotContainAnyElementsOf(KOTLIN_WORDS);
        }
    }

    /** The public types of the packages that the modules export. */
    private static List<Class<?>> types() {
        List<Class<?>> types = new ArrayList<>();
        for (Module module : modules()) {
            for (String name : classes(module)) {
                Class<?> type = Objects.requireNonNull(Class.forName(module, name), name);
                if (isSeen(type)) {
                    types.add(type);
                }
            }
        }
        return types;
    }

    /** All that users depend on, by name. */
    private static List<Module> modules() {
        return ModuleLayer.boot().modules().stream()
                .filter(module -> module.getName().startsWith("io.github.crossfact"))
                .sorted(Comparator.comparing(Module::getName))
                .toList();
    }

    /** The names of the classes in the packages that a module exports, in alphabetical order. */
    private static List<String> classes(Module module) {
        Set<String> exported = module.getDescriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
        try (ModuleReader reader = ModuleLayer.boot()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference()
                        .open();
                Stream<String> files = reader.list()) {
            return files.filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> exported.contains(name.substring(0, Math.max(0, name.lastIndexOf('.')))))
                    .filter(name -> !name.endsWith(".package-info"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(module.getName(), e);
        }
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
