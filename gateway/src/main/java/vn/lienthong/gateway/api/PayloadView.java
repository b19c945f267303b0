package vn.lienthong.gateway.api;

/**
 * One document of a message.
 *
 * @param version 1 as it was accepted, one more with each edit
 */
public record PayloadView(int version, BodyView document) {}
