package vn.lienthong.mock.lgsp;

/** How the service bus words its own refusals. Both occur, by the version of the product. */
public enum FaultStyle {
    /** {@code {"fault":{"code":900901,"message":…,"description":…}}}, the older one. */
    WRAPPED,
    /** {@code {"code":"900901","message":…,"description":…}}. */
    FLAT
}
