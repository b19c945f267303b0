package vn.lienthong.mock.npsp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A procedure as {@code LayThuTuc} and {@code LayDanhSachTTHC} write it. */
final class ProcedurePage {
    private static final String[] CHANNELS = {"Trực tiếp", "Trực tuyến", "Dịch vụ bưu chính"};

    private ProcedurePage() {}

    static ObjectNode line(Procedure procedure) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("MATTHC", procedure.maTTHC())
                .put("TENTTHC", procedure.tenTTHC())
                .put("MALINHVUC", procedure.maLinhVuc())
                .put("TENLINHVUC", procedure.tenLinhVuc());
    }

    static ObjectNode whole(Procedure procedure) {
        ObjectNode page = JsonNodeFactory.instance
                .objectNode()
                .put("MATTHC", procedure.maTTHC())
                .put("TENTTHC", procedure.tenTTHC())
                .put("COQUANTHUCHIEN", procedure.coQuanThucHien())
                .put("TRINHTUTHUCHIEN", "Nộp hồ sơ, thẩm định, trả kết quả")
                .put("CANCUPHAPLY", "Văn bản quy phạm giả lập");
        page.putArray("LINHVUCTHUCHIEN")
                .addObject()
                .put("MALINHVUC", procedure.maLinhVuc())
                .put("TENLINHVUC", procedure.tenLinhVuc());
        ways(page.putArray("CACHTHUCTHUCHIEN"), procedure);
        papers(page.putArray("THANHPHANHOSO").addObject().putArray("GIAYTO"), procedure);
        ArrayNode results = page.putArray("KETQUATHUCHIEN");
        procedure.results().forEach(result -> results.addObject()
                .put("MAKETQUA", result.code())
                .put("TENKETQUA", result.name()));
        return page;
    }

    private static void ways(ArrayNode ways, Procedure procedure) {
        for (String channel : CHANNELS) {
            ways.addObject()
                    .put("KENH", channel)
                    .put("THOIGIANGIAIQUYET", Integer.toString(procedure.workingDays()))
                    .put("DONVITINH", "Ngày làm việc")
                    .putArray("PHILEPHI")
                    .addObject()
                    .put("SOTIEN", Long.toString(procedure.feeInDong()));
        }
    }

    private static void papers(ArrayNode papers, Procedure procedure) {
        procedure.papers().forEach(paper -> papers.addObject()
                .put("MAGIAYTO", paper.code())
                .put("TENMAUDON", paper.name())
                .put("URL", "https://mau-don.example.invalid/" + paper.code()));
    }
}
