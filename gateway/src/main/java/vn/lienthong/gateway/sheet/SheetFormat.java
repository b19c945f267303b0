package vn.lienthong.gateway.sheet;

import java.util.function.Function;
import org.springframework.http.MediaType;

/** As what a report may be taken along. */
public enum SheetFormat {
    csv("text/csv;charset=UTF-8", SheetCsv::of),
    xlsx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetXlsx::of),
    pdf("application/pdf", SheetPdf::of);

    private final MediaType type;
    private final Function<Printed, byte[]> written;

    SheetFormat(String type, Function<Printed, byte[]> written) {
        this.type = MediaType.parseMediaType(type);
        this.written = written;
    }

    public MediaType type() {
        return type;
    }

    public byte[] of(Printed sheet) {
        return written.apply(sheet);
    }
}
