package vn.lienthong.gateway.door;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The door for messages: {@code lienthong.door.jms.*}.
 *
 * @param consumers {@code .consumers}: how many messages are taken in at a time on this node
 * @param validatedUsers {@code .validated-users}: says that the external broker puts the sender's user into each message
 *     itself ({@code populate-validated-user}); without that anybody could name another system, so the door stays shut
 */
@ConfigurationProperties("lienthong.door.jms")
record JmsDoorSettings(
        @DefaultValue("2") int consumers,
        @DefaultValue("false") boolean validatedUsers) {

    /** @throws IllegalArgumentException with a sentence that names the setting */
    JmsDoorSettings {
        if (consumers < 1 || consumers > 32) {
            throw new IllegalArgumentException(
                    "lienthong.door.jms.consumers must lie between 1 and 32, and is " + consumers);
        }
    }
}
