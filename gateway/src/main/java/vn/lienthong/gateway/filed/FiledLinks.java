package vn.lienthong.gateway.filed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.lienthong.mappings.dossier.DossierCode;
import vn.lienthong.routes.province.Acknowledgements;

/**
 * Links the national code of a filed dossier with the province's own: as the province says when it takes the dossier
 * ({@code localCode} in its answer), or later.
 */
final class FiledLinks implements Acknowledgements {

    private static final Logger LOG = LoggerFactory.getLogger(FiledLinks.class);
    private static final String LOCAL_CODE = "localCode";
    private static final JsonMapper JSON = new JsonMapper();

    private final FiledRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FiledLinks(FiledRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public boolean heard(UUID notice, byte[] answer) {
        Optional<String> said = said(answer);
        if (said.isEmpty()) {
            return true;
        }
        try {
            transaction.executeWithoutResult(status ->
                    rows.ofNotice(notice).flatMap(it -> rows.lock(it.id())).ifPresent(it -> said(it, said.get())));
            return true;
        } catch (DataAccessException | TransactionException away) {
            LOG.info(
                    "A local code is asked for again, since it was not kept: {}",
                    away.getClass().getSimpleName());
            return false;
        }
    }

    /**
     * Links by a person, who may mend what was linked wrongly, or by the origin, which may not. Joins the caller's transaction, which
     * has the row locked.
     *
     * @param replaces whether another code that it has gives way
     */
    LocalCode link(FiledRow row, String given, String who, boolean replaces) {
        Optional<DossierCode> code = DossierCode.parse(given);
        if (code.isEmpty() || code.get().text().equals(row.code())) {
            return LocalCode.MALFORMED;
        }
        if (row.state() != FiledState.TAKEN) {
            return LocalCode.NOT_TAKEN;
        }
        String text = code.get().text();
        if (text.equals(row.localCode())) {
            rows.untroubled(row.id());
            return LocalCode.SAME;
        }
        if (row.localCode() != null && !replaces) {
            return LocalCode.DIFFERS;
        }
        if (rows.isAnothers(row, text)) {
            return LocalCode.ANOTHERS;
        }
        rows.link(row.id(), text, who, clock.instant());
        return LocalCode.LINKED;
    }

    /** A code that cannot be is no reason to bring the dossier again: a person sees to it. */
    private void said(FiledRow row, String code) {
        LocalCode linked = link(row, code, String.valueOf(row.origin()), false);
        if (!linked.isGood()) {
            rows.trouble(row.id(), linked.name());
        }
    }

    private static Optional<String> said(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        if (!text.contains(LOCAL_CODE)) {
            return Optional.empty();
        }
        try {
            JsonNode code = JSON.readTree(text).path(LOCAL_CODE);
            return code.isTextual() && !code.textValue().isBlank() ? Optional.of(code.textValue()) : Optional.empty();
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
