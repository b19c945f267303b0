package vn.lienthong.gateway.engine;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says at the start where the process would live on, half dead, once its memory is used up. */
final class MemoryWatch {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryWatch.class);
    private static final String FLAG = "ExitOnOutOfMemoryError";

    private MemoryWatch() {}

    static void atStart() {
        @Nullable HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (machine != null && !Boolean.parseBoolean(machine.getVMOption(FLAG).getValue())) {
            LOG.info(
                    "Start Java with -XX:+{} in production: without it a process that has no memory left may live on and hold"
                            + " messages until their leases end.",
                    FLAG);
        }
    }
}
