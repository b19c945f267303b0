package vn.lienthong.gateway.demo.kit;

import com.fasterxml.jackson.databind.JsonNode;

/** One group of parked messages with the same root cause. */
public record Group(
        String cause,
        String code,
        long count,
        String example,
        String reason,
        String titleVi,
        String titleEn,
        String remedyVi,
        String remedyEn,
        String fingerprint) {

    static Group of(JsonNode it) {
        JsonNode cause = it.path("cause");
        return new Group(
                cause.path("name").asText(),
                it.path("code").asText(),
                it.path("count").asLong(),
                it.at("/example/dossier").asText(),
                it.at("/example/reason").asText(),
                cause.at("/title/vi").asText(),
                cause.at("/title/en").asText(),
                cause.at("/remedy/vi").asText(),
                cause.at("/remedy/en").asText(),
                it.path("fingerprint").asText());
    }
}
