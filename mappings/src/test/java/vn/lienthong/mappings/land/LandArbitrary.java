package vn.lienthong.mappings.land;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;

/** Valid land documents of people who do not exist, each field of which is there or not by the throw of a die. */
final class LandArbitrary {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> NAMES = List.of("Nguyễn Văn Ánh", "Trần Thị Bảo", "Lê Hữu Đạt", "Ywăng Mlô");
    private static final List<String> PLACES =
            List.of("Thôn Đông, xã \"Cũ\" <1975>", "Tổ dân phố 3 & 4", "Đường số 5 (hẻm 12)");

    private final Random dice;

    LandArbitrary(long seed) {
        this.dice = new Random(seed);
    }

    /** @param mostParcels how many parcels at most */
    byte[] dossier(int mostParcels) {
        var root = JSON.createObjectNode();
        root.put("code", "H42.14.5-2607%02d-%04d".formatted(1 + dice.nextInt(28), dice.nextInt(10_000)));
        maybe(root, "oneStopCode", "MC-" + dice.nextInt(1000));
        root.put("provincial", dice.nextBoolean());
        var area = root.putObject("area").put("province", "37").put("commune", dice.nextBoolean() ? "04726" : "14620");
        area.put("district", dice.nextBoolean() ? "036" : "356");
        maybe(root, "procedure", "1.012756");
        root.putObject("process").put("code", "QT-" + dice.nextInt(100)).put("name", "Cấp đổi giấy chứng nhận");
        root.put("receivedBy", "canbo." + dice.nextInt(100));
        root.put("receivedAt", "2026-07-%02dT%02d:15:30+07:00".formatted(1 + dice.nextInt(28), dice.nextInt(24)));
        maybe(root, "dueAt", "2026-08-10T17:00:00+07:00");
        maybe(root, "propertyAddress", pick(PLACES));
        var applicant = root.putObject("applicant").put("name", name()).put("identityNumber", "037199000001");
        maybe(applicant, "address", pick(PLACES));
        maybe(applicant, "phone", "0900000001");
        maybe(applicant, "email", "a@example.invalid");
        var parcels = root.putArray("parcels");
        for (int i = dice.nextInt(mostParcels + 1); i > 0; i--) {
            var parcel = parcels.addObject().put("sheet", "" + dice.nextInt(99)).put("number", i + ".5");
            maybe(parcel, "area", dice.nextInt(9999) + ".25");
            maybe(parcel, "address", pick(PLACES));
            maybe(parcel, "commune", "13657");
        }
        var papers = root.putArray("papers");
        for (int i = 1 + dice.nextInt(3); i > 0; i--) {
            papers.addObject()
                    .put("name", "Đơn số " + i)
                    .put("originals", dice.nextInt(3))
                    .put("copies", i);
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] step(LandStepType type) {
        var root = JSON.createObjectNode().put("type", type.name());
        switch (type) {
            case SUPPLEMENT_RECEIVED -> {
                root.put("newDueAt", "2026-07-12T17:00:00+07:00");
                maybe(root, "note", "Đã nộp đủ\nhai bản");
            }
            case RESULT_HANDED_OVER -> root.put("at", "2026-07-12T09:00:00+07:00");
            case WRONG_RESULT -> root.put("content", "Sai diện tích");
        }
        if (type != LandStepType.RESULT_HANDED_OVER && dice.nextBoolean()) {
            root.putArray("papers").addObject().put("name", "Bản vẽ").put("copies", 1);
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String name() {
        return Normalizer.normalize(pick(NAMES), dice.nextBoolean() ? Normalizer.Form.NFC : Normalizer.Form.NFD);
    }

    private String pick(List<String> list) {
        return list.get(dice.nextInt(list.size()));
    }

    private void maybe(ObjectNode node, String name, String value) {
        if (dice.nextBoolean()) {
            node.put(name, value);
        }
    }
}
