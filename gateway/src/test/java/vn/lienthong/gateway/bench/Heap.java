package vn.lienthong.gateway.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The heap of another process, as it is when nothing is left in it that nobody needs. */
final class Heap implements AutoCloseable {

    /** What waits to be cleaned after one collection is gone after the next. */
    private static final int COLLECTIONS = 3;

    private final JMXConnector connection;
    private final MemoryMXBean memory;

    private Heap(JMXConnector connection, MemoryMXBean memory) {
        this.connection = connection;
        this.memory = memory;
    }

    /** The address is the one that the process, which is our own, gave to this call. */
    @SuppressWarnings("BanJNDI")
    static Heap of(long process) throws IOException, AttachNotSupportedException {
        VirtualMachine machine = VirtualMachine.attach(String.valueOf(process));
        try {
            JMXConnector connection =
                    JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            return new Heap(
                    connection,
                    ManagementFactory.newPlatformMXBeanProxy(
                            connection.getMBeanServerConnection(),
                            ManagementFactory.MEMORY_MXBEAN_NAME,
                            MemoryMXBean.class));
        } finally {
            machine.detach();
        }
    }

    /** Bytes in use after full collections. */
    long afterCollections() {
        for (int i = 0; i < COLLECTIONS; i++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
