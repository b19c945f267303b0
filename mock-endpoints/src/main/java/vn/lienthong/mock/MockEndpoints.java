package vn.lienthong.mock;

import java.util.concurrent.CountDownLatch;
import vn.lienthong.mock.npsp.MockPortal;

/** Runs the faked national systems as a process of their own. {@code --help} lists the settings. */
public final class MockEndpoints {
    private MockEndpoints() {}

    public static void main(String[] args) throws InterruptedException {
        Settings settings = Settings.of(args, System.getenv());
        if (settings.help()) {
            System.out.println(Settings.HELP);
            return;
        }
        MockPortal portal;
        try {
            portal = MockPortal.start(settings.portal());
        } catch (RuntimeException wrong) {
            System.err.println("The mock endpoints did not start: " + wrong.getMessage());
            System.exit(2);
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(portal::close, "mock-close"));
        System.out.printf(
                "Mock National Public Service Portal: %s/XrdAdapter/RestService/forward (also /VXPAdapter/),"
                        + " switches and books: %s/mock/portal/%n",
                portal.baseUrl(), portal.adminUrl());
        new CountDownLatch(1).await();
    }
}
