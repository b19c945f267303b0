package vn.lienthong.gateway.security;

/** The names of those who hold configured keys; no account may have the same, so that each name is one person's. */
public interface ConfiguredNames {

    boolean include(String name);
}
