package vn.lienthong.gateway.origin;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One provincial system.
 *
 * @param id what its messages carry as their origin
 * @param organisations whose dossiers it may send
 * @param facade its account at the drop-in façade; null where it does not use it
 * @param jmsUser its user at the broker; null where it does not use the queues
 * @param jmsPassword of that user, where the embedded broker has to know it
 * @param notices where it is told what became of its messages
 */
public record Origin(
        String id,
        Organisations organisations,
        @Nullable FacadeAccount facade,
        @Nullable String jmsUser,
        @Nullable Secret jmsPassword,
        Notices notices) {

    /** An account at the drop-in façade. */
    public record FacadeAccount(String username, Secret password) {}

    /**
     * Where an origin is told what became of its messages.
     *
     * @param callback the address that is called; null for none
     * @param secret what each call is signed with; there whenever a callback is
     * @param jms whether notices go to {@link Origin#inboundQueue()}
     * @param feed whether the origin fetches them itself
     */
    public record Notices(@Nullable URI callback, @Nullable Secret secret, boolean jms, boolean feed) {

        static final Notices NONE = new Notices(null, null, false, false);

        /** Whether the origin is told at all. */
        public boolean wanted() {
            return jms || feed || callback != null;
        }
    }

    /** The queue on which the gateway answers what came in by JMS, unless the message names it itself. */
    public String replyQueue() {
        return "province.replies." + id;
    }

    /** The queue of the notices to this origin. */
    public String inboundQueue() {
        return "province.inbound." + id;
    }

    /** The signing secret, where there is a callback. */
    public Optional<Secret> signing() {
        return Optional.ofNullable(notices.secret());
    }

    @Override
    public String toString() {
        return "origin " + id;
    }
}
