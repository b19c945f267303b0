package vn.lienthong.routes.linked;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import vn.lienthong.mappings.civilstatus.WireAnswer;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.mappings.linked.HubAnswer;
import vn.lienthong.mappings.linked.HubLegs;
import vn.lienthong.mappings.linked.HubList;
import vn.lienthong.mappings.linked.HubReader;
import vn.lienthong.mappings.linked.HubReply;
import vn.lienthong.routes.http.Calling;
import vn.lienthong.routes.http.Heard;
import vn.lienthong.routes.http.InTurn;
import vn.lienthong.routes.lane.Breaker;
import vn.lienthong.routes.ledger.Lanes;
import vn.lienthong.routes.ledger.Rates;
import vn.lienthong.routes.message.Lane;

/** Asks the hub what waits there and how far it is, in the lane's turn. Never throws for what the hub does. */
public final class HubQueries {

    private final HubLine line;
    private final HubReader reader;
    private final InTurn turn;

    public HubQueries(HubLine line, Lanes lanes, Rates rates, Breaker breaker, Clock clock) {
        this.line = line;
        this.reader = new HubReader(line.settings().dialect());
        this.turn = new InTurn(Lane.LINKED, lanes, rates, breaker, clock);
    }

    /** What waits at the hub. */
    public HubAnswer<HubList> list() {
        return ask(HubCall.list(line.settings().paths()), reader::readList);
    }

    /**
     * One dossier as the hub has it, with its files.
     *
     * @param id the hub's own
     */
    public HubAnswer<byte[]> detail(String id) {
        return ask(
                HubCall.detail(line.settings().paths(), id),
                it -> it.status() == 200 ? new HubAnswer.Given<>(it.body()) : new HubAnswer.NoAnswer<>(refusal(it)));
    }

    /** How far each agency is. Only where {@link HubSettings#looksUp()}. */
    public HubAnswer<HubLegs> legs(DossierCode code) {
        return ask(HubCall.lookUp(line.settings().paths(), code), it -> reader.readLegs(code, it));
    }

    private <T> HubAnswer<T> ask(HubCall call, Function<WireAnswer, HubAnswer<T>> reading) {
        Heard heard = turn.make(next -> line.call(call, new Calling(line::totalDeadline, unrecorded -> {}, next)));
        return heard instanceof Heard.Answer answer
                ? reading.apply(HubWire.wire(answer))
                : new HubAnswer.NoAnswer<>(new HubReply.Down(0, HubWire.silence(heard), Optional.empty()));
    }

    /** What the reader says of an answer that is none, whatever its body. */
    private HubReply refusal(WireAnswer answer) {
        HubAnswer<HubList> said = reader.readList(answer);
        return said instanceof HubAnswer.NoAnswer<HubList> no
                ? no.reply()
                : new HubReply.Unreadable("not a dossier", "");
    }
}
