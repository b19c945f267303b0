package vn.lienthong.mappings.civilstatus;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A registration as the registry takes it, but for the bytes of its files; {@link RegistryWriter} writes both. It shows itself
 * without personal data.
 *
 * @param operation {@code dangKyHoTich} or {@code nhanHoSoDKHT}
 * @param module the business code that went into it
 * @param envelope the members of the body, spelled as on the wire
 * @param attachmentsField name of the member that takes the attachments; absent where the generation has none
 * @param attachments those to be sent, in their order
 */
public record RegistryRequest(
        String operation,
        String module,
        ObjectNode envelope,
        @Nullable String attachmentsField,
        List<AttachmentRef> attachments) {

    public RegistryRequest {
        attachments = List.copyOf(attachments);
    }

    @Override
    public String toString() {
        return "RegistryRequest[" + operation + ", " + module + ", " + attachments.size() + " attachments]";
    }
}
