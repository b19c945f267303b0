package vn.lienthong.gateway.security;

import java.util.Optional;

/** One way in: knows the holders of one kind of credential. */
public interface KeyRing {

    /**
     * @param presented the bearer token or key, as it came
     * @return its holder, empty where nobody holds it now
     */
    Optional<Holder> holderOf(String presented);
}
