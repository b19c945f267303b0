package vn.lienthong.gateway.browser;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.security.Pages;

/** What a browser may do with the pages on which people sign in: show them in our own style, and send their form back. */
@Configuration(proxyBeanMethods = false)
class BrowserConfiguration {

    private static final String RULES = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    /** The referrer policy is one under which browsers say where a form came from. */
    @Bean
    FilterRegistrationBean<Filter> formRules() {
        FilterRegistrationBean<Filter> rules = new FilterRegistrationBean<>((request, response, chain) -> {
            HttpServletResponse page = (HttpServletResponse) response;
            page.setHeader("Content-Security-Policy", RULES);
            page.setHeader("Referrer-Policy", "same-origin");
            chain.doFilter(request, response);
        });
        rules.addUrlPatterns(Pages.SIGN_IN, Pages.SSO, Pages.SSO_ANSWER, Pages.SIGN_OUT, Pages.PASSWORD);
        return rules;
    }
}
