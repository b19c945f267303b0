package vn.lienthong.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.lienthong.gateway.api.Problem;
import vn.lienthong.gateway.api.Refused;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.content.Sha256;
import vn.lienthong.gateway.daybook.Days;
import vn.lienthong.gateway.daybook.Reports;
import vn.lienthong.gateway.daybook.UnitOfReport;
import vn.lienthong.gateway.security.Caller;
import vn.lienthong.gateway.sheet.SheetFormat;
import vn.lienthong.gateway.sheet.SheetLanguage;
import vn.lienthong.mappings.indicator.Indicator;
import vn.lienthong.mappings.indicator.Side;

/** Shows the indicators of some days, and the dossiers behind each figure. */
@RestController
@RequestMapping("/api/v1/reports/indicators/{days}")
final class IndicatorDesk {

    private static final int LARGEST_PAGE = 200;

    /** @param next where the next page is, absent on the last one */
    @JsonInclude(Include.NON_NULL)
    record Page(List<Counted> dossiers, @Nullable String next) {}

    private final Indicators indicators;
    private final Reports reports;
    private final ObjectMapper json;
    private final Audit audit;

    IndicatorDesk(Indicators indicators, Reports reports, ObjectMapper json, Audit audit) {
        this.indicators = indicators;
        this.reports = reports;
        this.json = json;
        this.audit = audit;
    }

    @GetMapping
    IndicatorReport all(@PathVariable String days, @RequestParam(required = false) @Nullable String unit) {
        return indicators.of(named(days), UnitOfReport.of(unit));
    }

    @GetMapping("/report.{format}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String days,
            @PathVariable SheetFormat format,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "VI") SheetLanguage lang)
            throws JsonProcessingException {
        IndicatorReport report = all(days, unit);
        String sha256 = Sha256.of(json.writeValueAsBytes(report));
        byte[] file = format.of(new IndicatorTables(lang).printed(report, sha256));
        audit.record(caller, "indicator.take", days, "", Map.of("format", format.name(), "sha256", sha256));
        String name = "chi-so-" + days + (report.unit() == null ? "" : "-" + report.unit()) + "." + format;
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    /** @param side numerator and rest, which are the denominator, where it is not given */
    @GetMapping("/{indicator}")
    Page dossiers(
            @PathVariable String days,
            @PathVariable Indicator indicator,
            @RequestParam(required = false) @Nullable Side side,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        if (size < 1 || size > LARGEST_PAGE) {
            throw new Refused(Problem.MALFORMED_REQUEST);
        }
        Set<Side> sides = side == null ? Indicators.denominator() : EnumSet.of(side);
        Optional<String> of = UnitOfReport.of(unit);
        List<Counted> found = indicators.dossiers(indicator, sides, named(days), of, after, size + 1);
        if (found.size() <= size) {
            return new Page(found, null);
        }
        List<Counted> page = found.subList(0, size);
        return new Page(page, next(page.get(size - 1).dossier()));
    }

    private Days named(String days) {
        return Days.named(days, reports.today());
    }

    private static String next(String last) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(null)
                .replaceQueryParam("after", last)
                .build()
                .toUriString();
    }
}
