package vn.lienthong.gateway.tax;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.landdesk.LandTrouble;

/** Where the tax authority brings files of notices and vouchers, its secret in the body. */
@RestController
@ConditionalOnProperty(TaxDeskSettings.ENABLED)
final class TaxDoor {

    private final TaxAnswering answering;
    private final LandTrouble trouble;

    TaxDoor(TaxAnswering answering, LandTrouble trouble) {
        this.answering = answering;
        this.trouble = trouble;
    }

    @PostMapping("${lienthong.tax-desk.path:/tax/v1}/{operation}")
    void bring(@PathVariable String operation, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answering.answer(operation, request).writeTo(response);
    }

    @ExceptionHandler(Exception.class)
    void failed(Exception cause, HttpServletResponse response) throws IOException {
        trouble.answer(cause, response);
    }
}
