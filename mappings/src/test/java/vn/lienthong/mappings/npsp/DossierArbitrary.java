package vn.lienthong.mappings.npsp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import vn.lienthong.mappings.dossier.ApplicantType;
import vn.lienthong.mappings.dossier.Channel;
import vn.lienthong.mappings.dossier.DossierStatus;
import vn.lienthong.mappings.dossier.Payment;
import vn.lienthong.mappings.dossier.ReturnMethod;
import vn.lienthong.mappings.dossier.Reuse;

/** Valid documents of people who do not exist, each field of which is there or not by the throw of a die. */
final class DossierArbitrary {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LETTERS = "AĂBCDĐEGHIKLMNOƠPQRSTUƯVXYabcdeghiklmnopqrstuvxyễộựặởỷ0123456789 ,.;:-/()%";
    private static final long FIRST_SECOND = 1_000_000_000L;
    private static final int SECONDS = 2_000_000_000;

    private final Random dice;

    DossierArbitrary(long seed) {
        this.dice = new Random(seed);
    }

    byte[] document() {
        var root = JSON.createObjectNode();
        root.put(
                "code",
                "H42.%d-250%d%02d-%04d"
                        .formatted(
                                dice.nextInt(1000), 1 + dice.nextInt(9), 1 + dice.nextInt(28), dice.nextInt(10_000)));
        named(root.putObject("procedure"), "1.001193");
        named(root.putObject("field"), "G03-GD10");
        choice(root, "channel", Channel.class);
        applicant(root.putObject("applicant"));
        maybe(() -> root.put("summary", text(1_200)));
        time(root, "submittedAt");
        time(root, "receivedAt");
        for (var field : new String[] {"dueAt", "finishedAt", "returnedAt", "refusedAt"}) {
            maybe(() -> time(root, field));
        }
        choice(root, "status", DossierStatus.class);
        choice(root, "returnMethod", ReturnMethod.class);
        maybe(() -> root.put("returnNote", text(50)));
        root.put("submittedAtPortal", dice.nextBoolean());
        several(root.putArray("documents"), this::document);
        root.putObject("receivingUnit").put("code", "14620");
        root.putObject("handlingUnit").put("code", "H42").put("name", text(40));
        maybe(() -> root.put("note", text(80)));
        maybe(() -> root.put("receiptNumber", text(10)));
        maybe(() -> choice(root, "payment", Payment.class));
        maybe(() -> root.putArray("databases").add("1").add("12"));
        maybe(() -> root.put("digitised", dice.nextBoolean()));
        maybe(() -> root.put("otherInformation", text(80)));
        several(root.putArray("fees"), this::fee);
        several(root.putArray("attachments"), this::attachment);
        several(root.putArray("supplements"), this::supplement);
        several(root.putArray("results"), this::result);
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void applicant(ObjectNode applicant) {
        applicant
                .put("name", text(40))
                .put("techId", "tech-" + dice.nextInt(100))
                .put("vneidVerified", dice.nextBoolean());
        choice(applicant, "type", ApplicantType.class);
        var identities = applicant.putArray("identities");
        identities.addObject().put("type", "PERSONAL_NUMBER").put("number", "%012d".formatted(dice.nextInt(100)));
        maybe(() ->
                identities.addObject().put("type", "OLD_ID_CARD").put("number", "%09d".formatted(dice.nextInt(100))));
        maybe(() -> applicant.put("phone", "0000 000 " + dice.nextInt(100)));
        maybe(() -> applicant.put("email", "thu" + dice.nextInt(100) + "@example.vn"));
        maybe(() -> applicant.put("fax", "0000 " + dice.nextInt(100)));
        maybe(() -> applicant.put("documentNumber", "%010d".formatted(dice.nextInt(100))));
    }

    private void document(ObjectNode document) {
        maybe(() -> document.put("id", "tep-" + dice.nextInt(Integer.MAX_VALUE)));
        document.put("name", text(60)).put("url", "https://tep.example.vn/" + dice.nextInt(100));
        maybe(() -> document.put("componentCode", "TP-" + dice.nextInt(100)));
        document.put("digitised", dice.nextBoolean()).put("fromCitizenStore", dice.nextBoolean());
        choice(document, "reuse", Reuse.class);
        document.put("replacementResultCode", "KQ.G15.%06d".formatted(dice.nextInt(100)));
        maybe(() -> document.put("deleted", dice.nextBoolean()));
    }

    private void fee(ObjectNode fee) {
        fee.put("amount", dice.nextInt(10_000_000));
        maybe(() -> fee.put("name", text(30)));
        maybe(() -> fee.put("code", "PH-" + dice.nextInt(100)));
        maybe(() -> fee.put("collection", "1"));
        maybe(() -> fee.put("kind", "2"));
    }

    private void attachment(ObjectNode attachment) {
        attachment.put("name", text(60));
        maybe(() -> attachment.put("quantity", dice.nextInt(9)));
        maybe(() -> attachment.put("kind", dice.nextInt(9)));
    }

    private void supplement(ObjectNode supplement) {
        supplement.put("id", dice.nextInt(1_000));
        for (var field : new String[] {"requestedBy", "request", "receivedBy", "receiptNote"}) {
            maybe(() -> supplement.put(field, text(40)));
        }
        for (var field : new String[] {"requestedAt", "receivedAt", "dueBefore", "dueAfter"}) {
            maybe(() -> time(supplement, field));
        }
        maybe(() -> supplement.put("completed", dice.nextBoolean()));
        several(supplement.putArray("documents"), this::document);
        several(supplement.putArray("fees"), this::fee);
    }

    private void result(ObjectNode result) {
        result.put("name", text(60));
        maybe(() -> result.put("id", "kq-" + dice.nextInt(100)));
        maybe(() -> result.put("componentCode", "TP-" + dice.nextInt(100)));
        maybe(() -> result.put("url", "https://tep.example.vn/kq/" + dice.nextInt(100)));
        maybe(() -> result.put("resultCode", "KQ.G15.%06d".formatted(dice.nextInt(100))));
    }

    private void named(ObjectNode node, String code) {
        node.put("code", code).put("name", text(60));
    }

    private <E extends Enum<E>> void choice(ObjectNode node, String field, Class<E> choices) {
        var all = choices.getEnumConstants();
        node.put(field, all[dice.nextInt(all.length)].name());
    }

    private void time(ObjectNode node, String field) {
        var time = Instant.ofEpochSecond(FIRST_SECOND + dice.nextInt(SECONDS)).atZone(ZoneId.of("Asia/Ho_Chi_Minh"));
        node.put(field, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time));
    }

    private String text(int most) {
        var text = new StringBuilder("Thử ");
        dice.ints(dice.nextInt(most), 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
        return text.append('x').toString();
    }

    private void several(ArrayNode list, Consumer<ObjectNode> element) {
        for (int i = dice.nextInt(4); i > 0; i--) {
            element.accept(list.addObject());
        }
    }

    private void maybe(Runnable put) {
        if (dice.nextBoolean()) {
            put.run();
        }
    }

    /** Writes the wire as old connectors do: null or nothing for "", numbers and truth values for texts, names in another case. */
    JsonNode inOldHabits(JsonNode wire) {
        if (wire instanceof ArrayNode list) {
            var changed = JSON.createArrayNode();
            list.forEach(element -> changed.add(inOldHabits(element)));
            return changed.isEmpty() && dice.nextBoolean() ? JSON.nullNode() : changed;
        }
        if (wire instanceof ObjectNode object) {
            var changed = JSON.createObjectNode();
            object.properties().forEach(member -> {
                var name = dice.nextInt(8) == 0 ? member.getKey().toUpperCase(Locale.ROOT) : member.getKey();
                if (!isTakenForGranted(member.getKey(), member.getValue().asText()) || dice.nextBoolean()) {
                    changed.set(name, inOldHabits(member.getValue()));
                }
            });
            return changed;
        }
        return wire.isTextual() && dice.nextBoolean() ? loosely(wire) : wire;
    }

    private static boolean isTakenForGranted(String name, String value) {
        return switch (name) {
            case "KenhThucHien" -> value.equals("1");
            case "NoiNopHoSo" -> value.equals("2");
            case "HinhThuc", "DuocTaiSuDung", "DuocSoHoa", "DuocLayTuKhoDMQG", "TaiKhoanDuocXacThucVoiVNeID" ->
                value.equals("0");
            case "IsDeleted" -> value.equals("False");
            default -> false;
        };
    }

    private static JsonNode loosely(JsonNode text) {
        var value = text.textValue();
        if (value.isEmpty()) {
            return JSON.nullNode();
        }
        if (value.equals("True") || value.equals("False")) {
            return JSON.getNodeFactory().booleanNode(value.equals("True"));
        }
        return value.matches("0|[1-9]\\d{0,14}") ? JSON.getNodeFactory().numberNode(Long.parseLong(value)) : text;
    }
}
