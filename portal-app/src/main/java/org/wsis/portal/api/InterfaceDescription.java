package org.wsis.portal.api;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.mail.PublicAddress;
import org.wsis.web.Languages;

/** What the description says beside what the controllers say of themselves: problems and limits, which all have. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DataLicence.class)
class InterfaceDescription {
    private static final String PROBLEM = "Problem";
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "A parameter cannot be read, or the page is too deep",
            "404", "There is nothing public at this address",
            "429", "The network has used up its allowance; Retry-After says when to ask again");

    @Bean
    OpenAPI interfaceForPrograms(PublicAddress address, DataLicence licence) {
        var info = new Info()
                .title("WSIS portal")
                .version("1")
                .description(
                        "Read-only, without a key. Fields may be added; none is taken away or changes its meaning"
                                + " under /api/v1. What an answer does not know is null. Errors are problem details (RFC 9457).")
                .termsOfService(address.of("/data"));
        if (licence.name() != null) {
            info.license(new License().name(licence.name()).url(licence.url()));
        }
        return new OpenAPI().info(info).servers(List.of(new Server().url(address.of(""))));
    }

    @Bean
    OpenApiCustomizer problemsAndLimits() {
        return description -> {
            description.getComponents().addSchemas(PROBLEM, problem());
            description.getPaths().values().stream()
                    .flatMap(path -> path.readOperations().stream())
                    .forEach(InterfaceDescription::complete);
        };
    }

    private static void complete(Operation operation) {
        operation.addParametersItem(new Parameter()
                .name("lang")
                .in("query")
                .description("The language of names and problems; otherwise that of Accept-Language")
                .schema(new StringSchema()
                        ._enum(Languages.all().stream().map(Locale::getLanguage).toList())));
        PROBLEMS.forEach((status, what) -> operation.getResponses().addApiResponse(status, refusal(status, what)));
        operation
                .getResponses()
                .values()
                .forEach(answer -> answer.addHeaderObject(
                                "RateLimit-Policy", text("The allowance: q requests in w seconds"))
                        .addHeaderObject("RateLimit", text("What is left: r requests for t seconds")));
    }

    private static ApiResponse refusal(String status, String what) {
        ApiResponse refusal = new ApiResponse()
                .description(what)
                .content(new Content()
                        .addMediaType("application/problem+json", new MediaType().schema(problemReference())));
        return status.equals("429")
                ? refusal.addHeaderObject(
                        "Retry-After", new Header().description("Seconds").schema(new IntegerSchema()))
                : refusal;
    }

    private static Schema<Object> problemReference() {
        var reference = new Schema<Object>();
        reference.set$ref("#/components/schemas/" + PROBLEM);
        return reference;
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static Schema<Object> problem() {
        var schema = new Schema<Object>();
        schema.setTypes(Set.of("object"));
        schema.setDescription("RFC 9457; title and detail are in the language asked for");
        schema.addProperty("type", new StringSchema().format("uri"));
        schema.addProperty("title", new StringSchema());
        schema.addProperty("status", new IntegerSchema());
        schema.addProperty("detail", new StringSchema());
        schema.addProperty("instance", new StringSchema().format("uri-reference"));
        schema.setRequired(List.of("type", "title", "status"));
        return schema;
    }
}
