package vn.lienthong.gateway.facade;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.lienthong.mappings.npsp.NpspQuery;
import vn.lienthong.mappings.npsp.NpspRequest;
import vn.lienthong.mappings.npsp.Session;
import vn.lienthong.routes.npsp.NpspSettings;

/**
 * A question to the Portal, asked in the province's own name.
 *
 * @param service its name on the wire
 * @param inputs beside the envelope
 * @param person whether it concerns a person
 */
record PortalQuestion(String service, Map<String, String> inputs, boolean person) {

    private static final String HMAC = "HmacSHA256";

    static PortalQuestion of(NpspQuery query) {
        return new PortalQuestion(query.service(), query.inputs(), query instanceof NpspQuery.TechId);
    }

    /** What the Portal holds of a dossier. */
    static PortalQuestion aboutDossier(String code) {
        return new PortalQuestion(NpspRequest.LookUp.SERVICE, Map.of("mahoso", code), false);
    }

    byte[] body(Session session, String madonvi) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("session", session.value());
        body.put("madonvi", madonvi);
        body.put("service", service);
        body.putAll(new TreeMap<>(inputs));
        return FacadeJson.bytes(body);
    }

    /**
     * What the answer is kept under: a hash, since an input may be a person's number, and a keyed one, since such numbers are
     * few enough to be tried out. The key is the province's own secret at the Portal.
     */
    byte[] key(NpspSettings settings) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(settings.password().getBytes(StandardCharsets.UTF_8), HMAC));
            mac.update(service.getBytes(StandardCharsets.UTF_8));
            new TreeMap<>(inputs)
                    .forEach(
                            (name, value) -> mac.update(("\0" + name + "\0" + value).getBytes(StandardCharsets.UTF_8)));
            return mac.doFinal();
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    @Override
    public String toString() {
        return service;
    }
}
