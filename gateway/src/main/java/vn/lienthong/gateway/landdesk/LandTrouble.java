package vn.lienthong.gateway.landdesk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.lienthong.mappings.land.LandAnswers;

/** What land systems and the tax authority are answered when something failed on our side: never that it was taken. */
public final class LandTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(LandTrouble.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    /** The address that was called is not written down, since a secret may stand in it. */
    public void answer(Exception cause, HttpServletResponse response) throws IOException {
        response.reset();
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            LOG.warn(
                    "The ledger is not available to the land desk: {}",
                    cause.getClass().getSimpleName());
            LandReply.unavailable("Sổ cái tạm thời không dùng được, chưa tiếp nhận gì; gửi lại sau ít phút", AGAIN)
                    .writeTo(response);
            return;
        }
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {} at the land desk", incident, cause);
        LandReply.of(
                        HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                        LandAnswers.failed(
                                "Lỗi bên trong, chưa tiếp nhận gì. Báo mã " + incident + " cho đơn vị vận hành"))
                .writeTo(response);
    }
}
