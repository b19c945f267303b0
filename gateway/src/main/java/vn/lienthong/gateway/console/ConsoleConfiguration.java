package vn.lienthong.gateway.console;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.security.Pages;

/**
 * What a browser may do with the console: run our own scripts, call this gateway, and take no text for a script. Markup is made
 * by the server alone; the one policy of trusted types refuses whatever holds a script.
 */
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {

    private static final String RULES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
            + " require-trusted-types-for 'script'; trusted-types default";

    /** The referrer policy is one under which browsers say where a form came from. */
    @Bean
    FilterRegistrationBean<Filter> consoleRules() {
        FilterRegistrationBean<Filter> rules = new FilterRegistrationBean<>((request, response, chain) -> {
            HttpServletResponse page = (HttpServletResponse) response;
            page.setHeader("Content-Security-Policy", RULES);
            page.setHeader("Referrer-Policy", "same-origin");
            chain.doFilter(request, response);
        });
        rules.addUrlPatterns(Pages.CONSOLE, Pages.CONSOLE + "/*");
        return rules;
    }
}
