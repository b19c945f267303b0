package vn.lienthong.mappings.land;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lienthong.mappings.dossier.DossierCode;

/**
 * What a citizen paid of a tax notice. It does not show itself.
 *
 * @param code which dossier
 * @param taxNumber tax number of who owes it
 * @param payer who paid
 * @param documentUrl the voucher's file
 * @param payment what was paid
 */
public record PaymentVoucher(
        DossierCode code,
        @Nullable String taxNumber,
        Payer payer,
        @Nullable String documentUrl,
        Payment payment) {

    /** @param province its code or name, as it was sent; district and commune likewise */
    public record Payer(
            @Nullable String identityNumber,
            String name,
            @Nullable String address,
            @Nullable String province,
            @Nullable String district,
            @Nullable String commune) {

        @Override
        public String toString() {
            return "Payer[***]";
        }
    }

    /**
     * @param content what it was for
     * @param at when
     * @param notice the tax notice's number
     * @param isPaid whether it is paid
     * @param amount in dong
     */
    public record Payment(@Nullable String content, Instant at, String notice, boolean isPaid, long amount) {

        @Override
        public String toString() {
            return "Payment[***]";
        }
    }

    @Override
    public String toString() {
        return "PaymentVoucher[" + code + "]";
    }
}
