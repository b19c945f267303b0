package vn.lienthong.gateway.content;

/**
 * A message's document.
 *
 * @param version 1 as it was accepted, one more with each edit; the newest is sent
 * @param body as the lane's connector reads it
 */
public record Payload(int version, byte[] body) {}
