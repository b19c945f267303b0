package vn.lienthong.mock.npsp;

import org.jspecify.annotations.Nullable;

/**
 * A fault that is on.
 *
 * @param id by which it is removed
 * @param fault the switch as it was given
 * @param applied how many calls it was applied to so far
 * @param remaining how many more it will be applied to; absent: until removed
 */
public record ActiveFault(
        String id, Fault fault, long applied, @Nullable Integer remaining) {}
