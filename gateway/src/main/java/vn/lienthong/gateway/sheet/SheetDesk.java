package vn.lienthong.gateway.sheet;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.lienthong.gateway.audit.Audit;
import vn.lienthong.gateway.security.Caller;

/** Shows the day sheet, and gives it out as a file. Who took which one is on record with its hash, so that paper can be checked later. */
@RestController
@RequestMapping("/api/v1/day-sheets")
final class SheetDesk {

    private final DaySheets sheets;
    private final Audit audit;

    SheetDesk(DaySheets sheets, Audit audit) {
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping
    DaySheet today(@AuthenticationPrincipal Caller caller) {
        return sheets.of(sheets.today(), caller.sight());
    }

    @GetMapping("/{date}")
    DaySheet one(@AuthenticationPrincipal Caller caller, @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date) {
        return sheets.of(date, caller.sight());
    }

    @GetMapping("/{date}/sheet.{format}")
    ResponseEntity<byte[]> file(
            @AuthenticationPrincipal Caller caller,
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @PathVariable SheetFormat format,
            @RequestParam(defaultValue = "VI") SheetLanguage lang) {
        DaySheet sheet = sheets.of(date, caller.sight());
        byte[] file = format.of(new SheetTables(lang).printed(sheet));
        audit.record(
                caller, "sheet.take", date.toString(), "", Map.of("format", format.name(), "sha256", sheet.sha256()));
        return ResponseEntity.ok()
                .contentType(format.type())
                .header(HttpHeaders.CONTENT_DISPOSITION, named("phieu-ngay-" + date + "." + format))
                .body(file);
    }

    private static String named(String file) {
        return ContentDisposition.attachment().filename(file).build().toString();
    }
}
