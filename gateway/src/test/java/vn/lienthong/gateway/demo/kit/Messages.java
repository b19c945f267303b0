package vn.lienthong.gateway.demo.kit;

import com.fasterxml.jackson.databind.JsonNode;

/** Of the gateway's law: one lane's messages, over all that was ever accepted. */
public record Messages(
        long waiting,
        long sending,
        long unknown,
        long parked,
        long manual,
        long delivered,
        long superseded,
        long cancelled,
        long total) {

    static final Messages NONE = new Messages(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Messages of(JsonNode law) {
        return new Messages(
                law.path("waiting").asLong(),
                law.path("sending").asLong(),
                law.path("unknown").asLong(),
                law.path("parked").asLong(),
                law.path("manual").asLong(),
                law.path("delivered").asLong(),
                law.path("superseded").asLong(),
                law.path("cancelled").asLong(),
                law.path("receipts").asLong());
    }

    public long accounted() {
        return waiting + sending + unknown + parked + manual + delivered + superseded + cancelled;
    }

    public long open() {
        return waiting + sending + unknown;
    }
}
