package vn.lienthong.gateway.approval;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The second person: {@code lienthong.approvals.*}.
 *
 * @param validFor how long a request waits to be decided
 */
@ConfigurationProperties("lienthong.approvals")
record ApprovalSettings(@DefaultValue("24h") Duration validFor) {

    ApprovalSettings {
        if (validFor.isNegative() || validFor.isZero()) {
            throw new IllegalArgumentException("lienthong.approvals.valid-for must be longer than nothing");
        }
    }
}
