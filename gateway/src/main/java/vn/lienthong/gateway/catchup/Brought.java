package vn.lienthong.gateway.catchup;

import vn.lienthong.gateway.catchup.CatchUp.Way;
import vn.lienthong.gateway.security.Caller;

/**
 * What is known of a file before it is read.
 *
 * @param origin whose dossiers these are
 * @param name of the file
 * @param checkOnly whether nothing of it is to be taken
 * @param by who brings it
 */
public record Brought(String origin, String name, boolean checkOnly, Way way, Caller by) {}
