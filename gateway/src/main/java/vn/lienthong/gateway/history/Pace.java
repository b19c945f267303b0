package vn.lienthong.gateway.history;

import vn.lienthong.gateway.archive.Halfway;

/**
 * How what is over leaves the disk.
 *
 * @param rows the most that leave in one step, which is one transaction
 * @param halfway told of each point at which a process may die
 */
record Pace(int rows, Halfway halfway) {}
