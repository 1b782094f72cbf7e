package io.github.crossfact;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.crossfact.internal.language.LanguageBuild;
import io.github.crossfact.internal.lexicon.Senses;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What ARCHITECTURE.md says of core, held to its classes. */
@Tag("exhaustive")
class ArchitectureTest {

    private static final String ROOT = "io.github.crossfact";
    private static final Set<String> ENGINES =
            Set.of("internal.code", "internal.place", "internal.numeral", "internal.time", "internal.quantity");
    private static final JavaClasses CORE = new ClassFileImporter().importPath(classFiles());

    // Core names no language.

    @Test
    void coreDependsOnNoLanguage() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".lang..")
                .check(CORE);
    }

    @Test
    void noClassIsNamedForALanguage() {
        noClasses()
                .should()
                .haveNameMatching("(?i).*(persian|farsi|german|deutsch|dutch|nederlands).*")
                .check(CORE);
    }

    @Test
    void noStringNamesALanguage() throws IOException {
        Set<String> tags = Set.of("fa", "ar", "de", "nl");
        List<String> names =
                List.of("persian", "farsi", "arabic", "german", "dutch", "lang.fa", "lang.ar", "lang.de", "lang.nl");
        List<String> found = new ArrayList<>();
        for (JavaClass each : CORE) {
            for (String text : strings(each)) {
                // A calendar is no language.
                String lower = text.replace("@calendar=persian", "").toLowerCase(Locale.ROOT);
                if (tags.contains(text) || names.stream().anyMatch(lower::contains)) {
                    found.add(each.getName() + " says \"" + text + "\"");
                }
            }
        }
        assertThat(found).isEmpty();
    }

    // Packages depend in one direction.

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void packagesDependOnTheOnesDrawnBelowThem(String from, Set<String> to) {
        List<String> allowed =
                new ArrayList<>(List.of("java..", "org.jspecify.annotations", "com.ibm.icu..", ROOT + "." + from));
        to.forEach(name -> allowed.add(name.isEmpty() ? ROOT : ROOT + "." + name));
        if (from.equals("json")) {
            allowed.add("tools.jackson..");
        }
        classes()
                .that()
                .resideInAPackage(ROOT + "." + from)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .check(CORE);
    }

    static Stream<Arguments> packagesDependOnTheOnesDrawnBelowThem() {
        Set<String> engine = Set.of(
                "event",
                "mention",
                "internal.text",
                "internal.lexicon",
                "internal.table",
                "internal.scan",
                "internal.numeral");
        Stream<Arguments> engines = ENGINES.stream().sorted().map(name -> Arguments.of(name, engine));
        Set<String> belowPage = Set.of("event", "internal.text", "internal.lexicon", "internal.table", "internal.scan");
        return Stream.concat(
                engines,
                Stream.of(
                        Arguments.of("event", Set.of()),
                        Arguments.of("analysis", Set.of("event")),
                        Arguments.of("mention", Set.of("event")),
                        Arguments.of("internal.help", Set.of()),
                        Arguments.of("spi", Set.of("internal.help")),
                        Arguments.of("compare", Set.of("", "event", "mention")),
                        Arguments.of("json", Set.of("", "compare", "event", "mention", "internal.help")),
                        Arguments.of("internal.text", Set.of("event")),
                        Arguments.of("internal.lexicon", Set.of("event", "internal.text")),
                        Arguments.of(
                                "internal.table",
                                Set.of("event", "spi", "internal.help", "internal.text", "internal.lexicon")),
                        Arguments.of(
                                "internal.scan",
                                with(ENGINES, "event", "internal.text", "internal.lexicon", "internal.table")),
                        Arguments.of("internal.page", belowPage),
                        Arguments.of("internal.check", Set.of("event")),
                        Arguments.of(
                                "internal.read",
                                with(
                                        ENGINES,
                                        "analysis",
                                        "event",
                                        "internal.text",
                                        "internal.lexicon",
                                        "internal.table",
                                        "internal.scan",
                                        "internal.page",
                                        "internal.check")),
                        Arguments.of(
                                "internal.language",
                                with(
                                        ENGINES,
                                        "event",
                                        "spi",
                                        "internal.text",
                                        "internal.lexicon",
                                        "internal.table",
                                        "internal.page"))));
    }

    @Test
    void everyInternalPackageIsDrawn() {
        Set<String> drawn = new TreeSet<>();
        packagesDependOnTheOnesDrawnBelowThem()
                .forEach(arguments -> drawn.add(ROOT + "." + arguments.get()[0]));
        Set<String> there = new TreeSet<>();
        CORE.forEach(each -> there.add(each.getPackageName()));
        there.removeAll(Set.of("", ROOT, ROOT + ".internal"));
        assertThat(there).isEqualTo(drawn);
    }

    @Test
    void onlyJsonKnowsTheJsonLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CORE);
    }

    @Test
    void theWayOfTheDataUsesNoRegularExpressions() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".internal",
                        ROOT + ".internal.text",
                        ROOT + ".internal.lexicon",
                        ROOT + ".internal.scan",
                        ROOT + ".internal.code",
                        ROOT + ".internal.place",
                        ROOT + ".internal.numeral",
                        ROOT + ".internal.quantity",
                        ROOT + ".internal.time",
                        ROOT + ".internal.page",
                        ROOT + ".internal.read",
                        ROOT + ".internal.check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex")
                .orShould()
                .callMethodWhere(calls(String.class, "matches|replaceAll|replaceFirst"))
                .check(CORE);
    }

    // Nothing changes once it is made.

    @Test
    void staticsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CORE);
    }

    @Test
    void staticArraysArePrivate() {
        fields().that()
                .areStatic()
                .and()
                .haveRawType(array())
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .bePrivate()
                .check(CORE);
    }

    @Test
    void staticCollectionsCannotBeChanged() throws ReflectiveOperationException {
        List<String> changeable = new ArrayList<>();
        for (JavaClass each : CORE) {
            if (each.getSimpleName().equals("module-info")
                    || each.getSimpleName().equals("package-info")) {
                continue;
            }
            for (Field field : Class.forName(each.getName()).getDeclaredFields()) {
                boolean collection = Collection.class.isAssignableFrom(field.getType())
                        || Map.class.isAssignableFrom(field.getType());
                if (Modifier.isStatic(field.getModifiers()) && collection && !isFixed(value(field))) {
                    changeable.add(each.getName() + "." + field.getName());
                }
            }
        }
        assertThat(changeable).isEmpty();
    }

    /** Primitives, values of the JDK, functions and objects of core that cannot be changed; arrays and collections have rules of their own. */
    @Test
    void staticsHoldWhatCannotBeChanged() {
        fields().that()
                .areStatic()
                .and()
                .doNotHaveModifier(JavaModifier.SYNTHETIC)
                .should()
                .haveRawType(DescribedPredicate.describe("of a type that cannot be changed", type -> isValue(type)))
                .check(CORE);
    }

    private static boolean isValue(JavaClass type) {
        boolean jdk = type.isPrimitive()
                || type.isArray()
                || type.isAssignableTo(Collection.class)
                || type.isAssignableTo(Map.class)
                || type.isEquivalentTo(String.class)
                || type.isAnnotatedWith(FunctionalInterface.class)
                || Set.of("java.math", "java.time", "java.nio.charset").contains(type.getPackageName())
                || Set.of("Pattern", "JsonMapper", "ObjectWriter").contains(type.getSimpleName());
        return jdk
                || type.isEnum()
                || type.isInterface() && type.getPackageName().startsWith(ROOT)
                || type.getPackageName().startsWith(ROOT)
                        && type.getAllFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .allMatch(field -> field.getModifiers().contains(JavaModifier.FINAL));
    }

    @Test
    void whatUsersHoldIsImmutable() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(
                        ROOT, ROOT + ".event", ROOT + ".mention", ROOT + ".spi", ROOT + ".internal.language"))
                .should()
                .beFinal()
                .check(CORE);
    }

    // A guest in somebody else's program.

    @Test
    void theMachinesLocaleZoneAndClockChangeNothing() {
        noClasses()
                .should()
                .callMethodWhere(calls(Locale.class, "getDefault"))
                .orShould()
                .callMethodWhere(calls(String.class, "toLowerCase|toUpperCase|getBytes")
                        .and(target(rawParameterTypes(new Class<?>[0]))))
                .orShould()
                .callMethodWhere(calls(String.class, "formatted"))
                .orShould()
                .callMethodWhere(
                        calls(String.class, "format").and(target(rawParameterTypes(String.class, Object[].class))))
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.text.DecimalFormat")
                .orShould()
                .callMethodWhere(calls("java.time..", "now|systemDefault|systemDefaultZone"))
                .orShould()
                .callMethodWhere(calls("com.ibm.icu..", "getDefault"))
                .orShould()
                .callMethodWhere(calls("java.text..", "get.*Instance").and(withoutLocale()))
                .orShould()
                // Normalization is the same for all.
                .callMethodWhere(
                        calls("com.ibm.icu..", "get(?!NFK?[CD]).*Instance").and(withoutLocale()))
                .orShould()
                .callMethodWhere(
                        calls("java.time.format..", "ofPattern|toFormatter").and(withoutLocale()))
                .orShould()
                .callMethodWhere(
                        calls(System.class, "currentTimeMillis|nanoTime|getenv|getProperty|setProperty|lineSeparator"))
                .check(CORE);
    }

    @Test
    void theLibraryNeitherPrintsNorExitsNorLogs() {
        noClasses()
                .should()
                .callMethodWhere(calls(System.class, "exit|setOut|setErr|setIn"))
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethodWhere(calls(Throwable.class, "printStackTrace"))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "java.lang.System$Logger")
                .check(CORE);
    }

    @Test
    void theLibraryReadsNoFilesAndStartsNoThreads() {
        noClasses()
                .that()
                // A step of the builds of languages, which nothing in the library calls.
                .doNotHaveFullyQualifiedName(LanguageBuild.class.getName())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Thread.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.io.File.class)
                .check(CORE);
    }

    @Test
    void nothingCallsTheStepOfABuild() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(LanguageBuild.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(LanguageBuild.class.getName())
                .check(CORE);
    }

    @Test
    void everyPackageSaysThatItsTypesAreNotNull() {
        Set<String> marked = new TreeSet<>();
        Set<String> there = new TreeSet<>();
        for (JavaClass each : CORE) {
            if (each.getSimpleName().equals("package-info")
                    && each.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
                marked.add(each.getPackageName());
            } else if (!each.getPackageName().isEmpty()) {
                there.add(each.getPackageName());
            }
        }
        assertThat(marked).isEqualTo(there);
    }

    private static Set<String> with(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String methods) {
        return target(owner(DescribedPredicate.describe("type " + owner.getName(), type -> type.isAssignableTo(owner))))
                .and(target(nameMatching(methods)));
    }

    private static DescribedPredicate<JavaCall<?>> calls(String packages, String methods) {
        return target(owner(resideInAnyPackage(packages))).and(target(nameMatching(methods)));
    }

    private static DescribedPredicate<JavaCall<?>> withoutLocale() {
        return DescribedPredicate.describe(
                "without a locale",
                call -> call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.getSimpleName().endsWith("Locale")));
    }

    private static DescribedPredicate<JavaClass> array() {
        return DescribedPredicate.describe("array", JavaClass::isArray);
    }

    private static Object value(Field field) throws ReflectiveOperationException {
        field.setAccessible(true);
        return field.get(null);
    }

    /** Whether a collection is of a kind that refuses every change. */
    private static boolean isFixed(Object collection) {
        String type = collection.getClass().getName();
        // Senses is a list that has nothing to change it with.
        return collection instanceof Senses
                || type.startsWith("java.util.ImmutableCollections")
                || type.startsWith("java.util.Collections$Unmodifiable")
                || type.startsWith("java.util.Collections$Empty");
    }

    /** The strings that a class has in its code. */
    private static Set<String> strings(JavaClass type) throws IOException {
        Path file = classFiles().resolve(type.getName().replace('.', '/') + ".class");
        Map<Integer, String> texts = new HashMap<>();
        List<Integer> strings = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            for (int i = 1; i < size; i++) {
                switch (in.readUnsignedByte()) {
                    case 1 -> texts.put(i, in.readUTF());
                    case 8 -> strings.add(in.readUnsignedShort());
                    case 7, 16, 19, 20 -> in.skipNBytes(2);
                    case 15 -> in.skipNBytes(3);
                    case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                    case 5, 6 -> {
                        in.skipNBytes(8);
                        i++;
                    }
                    default -> throw new IOException(file + " has a constant that this test does not know");
                }
            }
        }
        Set<String> found = new TreeSet<>();
        strings.forEach(index -> found.add(texts.getOrDefault(index, "")));
        return found;
    }

    /** Where core's own classes are: not those of its tests. */
    private static Path classFiles() {
        try {
            return Path.of(FactExtractor.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
