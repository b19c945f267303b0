package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.lienthong.mock.judge.StrictJson;
import vn.lienthong.mock.wire.Json;

/** A dossier or progress row that keeps the contract, packed to be held: its bytes and its fingerprint. */
final class Payload {
    private final String maHoSo;
    private final String status;
    private final byte[] bytes;
    private final String sha256;

    private Payload(String maHoSo, String status, byte[] bytes, String sha256) {
        this.maHoSo = maHoSo;
        this.status = status;
        this.bytes = bytes;
        this.sha256 = sha256;
    }

    static Payload ofDossier(JsonNode dossier) {
        return of(dossier, "TrangThaiHoSo");
    }

    static Payload ofProgress(JsonNode row) {
        return of(row, "TrangThai");
    }

    String maHoSo() {
        return maHoSo;
    }

    String status() {
        return status;
    }

    String sha256() {
        return sha256;
    }

    JsonNode json() {
        try {
            return Json.mapper().readTree(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Payload of(JsonNode value, String statusField) {
        try {
            return new Payload(
                    value.get("MaHoSo").textValue(),
                    value.get(statusField).textValue(),
                    Json.mapper().writeValueAsBytes(value),
                    sha256(StrictJson.canonical(value)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
