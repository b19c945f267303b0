package vn.lienthong.gateway.unit;

/** Which commune a system is told of, where a dossier's code means one of before a reorganisation. */
public enum UnitCodes {
    /** That of the day on which it is told. */
    OF_TODAY,
    /** That of the day on which the dossier was received. */
    OF_RECEIPT,
    /** The code as it was sent, whatever it means. */
    AS_SENT
}
