package vn.lienthong.gateway.sight;

import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The guard, before every door. */
@Configuration(proxyBeanMethods = false)
class SightConfiguration implements WebMvcConfigurer {

    private final JdbcClient sql;

    SightConfiguration(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new SeenGuard(sql));
    }
}
