package vn.lienthong.gateway.security;

import java.util.Set;

/** Which codes the dossiers of units carry: those of communes of before that went into them, too. */
@FunctionalInterface
public interface UnitReach {

    /** @return all of the codes, those given among them */
    Set<String> of(Set<String> units);
}
