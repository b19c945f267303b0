package vn.lienthong.mappings.npsp;

import java.util.Map;

/** A question about the Portal's catalogues and accounts. */
public sealed interface NpspQuery {

    /** @return the name of the service on the wire */
    String service();

    /** @return the inputs beside the envelope, by their names on the wire; none is a secret, that of TechId is personal */
    Map<String, String> inputs();

    /** {@code LayThuTuc}: one procedure with its components, results, channels and fees. */
    record Procedure(String code) implements NpspQuery {

        public static final String SERVICE = "LayThuTuc";

        @Override
        public String service() {
            return SERVICE;
        }

        @Override
        public Map<String, String> inputs() {
            return Map.of("maTTHC", code);
        }
    }

    /** {@code LayDanhSachTTHC}: the procedures of the asking organisation. */
    record Procedures() implements NpspQuery {

        public static final String SERVICE = "LayDanhSachTTHC";

        @Override
        public String service() {
            return SERVICE;
        }

        @Override
        public Map<String, String> inputs() {
            return Map.of();
        }
    }

    /** {@code LayDanhMucCoQuan}: the organisations. */
    record Organisations() implements NpspQuery {

        public static final String SERVICE = "LayDanhMucCoQuan";

        @Override
        public String service() {
            return SERVICE;
        }

        @Override
        public Map<String, String> inputs() {
            return Map.of();
        }
    }

    /** {@code LayDanhMucLinhVuc}: the fields of procedures. */
    record Fields() implements NpspQuery {

        public static final String SERVICE = "LayDanhMucLinhVuc";

        @Override
        public String service() {
            return SERVICE;
        }

        @Override
        public Map<String, String> inputs() {
            return Map.of();
        }
    }

    /**
     * {@code TraCuuTechID}: the technical id of an account. It shows itself without the number.
     *
     * @param provider who keeps the accounts, {@code wso2is}
     * @param number tax code or identity number
     */
    record TechId(String provider, String number) implements NpspQuery {

        public static final String SERVICE = "TraCuuTechID";
        public static final String PROVIDER = "wso2is";

        @Override
        public String service() {
            return SERVICE;
        }

        @Override
        public Map<String, String> inputs() {
            return Map.of("provider", provider, "mstorcmnd", number);
        }

        @Override
        public String toString() {
            return "TechId[" + provider + "]";
        }
    }
}
