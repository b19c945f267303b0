package vn.lienthong.gateway.ledger;

/**
 * The form of the documents that this version of the program writes. It reads every form up to this one. Who adds to the province's
 * model what an older version would not understand, raises it by one: older nodes, which may run beside this one while it is rolled
 * out, then leave such messages to the newer ones, waiting and not parked.
 */
final class DocumentFormat {

    static final int NEWEST = 1;

    private DocumentFormat() {}
}
