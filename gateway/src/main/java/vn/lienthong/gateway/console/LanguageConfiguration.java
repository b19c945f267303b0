package vn.lienthong.gateway.console;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** In which language the console speaks: Vietnamese, or the one that a person chose in this browser. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final String COOKIE = "lienthong-language";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Duration A_YEAR = Duration.ofDays(365);

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasename("vn.lienthong.gateway.console.messages");
        words.setDefaultEncoding(StandardCharsets.UTF_8.name());
        words.setDefaultLocale(VIETNAMESE);
        words.setFallbackToSystemLocale(false);
        return words;
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver(COOKIE);
        resolver.setDefaultLocale(VIETNAMESE);
        resolver.setCookieMaxAge(A_YEAR);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        resolver.setRejectInvalidCookies(false);
        return resolver;
    }
}
