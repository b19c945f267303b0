package vn.lienthong.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration;
import vn.lienthong.gateway.cli.CommandLineInterface;

/** Liên Thông Gateway: one province's integration gateway to the national systems. */
@SpringBootApplication(exclude = {ArtemisAutoConfiguration.class, UserDetailsServiceAutoConfiguration.class})
public class GatewayApplication {

    public static void main(String[] arguments) {
        if (CommandLineInterface.isMeant(arguments)) {
            System.exit(CommandLineInterface.run(arguments));
        }
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
