package vn.lienthong.gateway.tax;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import vn.lienthong.gateway.landdesk.NewsToProvince;
import vn.lienthong.mappings.Words;
import vn.lienthong.routes.message.Kind;

/**
 * What an origin reads of land tax.
 *
 * @param what always {@code TAX}
 * @param tax what was told
 */
@JsonInclude(Include.NON_NULL)
record TaxNews(@JsonUnwrapped NewsToProvince.Head head, Kind kind, String what, Words meaning, Tax tax) {

    static final String WHAT = "TAX";

    private static final Words NOTICE =
            new Words("Cơ quan thuế đã ra thông báo thuế của hồ sơ", "The tax authority has issued tax notices");
    private static final Words PAID =
            new Words("Có chứng từ nộp thuế của hồ sơ", "There is a voucher of a payment of tax");

    /**
     * @param row id of the row
     * @param event {@code NOTICE} or {@code VOUCHER}
     * @param updating whether it takes the place of what was told before
     */
    record Tax(
            UUID row,
            String event,
            boolean updating,
            @JsonUnwrapped RowFacts facts) {}

    static TaxNews of(NewsToProvince.Head head, UUID row, boolean updating, RowFacts facts) {
        boolean voucher = facts.voucher() != null;
        return new TaxNews(
                head,
                Kind.STATE,
                WHAT,
                voucher ? PAID : NOTICE,
                new Tax(row, voucher ? "VOUCHER" : "NOTICE", updating, facts));
    }
}
