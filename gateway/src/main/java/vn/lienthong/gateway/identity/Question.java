package vn.lienthong.gateway.identity;

import vn.lienthong.gateway.vault.KeyedHash;
import vn.lienthong.mappings.identity.Declared;

/** What was asked, as it is kept: equal for equal persons, and of no use to whoever has the database alone. */
final class Question {

    private Question() {}

    static String of(Declared person, KeyedHash hash) {
        return hash.of("identity:" + person.comparable());
    }
}
