package vn.lienthong.checker;

import java.util.List;

/**
 * What the system at the end of one lane was told, in its own order.
 *
 * @param shows whether it writes down what of a message it shows, such as a status
 */
record Journal(String lane, boolean shows, List<Telling> tellings) {}
