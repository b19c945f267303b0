package vn.lienthong.gateway.lgspfacade;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.lienthong.gateway.intake.DoorBody;
import vn.lienthong.gateway.origin.Origin;

/** The registry's operations, each answered as the registry answers. */
@Component
@ConditionalOnProperty(LgspFacadeConfiguration.ENABLED)
final class LgspCalls {

    private static final Envelope PLAIN = new Envelope(false);
    private static final Envelope TEXTUAL = new Envelope(true);
    private static final int LONGEST_QUESTION = 64 * 1024;

    private final LgspIntake intake;
    private final Progress progress;
    private final RegistryCatalogues catalogues;
    private final RegistryRecords records;

    LgspCalls(LgspIntake intake, Progress progress, RegistryCatalogues catalogues, RegistryRecords records) {
        this.intake = intake;
        this.progress = progress;
        this.catalogues = catalogues;
        this.records = records;
    }

    LgspReply answer(Origin origin, String operation, HttpServletRequest request) {
        return switch (operation.toLowerCase(Locale.ROOT)) {
            case "dangkyhotich" -> intake.take(origin, PLAIN, request);
            case "nhanhosodkht" -> intake.take(origin, TEXTUAL, request);
            case "layketqua" -> asked(request, question -> progress.several(origin, PLAIN, question));
            case "tratrangthaihoso" -> asked(request, question -> progress.status(origin, PLAIN, question));
            case "ketquadangkyhs" -> asked(request, question -> progress.result(origin, PLAIN, question));
            case "danhmuc" -> asked(request, question -> catalogues.answer(PLAIN, question));
            case "dshosodangky" -> asked(request, question -> records.listed(origin, PLAIN, question));
            case "trahoso" -> asked(request, question -> records.one(origin, PLAIN, question));
            case "tradanhsachhoso" -> asked(request, question -> records.several(origin, PLAIN, question));
            default -> BusReplies.noSuchOperation();
        };
    }

    private static LgspReply asked(HttpServletRequest request, Function<JsonNode, LgspReply> answer) {
        DoorBody body = DoorBody.of(request, LONGEST_QUESTION);
        if (!(body instanceof DoorBody.Whole whole)) {
            return PLAIN.failed(HttpServletResponse.SC_BAD_REQUEST, "Nội dung câu hỏi dài quá, bị nén hoặc bị đứt");
        }
        try {
            JsonNode question = Json.read(whole.bytes());
            return question.isObject() ? answer.apply(question) : notJson();
        } catch (IOException e) {
            return notJson();
        }
    }

    private static LgspReply notJson() {
        return PLAIN.refused(Envelope.WRONG_DATA, "Nội dung không phải một đối tượng JSON đọc được");
    }
}
