package vn.lienthong.gateway.demo.land;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.lienthong.gateway.demo.kit.DayClock;

/** A land dossier of somebody who does not exist, made from the sample that the API shows. */
record LandCase(int number, String code, String commune, Instant arrival) {

    private static final String SAMPLE = "/vn/lienthong/gateway/openapi/land.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    String document() {
        ObjectNode dossier = sample();
        String personal = "0999000%05d".formatted(number);
        dossier.put("code", code).put("receivedAt", local(arrival));
        dossier.withObjectProperty("area").put("commune", commune);
        dossier.withObjectProperty("applicant")
                .put("name", "Nguyễn Thị Thửa " + (number + 1))
                .put("identityNumber", personal);
        ((ObjectNode) dossier.at("/parcels/0")).put("number", String.valueOf(100 + number));
        return dossier.toString();
    }

    static String local(Instant time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.atZone(DayClock.VIETNAM));
    }

    private static ObjectNode sample() {
        try (InputStream sample = LandCase.class.getResourceAsStream(SAMPLE)) {
            return (ObjectNode) JSON.readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(SAMPLE, e);
        }
    }
}
