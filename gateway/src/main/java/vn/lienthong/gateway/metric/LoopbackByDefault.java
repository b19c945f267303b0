package vn.lienthong.gateway.metric;

import java.net.InetAddress;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;

/** The management port is open to this machine only, unless {@code management.server.address} says otherwise. */
final class LoopbackByDefault implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ManagementServerProperties server && server.getAddress() == null) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
        return bean;
    }
}
