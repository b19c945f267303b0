package vn.lienthong.gateway.sheet;

import java.util.function.BiFunction;
import org.springframework.http.MediaType;

/** As what a sheet may be taken along. */
enum SheetFormat {
    csv("text/csv;charset=UTF-8", SheetCsv::of),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetXlsx::of),
    pdf("application/pdf", SheetPdf::of);

    private final MediaType type;
    private final BiFunction<DaySheet, SheetTables, byte[]> written;

    SheetFormat(String type, BiFunction<DaySheet, SheetTables, byte[]> written) {
        this.type = MediaType.parseMediaType(type);
        this.written = written;
    }

    MediaType type() {
        return type;
    }

    byte[] of(DaySheet sheet, SheetLanguage language) {
        return written.apply(sheet, new SheetTables(language));
    }
}
