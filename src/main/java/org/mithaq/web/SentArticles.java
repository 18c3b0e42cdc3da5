package org.mithaq.web;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.http.MediaType;

/// Describes the body of `POST /articles`, which two methods share: one takes one article, the
/// other many. Of what each would say of its own body alone, the description keeps only one.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@RequestBody(
        required = true,
        content = {
            @Content(
                    mediaType = MediaType.APPLICATION_JSON_VALUE,
                    schema = @Schema(implementation = ArticleJson.Sent.class)),
            @Content(
                    mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                    schema =
                            @Schema(
                                    implementation = ArticleJson.Sent.class,
                                    description = "One such object a line"))
        })
@interface SentArticles {}
