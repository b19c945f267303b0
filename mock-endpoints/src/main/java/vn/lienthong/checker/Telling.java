package vn.lienthong.checker;

/**
 * One thing that a system took in.
 *
 * @param lane the lane that leads to the system
 * @param number its place in the system's own order
 * @param again whether it took effect although it had before
 */
record Telling(String lane, Kind kind, String code, String shows, long number, boolean again) {}
