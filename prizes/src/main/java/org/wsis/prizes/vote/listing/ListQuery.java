package org.wsis.prizes.vote.listing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the parameters of a list, as {@link Asked} reads them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "category",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Numbers of categories; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "country",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "ISO 3166-1 alpha-2 codes; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "page",
        in = ParameterIn.QUERY,
        description = "From 1",
        schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
@Parameter(
        name = "size",
        in = ParameterIn.QUERY,
        description = "Projects on a page",
        schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
public @interface ListQuery {}
