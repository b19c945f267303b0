package vn.lienthong.routes.lgsp;

import vn.lienthong.routes.http.Body;

/**
 * One call to a system behind the bus.
 *
 * @param service the operation's name in the system's own words, as it is taken down
 * @param path below the bus's address
 */
public record LgspCall(String service, String path, Body body) {}
