package org.wsis.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be started on a machine without Docker is compared with what it must fit. */
class DeploymentTests {
    private static final Path ROOT = root();
    private static final Pattern NAME = Pattern.compile("\\bPORTAL_[A-Z_]*[A-Z]\\b");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(PORTAL_[A-Z_]+)` \\| (.{10,}?) \\|");
    private static final Pattern VALUE = Pattern.compile("(?:\\$\\{|get(?:Property)?\\(\")(portal\\.[a-z.-]+)");
    private static final Pattern RECORD = Pattern.compile(
            "@ConfigurationProperties\\(\"(portal[a-z.-]*)\"\\)\\s*(?:public )?record \\w+\\(([^{]*)\\)");
    private static final Pattern COMPONENT = Pattern.compile("([a-z][A-Za-z]*)\\s*(?:,|$)");

    @Test
    void composeFitsItsSchema() throws IOException {
        // The schema calls itself by a name that is no absolute address, which the validator asks for.
        String schema = Files.readString(ROOT.resolve("portal-app/src/test/resources/compose-spec/compose-spec.json"))
                .replace("\"$id\": \"", "\"$id\": \"https://compose-spec.io/");
        var compose =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema, InputFormat.JSON);

        Object file = new Yaml().load(read("docker-compose.yml"));
        assertThat(compose.validate("services: {a: {image: 3}}", InputFormat.YAML))
                .isNotEmpty();
        assertThat(compose.validate(new JsonMapper().writeValueAsString(file), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everySettingOfTheDeploymentIsExplained() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String file : Set.of(
                "docker-compose.yml",
                "Dockerfile",
                "deploy/site.env.example",
                "deploy/database.env.example",
                "deploy/portal.env.example",
                "deploy/caddy/Caddyfile",
                "deploy/postgresql/roles.sh")) {
            used.addAll(names(read(file)));
        }
        assertThat(used).isNotEmpty();
        assertThat(documented()).containsAll(used);
    }

    @Test
    void everyExplainedSettingIsReadAndEveryReadOneExplained() throws IOException {
        assertThat(documented()).containsExactlyElementsOf(bound());
    }

    @Test
    void noSecretIsInTheDeployment() throws IOException {
        for (String file : Set.of("deploy/database.env.example", "deploy/portal.env.example")) {
            assertThat(read(file)).doesNotContainPattern("(?m)^\\w*(PASSWORD|TOKEN|KEY)=.+");
        }
        assertThat(read("docker-compose.yml")).doesNotContain("PASSWORD", "TOKEN", "SECRET");
        assertThat(read(".gitignore")).contains("deploy/*.env\n");
    }

    @Test
    void theEmbeddedDatabaseStaysOutOfTheDeployedJar() throws IOException {
        assertThat(read("portal-app/pom.xml")).contains("<excludeGroupIds>io.zonky.test.postgres</excludeGroupIds>");
    }

    private static Set<String> documented() throws IOException {
        Set<String> names = new TreeSet<>();
        Matcher rows = ROW.matcher(read("docs/settings.md"));
        while (rows.find()) {
            names.add(rows.group(1));
        }
        return names;
    }

    /** The settings that the code of any module binds. */
    private static Set<String> bound() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(DeploymentTests::isCode).toList()) {
                String code = Files.readString(file);
                Matcher values = VALUE.matcher(code);
                while (values.find()) {
                    names.add(variable(values.group(1)));
                }
                Matcher records = RECORD.matcher(code);
                while (records.find()) {
                    components(records.group(1), records.group(2), names);
                }
            }
        }
        return names;
    }

    private static void components(String prefix, String components, Set<String> names) {
        Matcher component =
                COMPONENT.matcher(components.replaceAll("\\([^)]*\\)", "").strip());
        while (component.find()) {
            names.add(variable(prefix + "." + component.group(1)));
        }
    }

    private static String variable(String property) {
        return property.replaceAll("([a-z])([A-Z])", "$1_$2")
                .replace('.', '_')
                .replace('-', '_')
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isCode(Path file) {
        String name = file.toString();
        return name.endsWith(".java") && name.contains("/src/main/")
                || name.endsWith("src/main/resources/application.yml");
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher found = NAME.matcher(text);
        while (found.find()) {
            names.add(found.group());
        }
        return names;
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        return Files.exists(folder.resolve("docker-compose.yml")) ? folder : folder.getParent();
    }
}
