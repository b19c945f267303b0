package vn.lienthong.gateway.demo.identity;

import vn.lienthong.gateway.demo.kit.Terminal;

/** Shows what became of applicants who are not who they say. */
public final class IdentityTable {

    private final Terminal terminal;

    public IdentityTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(IdentityFigures it) {
        terminal.say(
                " Người nộp, tra CSDL dân cư / applicants, looked up: %d không có / unknown, %d còn giữ / kept back"
                        .formatted(it.unknown(), it.keptBack()));
        terminal.say("   %d khác họ tên / another name, trong đó đã gửi và ghi chú / sent and marked %d"
                .formatted(it.differing(), it.marked()));
    }
}
