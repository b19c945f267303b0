/** Benchmarks: each prints ratios measured in one run. None is part of the tests. */
package vn.lienthong.gateway.bench;
