package vn.lienthong.gateway.followup;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.lienthong.gateway.attachment.Attachments;
import vn.lienthong.mappings.civilstatus.RegistryCatalogue;
import vn.lienthong.routes.civilstatus.CivilSettings;
import vn.lienthong.routes.civilstatus.RegistryInquiry;
import vn.lienthong.routes.followup.Inquiry;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.lgsp.LgspQueries;

/** The questions to the registry, where the lane to it is set up. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("lienthong.civil-status.base-url")
class RegistryInquiryConfiguration {

    @Bean
    Inquiry registryInquiry(
            CivilSettings settings,
            RegistryCatalogue catalogue,
            LgspQueries civilStatusQueries,
            Breaker civilStatusBreaker,
            Attachments attachments,
            Clock clock) {
        return new RegistryInquiry(
                settings, catalogue, civilStatusQueries, civilStatusBreaker, new KeptPapers(attachments), clock);
    }
}
