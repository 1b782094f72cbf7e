package io.github.crossfact.spark.cluster;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A standalone cluster of Spark on this machine: a master and two workers, each a process, whose executors are processes as well. They have the
 * jars of Spark alone, as an installation has; ours are sent to them by spark-submit.
 */
final class Cluster implements Closeable {

    private static final int MINUTES = 10;

    /** What is on the class path of the tests and not in an installation of Spark. */
    private static final List<String> NOT_OF_SPARK = List.of(
            "/target/",
            "/io/github/crossfact/",
            "/tools/jackson/",
            "/org/apache/opennlp/",
            "/info/picocli/",
            "/org/jspecify/",
            "/org/junit/",
            "/org/assertj/",
            "/org/opentest4j/",
            "/org/apiguardian/",
            "/net/bytebuddy/");

    private final Path folder;
    private final Path home;
    private final String master;
    private final List<Process> daemons = new ArrayList<>();
    private final List<Process> workers = new ArrayList<>();

    private Cluster(Path folder, int port) {
        this.folder = folder;
        this.home = folder.resolve("home");
        this.master = "spark://127.0.0.1:" + port;
    }

    /** Starts it and waits for both workers. */
    static Cluster start(Path folder) throws IOException, InterruptedException {
        int port = freePort();
        Cluster cluster = new Cluster(folder, port);
        try {
            cluster.install();
            cluster.daemon("master", "org.apache.spark.deploy.master.Master", "--port", String.valueOf(port));
            cluster.workers.add(cluster.worker("worker-1"));
            cluster.workers.add(cluster.worker("worker-2"));
            await("both workers", () -> cluster.log("master").split("Registering worker", -1).length == 3);
            return cluster;
        } catch (IOException | InterruptedException | AssertionError e) {
            cluster.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void install() throws IOException {
        Path jars = Files.createDirectories(home.resolve("jars"));
        for (String entry : classPath()) {
            Path jar = Path.of(entry);
            if (entry.endsWith(".jar") && NOT_OF_SPARK.stream().noneMatch(entry::contains)) {
                Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar);
            }
        }
        Path configuration = Files.createDirectories(home.resolve("conf"));
        Files.writeString(
                configuration.resolve("log4j2.properties"),
                String.join(
                        "\n",
                        "rootLogger.level = info",
                        "rootLogger.appenderRef.stderr.ref = stderr",
                        "appender.stderr.type = Console",
                        "appender.stderr.name = stderr",
                        "appender.stderr.target = SYSTEM_ERR",
                        "appender.stderr.layout.type = PatternLayout",
                        "appender.stderr.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n%ex",
                        ""));
    }

    static List<String> classPath() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(path.split(java.io.File.pathSeparator));
    }

    private Process worker(String name) throws IOException {
        return daemon(
                name,
                "org.apache.spark.deploy.worker.Worker",
                "--cores",
                "1",
                "--memory",
                "1g",
                "--work-dir",
                folder.resolve(name).toString(),
                master);
    }

    private Process daemon(String name, String main, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        all.addAll(List.of(arguments));
        Process process = java(name, main, all);
        daemons.add(process);
        return process;
    }

    /** Starts {@code spark-submit} with these arguments, in client mode; its name is that of its log. */
    Process submit(String name, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("--master", master));
        for (String setting : List.of(
                "spark.driver.host=127.0.0.1",
                "spark.ui.enabled=false",
                "spark.executor.memory=700m",
                "spark.sql.shuffle.partitions=4",
                "spark.sql.files.maxPartitionBytes=1m",
                "spark.sql.files.openCostInBytes=64k")) {
            all.addAll(List.of("--conf", setting));
        }
        all.addAll(arguments);
        return java(name, "org.apache.spark.deploy.SparkSubmit", all);
    }

    private Process java(String name, String main, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("crossfact.spark.java").trim().split("\\s+")));
        command.addAll(List.of("-Xmx700m", "-cp", home.resolve("conf") + ":" + home.resolve("jars") + "/*", main));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().put("SPARK_HOME", home.toString());
        builder.environment().put("SPARK_CONF_DIR", home.resolve("conf").toString());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        builder.environment().put("SPARK_SCALA_VERSION", "2.13"); // As the scripts of an installation do.
        return builder.start();
    }

    /** Waits for an application to end well. */
    void awaitEnd(String name, Process application) throws InterruptedException {
        if (!application.waitFor(MINUTES, TimeUnit.MINUTES)) {
            application.destroyForcibly();
            throw new AssertionError(name + " was still running after " + MINUTES + " minutes");
        }
        if (application.exitValue() != 0) {
            throw new AssertionError(name + " ended with " + application.exitValue() + "\n" + log(name));
        }
    }

    /** Kills an executor as {@code kill -9} does, and says which. */
    long killExecutor() {
        ProcessHandle executor = workers.stream()
                .flatMap(worker -> worker.toHandle().descendants())
                .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no executor is running"));
        if (!executor.destroyForcibly()) {
            throw new AssertionError("executor " + executor.pid() + " could not be killed");
        }
        return executor.pid();
    }

    /** What a process has written so far. */
    String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            throw new AssertionError("no log of " + name, e);
        }
    }

    static void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(MINUTES);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(20);
        }
    }

    @Override
    public void close() {
        List<ProcessHandle> all = daemons.stream()
                .map(Process::toHandle)
                .flatMap(daemon -> Stream.concat(daemon.descendants(), Stream.of(daemon)))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
    }
}
