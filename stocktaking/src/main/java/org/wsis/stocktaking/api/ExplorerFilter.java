package org.wsis.stocktaking.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes the explorer's filters, as {@code Filters} reads them. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        name = "q",
        in = ParameterIn.QUERY,
        description =
                "Words in any of the six languages, in any form; the last one may be a beginning. If no entry"
                        + " has them, words spelled nearly like them are looked for; quotation marks ask for the words themselves",
        schema = @Schema(type = "string", maxLength = 200))
@Parameter(
        name = "actionLine",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Codes of Action Lines, such as C1 or C7-hea; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "sdg",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Numbers of Sustainable Development Goals; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "country",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "ISO 3166-1 alpha-2 codes; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "region",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Regions of ITU, such as ARAB_STATES, or INTERNATIONAL; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "stakeholderType",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Kinds of organisation, such as CIVIL_SOCIETY; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "kind",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Kinds of activity, such as PROJECT or TRAINING; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "scope",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "LOCAL, NATIONAL, REGIONAL or INTERNATIONAL; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "year",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Years that entries belong to; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "language",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Languages of the texts, ISO 639-1; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "collection",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description = "Special repositories, such as covid-19; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "answer",
        in = ParameterIn.QUERY,
        explode = Explode.TRUE,
        description =
                "What was chosen of a special repository's questions, such as covid-19.helps.learning; repeatable",
        array = @ArraySchema(schema = @Schema(type = "string")))
@Parameter(
        name = "sort",
        in = ParameterIn.QUERY,
        description = "The order; relevance if there is a q, otherwise newest",
        schema =
                @Schema(
                        type = "string",
                        allowableValues = {"relevance", "newest", "title"}))
@interface ExplorerFilter {}
