package vn.lienthong.gateway.catchup;

/**
 * A file that was read.
 *
 * @param repeated whether the same file was here before; then nothing was done
 */
public record Begun(CatchUp file, boolean repeated) {}
