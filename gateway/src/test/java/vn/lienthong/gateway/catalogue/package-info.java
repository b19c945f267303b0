/** The catalogue of faults: what may go wrong, how it must end, and which tests prove it. */
@org.jspecify.annotations.NullMarked
package vn.lienthong.gateway.catalogue;
