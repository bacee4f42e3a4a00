package org.wsis.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules and who knows whom, as a Markdown page with a Mermaid diagram, made from the compiled code. */
record ModuleDiagram(ApplicationModules modules) {
    private static final String HEAD = """
            # Modules

            Made from the code by `ArchitectureTests`; do not edit by hand. An arrow means "knows".

            """;

    String text() {
        return HEAD + "```mermaid\ngraph TD\n" + lines(this::arrows) + "```\n\n| module | what it is |\n|---|---|\n"
                + lines(this::row);
    }

    private String lines(java.util.function.Function<ApplicationModule, String> line) {
        return sorted().stream().map(line).collect(Collectors.joining());
    }

    private List<ApplicationModule> sorted() {
        return modules.stream().sorted(Comparator.comparing(this::name)).toList();
    }

    private String arrows(ApplicationModule module) {
        String arrows = module.getDirectDependencies(modules)
                .uniqueModules()
                .map(this::name)
                .sorted()
                .map(other -> "  %s --> %s%n".formatted(name(module), other))
                .collect(Collectors.joining());
        return arrows.isEmpty() ? "  %s%n".formatted(name(module)) : arrows;
    }

    private String row(ApplicationModule module) {
        return "| `%s` | %s |%n"
                .formatted(name(module), purpose(module.getBasePackage().getName()));
    }

    /** The Javadoc of the module's {@code package-info.java}, wherever in the source trees it is. */
    private static String purpose(String packageName) {
        String file = "src/main/java/" + packageName.replace('.', '/') + "/package-info.java";
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            Path source = folders.map(folder -> folder.resolve(file))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No " + file));
            String text = Files.readString(source);
            return text.substring(text.indexOf("/**") + 3, text.indexOf("*/"))
                    .replaceAll("\\s*\\n \\* ?", " ")
                    .replaceAll("\\{@\\w+ ([^}]*)}", "$1")
                    .strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
