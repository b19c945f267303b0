package vn.lienthong.gateway.facade;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** What the façade answers when something failed on our side: never with success, and always in the Portal's form. */
@Component
final class FacadeTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(FacadeTrouble.class);

    ResponseEntity<byte[]> answer(Exception cause) {
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            LOG.warn(
                    "The ledger is not available to the façade: {}",
                    cause.getClass().getSimpleName());
            return FacadeAnswer.unavailable(
                    "Sổ cái tạm thời không dùng được. Chưa xác nhận tiếp nhận gì; gửi lại nguyên văn sau ít phút");
        }
        UUID incident = UUID.randomUUID();
        LOG.error("Incident {} at the façade", incident, cause);
        return FacadeAnswer.refused(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Lỗi bên trong, chưa xác nhận tiếp nhận gì. Báo mã " + incident + " cho đơn vị vận hành");
    }
}
