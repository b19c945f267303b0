package vn.lienthong.gateway.lgspfacade;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What the façade answers when something failed on our side: never with success. */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class LgspTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(LgspTrouble.class);
    private static final Envelope PLAIN = new Envelope(false);

    void answer(Exception cause, HttpServletResponse response) throws IOException {
        response.reset();
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            LOG.warn(
                    "The ledger is not available to the LGSP façade: {}",
                    cause.getClass().getSimpleName());
            PLAIN.unavailable(
                            "Sổ cái tạm thời không dùng được. Chưa xác nhận tiếp nhận gì; gửi lại nguyên văn sau ít phút")
                    .writeTo(response);
            return;
        }
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {} at the LGSP façade", incident, cause);
        PLAIN.failed(
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        "Lỗi bên trong, chưa xác nhận tiếp nhận gì. Báo mã " + incident + " cho đơn vị vận hành")
                .writeTo(response);
    }
}
