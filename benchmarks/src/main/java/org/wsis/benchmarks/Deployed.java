package org.wsis.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The portal as it is deployed: from the start of the process to the first page, as the packaged jar, extracted, and with
 * the cache of {@code deploy/train.sh}; then its memory, in the last of these ways, under visitors.
 */
record Deployed(Path jar, Path options, PopulatedPortal populated, Path folder) {
    private static final int TIMES = 3;
    private static final int PORT = 8190;
    private static final String EXTRACTED = "extracted";
    private static final String PORTAL = "portal.jar";
    private static final Duration VISIT = Duration.ofSeconds(20);

    void measure() throws IOException, InterruptedException, SQLException {
        Path extracted = extract();
        Path cache = train(extracted);
        List<String> cached = List.of(
                "-XX:AOTCache=" + cache, "-jar", extracted.resolve(PORTAL).toString());
        System.out.printf("%n| to the first page | time | CPU time |%n|---|---|---|%n");
        start("packaged jar", List.of("-jar", jar.toString()));
        start("extracted", List.of("-jar", PORTAL));
        start("extracted, AOT cache (%d MiB)".formatted(Files.size(cache) / 1024 / 1024), cached);
        memory(cached);
    }

    private void start(String name, List<String> arguments) throws IOException, InterruptedException {
        var times = new ArrayList<Duration>();
        var cpu = new ArrayList<Duration>();
        for (int time = 0; time < TIMES; time++) {
            try (PortalProcess portal = run(arguments)) {
                times.add(portal.toFirstPage());
                cpu.add(portal.cpuTime());
            }
        }
        Collections.sort(times);
        Collections.sort(cpu);
        System.out.printf(
                "| %s | %.1f s | %.1f s |%n",
                name,
                times.get(TIMES / 2).toMillis() / 1000.0,
                cpu.get(TIMES / 2).toMillis() / 1000.0);
    }

    private void memory(List<String> arguments) throws IOException, InterruptedException, SQLException {
        try (PortalProcess portal = run(arguments)) {
            System.out.printf("%n| resident memory | MiB |%n|---|---|%n");
            System.out.printf("| after the start | %d |%n", portal.residentMiB());
            List<String> entries = populated.entries().stream()
                    .map(id -> "/stocktaking/entries/" + id)
                    .toList();
            for (List<String> pages : List.of(List.of("/"), List.of("/stocktaking"), entries, List.of("/login"))) {
                Load.on(portal, pages, Benchmarks.VISITORS, VISIT);
            }
            System.out.printf("| with %d visitors, after | %d |%n", Benchmarks.VISITORS, portal.residentMiB());
            System.out.printf("| with %d visitors, at most | %d |%n", Benchmarks.VISITORS, portal.mostResidentMiB());
        }
    }

    private PortalProcess run(List<String> arguments) throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of("@" + options));
        all.addAll(arguments);
        Map<String, String> settings = populated.settings();
        settings.put("SPRING_PROFILES_ACTIVE", "production");
        // The cache is good for the very class path that it was made with, as the container has it.
        return PortalProcess.start(all, settings, PORT, folder.resolve(EXTRACTED));
    }

    private Path extract() throws IOException, InterruptedException {
        Path into = folder.resolve(EXTRACTED);
        finish(new ProcessBuilder(
                PortalProcess.JAVA,
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                into.toString()));
        Files.move(into.resolve(jar.getFileName()), into.resolve(PORTAL), StandardCopyOption.REPLACE_EXISTING);
        return into;
    }

    private Path train(Path extracted) throws IOException, InterruptedException, SQLException {
        Path cache = folder.resolve("portal.aot");
        var script = new ProcessBuilder(
                options.resolveSibling("train.sh").toString(),
                extracted.toString(),
                options.toString(),
                cache.toString());
        Map<String, String> environment = script.environment();
        environment.putAll(populated.postgres().settingsOfAnEmptyOne());
        environment.put("SERVER_PORT", Integer.toString(PORT));
        environment.merge(
                "PATH", Path.of(System.getProperty("java.home"), "bin").toString(), (path, java) -> java + ":" + path);
        finish(script);
        return cache;
    }

    private static void finish(ProcessBuilder command) throws IOException, InterruptedException {
        if (command.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command.command()));
        }
    }
}
