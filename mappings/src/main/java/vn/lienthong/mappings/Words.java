package vn.lienthong.mappings;

/**
 * One text in the two languages of the console.
 *
 * @param vi Vietnamese, in words that a commune clerk uses
 * @param en English
 */
public record Words(String vi, String en) {}
