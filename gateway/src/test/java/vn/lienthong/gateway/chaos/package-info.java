/** Trouble drawn from a seed, while a province works: whatever happens, the outside checker is content in the evening. */
@org.jspecify.annotations.NullMarked
package vn.lienthong.gateway.chaos;
