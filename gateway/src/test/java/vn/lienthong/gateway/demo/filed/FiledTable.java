package vn.lienthong.gateway.demo.filed;

import vn.lienthong.gateway.demo.kit.Terminal;

/** Shows the figures of the filed dossiers. */
public final class FiledTable {

    private final Terminal terminal;

    public FiledTable(Terminal terminal) {
        this.terminal = terminal;
    }

    public void show(FiledFigures it) {
        terminal.say(" Nộp trên Cổng, chuyển về tỉnh / filed at the Portal   %3d".formatted(it.taken()));
        terminal.say(
                "   có mã của tỉnh / with the province's code %d · cần người xem / need a person %d · tỉnh khác / not ours %d"
                        .formatted(it.linked(), it.notTaken(), it.notOurs()));
        FiledFigures.Books books = it.books();
        terminal.say(
                " Sổ của Cổng và của tỉnh / the Portal's and the province's books: nộp / filed %d, chuyển / handed over %d"
                        .formatted(books.filed(), books.handedOver()));
        terminal.say(
                "   ở tỉnh đúng một lần / in the province once %d · thiếu / missing %d · hai lần / twice %d · thừa / unexpected %d"
                        .formatted(books.arrived(), books.missing(), books.twice(), books.unexpected()));
    }
}
