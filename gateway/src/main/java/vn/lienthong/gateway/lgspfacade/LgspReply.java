package vn.lienthong.gateway.lgspfacade;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** An answer of the façade, which is written file by file where it holds any. */
interface LgspReply {

    void writeTo(HttpServletResponse response) throws IOException;
}
