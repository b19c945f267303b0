package vn.lienthong.gateway.demo.kit;

import java.net.URI;

/** Both sides of a mock in a process of its own. */
public record MockAddress(URI base, URI admin) {}
