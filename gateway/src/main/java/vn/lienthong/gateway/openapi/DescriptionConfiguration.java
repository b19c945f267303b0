package vn.lienthong.gateway.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description says as a whole. */
@Configuration(proxyBeanMethods = false)
class DescriptionConfiguration {

    private static final String KEY = "apiKey";
    private static final String PATHS = "/api/docs/*";

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("Liên Thông Gateway")
                        .version("v1")
                        .description("Trục liên thông của tỉnh: nộp hồ sơ, xem và xử lý thông điệp."
                                + " The province's integration gateway: hand in dossiers, see and move messages."))
                .schemaRequirement(
                        KEY,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("Khóa API của hệ thống gửi hoặc của người vận hành"
                                        + " / the API key of a provincial system or of a person"))
                .security(List.of(new SecurityRequirement().addList(KEY)));
    }

    @Bean
    GlobalOpenApiCustomizer operations() {
        return new Operations(OperationWords.read());
    }

    @Bean
    FilterRegistrationBean<PageRules> pageRules() {
        FilterRegistrationBean<PageRules> rules = new FilterRegistrationBean<>(new PageRules());
        rules.addUrlPatterns(PATHS);
        return rules;
    }
}
