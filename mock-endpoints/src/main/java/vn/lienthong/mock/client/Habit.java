package vn.lienthong.mock.client;

/** What connectors do differently from one another. */
public enum Habit {
    /** Sends the routing code as a query parameter; otherwise it is a header. */
    DSTCODE_IN_QUERY,
    /** Sends numbers where the contract has text, and null where it has "". */
    CARELESS,
    /** Calls {@code LayThuTuc} before each dossier. */
    ASKS_FOR_THE_PROCEDURE,
    /** Names {@code isUpdating} in the query of a relay; where create and update have addresses of their own it may be left out. */
    SAYS_IS_UPDATING
}
