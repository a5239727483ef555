package org.lianbing.courses.wire;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;

/** The description of the interface at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class Description {
    private static final Content PROBLEM = new Content()
            .addMediaType(
                    "application/problem+json",
                    new io.swagger.v3.oas.models.media.MediaType()
                            .schema(new Schema<>().$ref("#/components/schemas/Problem")));

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Range.class)
                .addRequestWrapperToIgnore(org.lianbing.courses.people.SignedIn.class);
    }

    @Bean
    OpenAPI interfaceDescription() {
        return new OpenAPI()
                .info(new Info()
                        .title("金税练兵 Lianbing")
                        .version("v1")
                        .description("以 HTTP Basic 或 POST /session 所得令牌调用。字段为下划线小写；日期 2015-10-08；"
                                + "出错时回答 RFC 9457 问题说明，code 固定，errors 指出字段。"
                                + "修改类调用可带 Idempotency-Key：同一个键只办一次，回答相同。"))
                .components(new Components()
                        .addSchemas("Problem", problem())
                        .addSecuritySchemes(
                                "basic",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic"))
                        .addSecuritySchemes(
                                "bearer",
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("basic"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }

    /** The description's own mapper, told to name fields as the interface does. */
    @Bean
    ModelResolver snakeCaseNames() {
        return new ModelResolver(
                Json31.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE),
                new SchemaNames());
    }

    /** Shows the parts of a {@link Range}, the key that every mutation takes, and that what goes wrong is a problem. */
    @Bean
    OperationCustomizer sharedParameters() {
        return (operation, method) -> {
            var takesRange =
                    Arrays.stream(method.getMethod().getParameterTypes()).anyMatch(Range.class::equals);
            if (takesRange) {
                operation.addParametersItem(query("limit", limit()).description("最多几条，默认 100"));
                operation.addParametersItem(query("offset", new IntegerSchema()).description("跳过几条"));
                operation.addParametersItem(query("q", new StringSchema()).description("查找的文字"));
            }
            if (!method.hasMethodAnnotation(GetMapping.class)) {
                operation.addParametersItem(new Parameter()
                        .in("header")
                        .name(Idempotency.HEADER)
                        .required(false)
                        .schema(new StringSchema()));
            }
            operation
                    .getResponses()
                    .addApiResponse(
                            "default", new ApiResponse().description("RFC 9457").content(PROBLEM));
            return operation;
        };
    }

    private static Schema<?> problem() {
        var fault = new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("message", new StringSchema());
        return new ObjectSchema()
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("code", new StringSchema())
                .addProperty("errors", new ArraySchema().items(fault));
    }

    private static Schema<?> limit() {
        var schema = new IntegerSchema();
        schema.setMinimum(BigDecimal.ONE);
        schema.setMaximum(BigDecimal.valueOf(Range.MOST));
        return schema;
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }
}
