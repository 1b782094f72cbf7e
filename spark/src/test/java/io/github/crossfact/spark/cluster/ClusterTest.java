package io.github.crossfact.spark.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A driver, a master, two workers and their executors, each a process, against the batch job. Leaves inputs, outputs and logs in
 * {@code target/cluster}.
 */
@Tag("cluster")
class ClusterTest {

    private static final int DOCUMENTS = 20_000;
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path FOLDER = TARGET.resolve("cluster");
    private static final Path INPUT = FOLDER.resolve("input");
    private static final Path BATCH = FOLDER.resolve("batch");
    private static final String APP = System.getProperty("crossfact.spark.app");

    private static Cluster cluster;

    @BeforeAll
    static void start() throws Exception {
        delete(FOLDER);
        Files.createDirectories(FOLDER);
        new Corpus(TARGET.resolve("../../testdata/stories").normalize()).write(INPUT, DOCUMENTS);
        batch();
        cluster = Cluster.start(FOLDER);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The batch job, out of the same tree. */
    private static void batch() throws IOException, InterruptedException {
        Path app = TARGET.resolve("../../cli/target/app").normalize();
        assertThat(app).as("the command: mvn -pl cli,spark -am builds it").isDirectory();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        app + "/*",
                        "io.github.crossfact.cli.Main",
                        "batch",
                        INPUT.toString(),
                        "--output",
                        BATCH.toString(),
                        "--table",
                        "parquet")
                .redirectErrorStream(true)
                .redirectOutput(FOLDER.resolve("batch.log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as("some in quarantine").isEqualTo(1);
        System.out.println(Files.readString(FOLDER.resolve("batch.log")));
    }

    @Test
    void theFactsAreThoseOfTheBatchJob() throws Exception {
        run("undisturbed", application(), List.of());

        assertThatOutputIsThatOfTheBatchJob("undisturbed");
    }

    @Test
    void anExecutorKilledWhileTextsAreReadLosesAndDoublesNothing() throws Exception {
        Process application = submit("killed", application(), List.of());
        Path committed = FOLDER.resolve("killed/lines/_temporary/0");
        Cluster.await("five tasks", () -> tasks(committed) >= 5 || !application.isAlive());
        kill("killed", application);

        assertThatOutputIsThatOfTheBatchJob("killed");
    }

    @Test
    void anExecutorKilledWhileDocumentsAreDealtOutLosesAndDoublesNothing() throws Exception {
        Process application = submit("killed-dealt", application(), List.of("--partitions", "40"));
        Path committed = FOLDER.resolve("killed-dealt/lines/_temporary/0");
        Cluster.await("two tasks", () -> tasks(committed) >= 2 || !application.isAlive());
        kill("killed-dealt", application);

        assertThat(cluster.log("killed-dealt"))
                .as("documents that the executor had dealt out")
                .contains("FetchFailed");
        assertThatOutputIsThatOfTheBatchJob("killed-dealt");
    }

    @Test
    void theJarsThatMavenResolvesWorkBesideThoseOfSpark() throws Exception {
        run("jars", List.of("--jars", String.join(",", jarsOfOurs()), APP.replace("-app.jar", ".jar")), List.of());

        assertThatOutputIsThatOfTheBatchJob("jars");
    }

    @Test
    void sqlNeedsNoClassOfOurs() throws Exception {
        String sql = "SELECT facts.language, facts.cause, count(*) AS documents, sum(size(facts.events)) AS events"
                + " FROM (SELECT crossfact(get_json_object(value, '$.text'), get_json_object(value, '$.language'), '2023-12-06') AS facts"
                + " FROM text.`" + INPUT + "/part-1.jsonl`) GROUP BY ALL ORDER BY ALL";
        Process application = cluster.submit(
                "sql",
                List.of(
                        "--class",
                        SqlDriver.class.getName(),
                        "--jars",
                        APP,
                        "--conf",
                        "spark.sql.extensions=io.github.crossfact.spark.CrossfactExtensions",
                        jarOf(SqlDriver.class),
                        sql));
        cluster.awaitEnd("sql", application);

        List<String> rows = cluster.log("sql")
                .lines()
                .filter(line -> line.startsWith("row: "))
                .toList();
        rows.forEach(System.out::println);
        assertThat(rows)
                .anyMatch(row -> row.contains("\"language\":\"fa\""))
                .anyMatch(row -> row.contains("\"cause\":\"LANGUAGE\""));
    }

    private static void kill(String name, Process application) throws InterruptedException {
        assertThat(application.isAlive()).as(name + " is in the middle").isTrue();
        long killed = cluster.killExecutor();
        cluster.awaitEnd(name, application);
        assertThat(cluster.log(name)).contains("Lost executor");
        System.out.println(name + ": killed executor with process id " + killed);
        report(name);
    }

    private static int tasks(Path committed) {
        try (Stream<Path> files = Files.list(committed)) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith("task_"))
                    .count();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static List<String> application() {
        return List.of(APP);
    }

    /** What {@code --packages} would fetch besides. */
    private static List<String> jarsOfOurs() {
        return Cluster.classPath().stream().filter(ClusterTest::isOurs).toList();
    }

    private static String jarOf(Class<?> application) throws IOException {
        Path jar = FOLDER.resolve("application.jar");
        String entry = application.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry(entry));
            Files.copy(TARGET.resolve("test-classes").resolve(entry), out);
        }
        return jar.toString();
    }

    private static boolean isOurs(String entry) {
        return entry.matches(".*/(core|job|lang-..)/target/.*")
                || Stream.of("/tools/jackson/", "/org/apache/opennlp/", "/info/picocli/")
                        .anyMatch(entry::contains);
    }

    private static Process submit(String name, List<String> jars, List<String> options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--class", "io.github.crossfact.spark.CrossfactApplication"));
        arguments.addAll(jars);
        arguments.addAll(
                List.of(INPUT.toString(), "--output", FOLDER.resolve(name).toString(), "--nested"));
        arguments.addAll(options);
        return cluster.submit(name, arguments);
    }

    private static void run(String name, List<String> jars, List<String> options)
            throws IOException, InterruptedException {
        cluster.awaitEnd(name, submit(name, jars, options));
        report(name);
    }

    private static void report(String name) {
        cluster.log(name)
                .lines()
                .filter(line -> line.startsWith("crossfact: "))
                .forEach(line -> System.out.println(name + ": " + line));
    }

    private static void assertThatOutputIsThatOfTheBatchJob(String name) throws IOException {
        Path lines = FOLDER.resolve(name).resolve("lines");
        assertThat(sorted(lines.resolve("kind=FACTS"), "part-"))
                .isEqualTo(sorted(BATCH, "facts-"))
                .hasSizeGreaterThan(DOCUMENTS / 2);
        assertThat(sorted(lines.resolve("kind=EMPTY"), "part-"))
                .isEqualTo(sorted(BATCH, "empty.jsonl"))
                .isNotEmpty();
        assertThat(quarantine(lines.resolve("kind=QUARANTINE"), "part-"))
                .isEqualTo(quarantine(BATCH, "quarantine.jsonl"))
                .hasSizeGreaterThanOrEqualTo(DOCUMENTS / 100);
        assertThatTableIsThatOfTheBatchJob(FOLDER.resolve(name));
    }

    private static List<String> sorted(Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList()) {
                lines.addAll(Arrays.asList(Files.readString(file).split("\n")));
            }
            lines.sort(null);
            return lines;
        }
    }

    /** Without the place, which Spark knows in part; nor the message, which has it where a byte is wrong. */
    private static List<String> quarantine(Path folder, String prefix) throws IOException {
        return sorted(folder, prefix).stream()
                .map(ClusterTest::withoutPlace)
                .sorted()
                .toList();
    }

    private static String withoutPlace(String line) {
        ObjectNode record = (ObjectNode) JsonMapper.shared().readTree(line);
        if (record.path("cause").stringValue().equals("NOT_UTF8")) {
            record.remove("message");
        }
        return record.remove(List.of("file", "line", "byte")).toString();
    }

    private static void assertThatTableIsThatOfTheBatchJob(Path output) throws IOException {
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.sources.partitionColumnTypeInference.enabled", false)
                .getOrCreate()) {
            Dataset<Row> expected =
                    spark.read().parquet(BATCH.resolve("events-*.parquet").toString());
            Column[] columns =
                    Arrays.stream(expected.columns()).map(functions::col).toArray(Column[]::new);
            Dataset<Row> table =
                    spark.read().parquet(output.resolve("events").toString()).select(columns);

            assertThat(table.count()).isEqualTo(expected.count());
            assertThat(table.exceptAll(expected).count()).isZero();
            assertThat(spark.read().parquet(output.resolve("nested").toString()).count())
                    .isEqualTo(expected.count());
        }
    }
}
